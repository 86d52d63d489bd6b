import type { Word } from '../../model/sentence.js';
import { AUXILIARIES } from './tables/auxiliaries.js';

/** Words with which a clause begins that is told beside another one rather than of it. */
const BESIDE = /^(?:;|although|but|though|whereas|while)$/;

/** Words with which an aside begins: a relative clause, or what somebody or something is; or an age. */
const OPENS_RELATIVE = /^(?:where|which|who|whom|whose)$/;
const OPENS_DESCRIPTION = /^(?:an?|her|his|its|my|our|the|their|\d{1,3})$/;

/** More words are no aside. */
const LONGEST_RELATIVE = 20;
const LONGEST_DESCRIPTION = 7;

/**
 * The clauses of a sentence that stand beside each other, each without its asides: "Sales in Holm rose" and "those in Lund fell" of
 * "Sales in Holm, its biggest market, rose, while those in Lund fell".
 */
export function clausesOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const clauses: Word[][] = [];
  let clause: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (word === undefined) break;
    const past = pastAside(words, at);
    if (past === at && !BESIDE.test(word.lower)) clause.push(word);
    if (BESIDE.test(word.lower)) {
      clauses.push(clause);
      clause = AUXILIARIES.has(words[at + 1]?.lower ?? '') ? subjectOf(clause) : [];
    }
    at = Math.max(past, at + 1);
  }
  return [...clauses, clause];
}

/** What a clause says its first verb of, which goes for a clause without a subject too: "sales had risen but have now fallen". */
function subjectOf(clause: readonly Word[]): Word[] {
  const verb = clause.findIndex(({ lower }) => AUXILIARIES.has(lower));
  return clause.slice(0, Math.max(0, verb));
}

/** The position behind an aside that begins with the comma at a position, or the position itself where none does. */
function pastAside(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  const first = words[at + 1]?.lower ?? '';
  if (OPENS_RELATIVE.test(first)) return closingComma(words, at, LONGEST_RELATIVE);
  return OPENS_DESCRIPTION.test(first) ? closingComma(words, at, LONGEST_DESCRIPTION) : at;
}

/** The position behind the comma that closes what another opens, or that of the opening one where it is not closed. */
function closingComma(words: readonly Word[], opening: number, longest: number): number {
  const inside = words.slice(opening + 1, opening + 2 + longest);
  const length = inside.findIndex(({ lower }) => lower === ',' || BESIDE.test(lower));
  return inside[length]?.text === ',' ? opening + length + 2 : opening;
}
