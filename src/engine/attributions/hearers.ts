import { withMore } from '../model/with-more.js';
import { cueOf } from './cues.js';
import { HEARER_LEADS } from './data/hearer-leads.js';
import type { Passage, PassageToken } from './passages.js';
import type { Saying } from './sayings.js';

type Tokens = readonly PassageToken[];

/** So many words may name a hearer: "the daily newspaper Velden Post of Brode". */
const LONGEST_HEARER = 10;

/**
 * The sayings of a passage with whom they were said to: who stands behind "told" for its own saying, who was interviewed or written
 * to for all of a passage that has one speaker.
 */
export function withHearers({ tokens }: Passage, sayings: readonly Saying[]): readonly Saying[] {
  if (sayings.length === 0) return sayings;
  const speakers = new Set(sayings.map(({ speaker }) => speaker?.[0]?.start));
  const common = speakers.size === 1 ? hearerBehindLead(tokens) : undefined;
  return sayings.map((saying) => {
    const hearer = hearerBehindVerb(tokens, saying) ?? common;
    return hearer ? withMore(saying, { hearer }) : saying;
  });
}

/** "told dpa", "reminded the council". */
function hearerBehindVerb(tokens: Tokens, { cue }: Saying): Tokens | undefined {
  const at = cue === undefined ? -1 : tokens.findIndex(({ start }) => start === cue.start);
  return cueOf(tokens[at])?.verb.frame === 'hearer' ? hearerFrom(tokens, at + 1) : undefined;
}

/** "in an interview with dpa", "speaking to dpa", "wrote in the Velden Post". */
function hearerBehindLead(tokens: Tokens): Tokens | undefined {
  const at = tokens.findIndex(({ lower }, index) => HEARER_LEADS.get(lower)?.includes(tokens[index + 1]?.lower ?? ''));
  return at < 0 ? undefined : hearerFrom(tokens, at + 2);
}

function hearerFrom(tokens: Tokens, from: number): Tokens {
  return tokens.slice(from, from + LONGEST_HEARER);
}
