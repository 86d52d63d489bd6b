import type { Deed, NameMention, Names } from '../../model/attribution.js';
import { DEALING_NOUNS, type DealingNoun } from '../data/dealing-nouns.js';
import { mentionsWithin } from '../names/names.js';
import type { PassageToken } from '../passages.js';
import { isPossessive, isWord } from '../tokens.js';
import { type Target, targetFrom } from './parties.js';

type Tokens = readonly PassageToken[];

const NOUNS: ReadonlyMap<string, DealingNoun> = new Map(DEALING_NOUNS.map((dealing) => [dealing.noun, dealing]));

/** What stands behind a plural that owns something: "the Rovers’ win". */
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’']);

/** More words between whose deed it is and its noun than describe it: "Holm's first home win". */
const LONGEST_DESCRIPTION = 4;

/**
 * The deed that a noun tells: "Holm's 2-1 win over Lund"; without the parties that cannot be told, so that nobody takes it for one that the
 * text does not have.
 */
export function nounDeed(tokens: Tokens, index: number, names: Names): Deed | undefined {
  const noun = tokens[index];
  const dealing = noun && noun.text === noun.lower ? NOUNS.get(noun.lower) : undefined;
  if (!noun || !dealing?.leads.includes(tokens[index + 1]?.lower ?? '')) return undefined;
  return deedOf(noun, dealing, ownerBefore(tokens, index, names), targetFrom(tokens, index + 2, names));
}

function deedOf(
  { start, end, text }: PassageToken,
  { says }: DealingNoun,
  owner: NameMention | undefined,
  { party, thing }: Target,
): Deed {
  const [actor, target] = says.roles === 'same' ? [owner, party] : [party, owner];
  return {
    start,
    end,
    text,
    verb: says.verb,
    ...(actor && { actor }),
    ...(target && { target }),
    ...(thing !== undefined && { thing }),
  };
}

function ownerBefore(tokens: Tokens, index: number, names: Names): NameMention | undefined {
  for (let at = index - 1; at >= index - 1 - LONGEST_DESCRIPTION; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    const owner = APOSTROPHES.has(token.text) ? tokens[at - 1] : token;
    if (owner && (owner !== token || isPossessive(owner))) return mentionsWithin(names, owner).at(-1);
    if (!isWord(token)) return undefined;
  }
  return undefined;
}
