import type { Deed, NameMention, Names } from '../../model/attribution.js';
import { DEALING_NOUNS, type DealingNoun } from '../data/dealing-nouns.js';
import { mentionsWithin } from '../names/names.js';
import type { PassageToken } from '../passages.js';
import { isPossessive, isWord } from '../tokens.js';
import { targetFrom } from './parties.js';

type Tokens = readonly PassageToken[];

const NOUNS: ReadonlyMap<string, DealingNoun> = new Map(DEALING_NOUNS.map((dealing) => [dealing.noun, dealing]));

/** More words between whose deed it is and its noun than describe it: "Holm's first home win". */
const LONGEST_DESCRIPTION = 4;

/** The deed that a noun tells between the names of both parties: "Holm's 2-1 win over Lund"; undefined without either of them. */
export function nounDeed(tokens: Tokens, index: number, names: Names): Deed | undefined {
  const noun = tokens[index];
  const dealing = noun && noun.text === noun.lower ? NOUNS.get(noun.lower) : undefined;
  if (!noun || !dealing?.leads.includes(tokens[index + 1]?.lower ?? '')) return undefined;
  const owner = ownerBefore(tokens, index, names);
  const { party, thing } = targetFrom(tokens, index + 2, names);
  return owner && party && thing === undefined ? deedOf(noun, dealing, owner, party) : undefined;
}

function deedOf(noun: PassageToken, { says }: DealingNoun, owner: NameMention, party: NameMention): Deed {
  const { start, end, text } = noun;
  const [actor, target] = says.roles === 'same' ? [owner, party] : [party, owner];
  return { start, end, text, verb: says.verb, actor, target };
}

function ownerBefore(tokens: Tokens, index: number, names: Names): NameMention | undefined {
  for (let at = index - 1; at >= index - 1 - LONGEST_DESCRIPTION; at--) {
    const token = tokens[at];
    if (!token || !isWord(token)) return undefined;
    if (isPossessive(token)) return mentionsWithin(names, token).at(-1);
  }
  return undefined;
}
