import type { Word } from '../model/sentence.js';
import { type Span, shifted } from '../model/span.js';
import { withHearers } from './hearers.js';
import type { Passage, PassageToken } from './passages.js';
import { accordingTo } from './sieves/according-to.js';
import { asPut } from './sieves/as-put.js';
import { carriedOver, type Speaking } from './sieves/carried-over.js';
import { headline, signed, signedHeadline } from './sieves/headline.js';
import { reportedByVerb } from './sieves/reporting-verb.js';

/** Something said, before its speaker is known by name. */
export interface Saying {
  /** What was said, in order; several pieces where the reporting clause stands between them. */
  readonly pieces: readonly Span[];
  readonly cue?: Span;
  /** The words of the noun phrase that names the speaker. */
  readonly speaker?: readonly Word[];
  /** The words from the name of the one who was told on, or of the outlet. */
  readonly hearer?: readonly PassageToken[];
  readonly direct: boolean;
  /** How the speaker was found: beside the cue, or from the saying before. */
  readonly found: 'beside' | 'carried';
  readonly paragraph: number;
}

/** What a block of a text may go on with: what is said last before it. Offsets count from the start of the block. */
export interface Before {
  /** The end of the passage before; its paragraph is number -1. */
  readonly passage: Passage;
  /** Who speaks in that paragraph, and how many blocks before. */
  readonly speaking?: { readonly speaker: readonly Word[]; readonly blocks: number };
}

/** More pieces than any paragraph's quotation has; beyond, a new saying begins. */
const MOST_PIECES = 12;

/** Over more blocks nobody goes on speaking. */
const MOST_BLOCKS = 20;

/** Reads what is said in a block of a text, passage by passage. */
export function readSayings(passages: readonly Passage[], before?: Before): readonly Saying[] {
  const sayings: Saying[] = [];
  passages.forEach((passage, index) => {
    const last = passages[index - 1] ?? before?.passage;
    const own = withHearers(passage, [
      ...headline(passage),
      ...signed(passage, last),
      ...signedHeadline(passage),
      ...accordingTo(passage),
      ...asPut(passage),
      ...reportedByVerb(passage, last),
    ]);
    const found = own.length > 0 ? own : carriedOver(passage, sayings.at(-1) ?? speakingBefore(before), last);
    for (const saying of found) append(sayings, saying);
  });
  return sayings;
}

function speakingBefore(before: Before | undefined): Speaking | undefined {
  return before?.speaking && { speaker: before.speaking.speaker, paragraph: before.passage.paragraph };
}

/** What the next block may go on with, `step` code units further on. */
export function beforeNext(
  passages: readonly Passage[],
  sayings: readonly Saying[],
  { step, before }: { readonly step: number; readonly before: Before | undefined },
): Before | undefined {
  const passage = passages.at(-1);
  if (!passage) return undefined;
  const saying = sayings.at(-1);
  const speaker = saying?.paragraph === passage.paragraph ? saying.speaker : undefined;
  const blocks = 1 + (saying?.found === 'carried' && isCarried(saying, before) ? (before?.speaking?.blocks ?? 0) : 0);
  return {
    passage: { paragraph: -1, tokens: passage.tokens.slice(-1).map((token) => movedBack(token, step)) },
    ...(speaker &&
      blocks <= MOST_BLOCKS && { speaking: { speaker: speaker.map((word) => shifted(word, -step)), blocks } }),
  };
}

function isCarried({ speaker }: Saying, before: Before | undefined): boolean {
  return speaker !== undefined && speaker === before?.speaking?.speaker;
}

function movedBack(token: PassageToken, step: number): PassageToken {
  const { quotation } = token;
  if (!quotation) return shifted(token, -step);
  return {
    ...shifted(token, -step),
    quotation: { ...shifted(quotation, -step), outer: shifted(quotation.outer, -step) },
  };
}

/** "“…,” he said. “…”": a quotation that goes on in its paragraph is one saying. */
function append(sayings: Saying[], saying: Saying): void {
  const last = sayings.at(-1);
  const goesOn = saying.found === 'carried' && last?.direct && last.paragraph === saying.paragraph;
  if (last && goesOn && last.pieces.length < MOST_PIECES)
    sayings[sayings.length - 1] = { ...last, pieces: [...last.pieces, ...saying.pieces] };
  else sayings.push(saying);
}
