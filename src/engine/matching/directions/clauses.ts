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
    const past = pastAside(words, at);
    const shared = past === at ? beforeNext(clause, words, at) : undefined;
    if (shared !== undefined) {
      clauses.push(clause);
      clause = [...shared];
    } else if (past === at) clause.push(...words.slice(at, at + 1));
    at = Math.max(past, at + 1);
  }
  return [...clauses, clause];
}

/** What of a clause goes for the one that begins at a position as well; undefined where none begins there. */
function beforeNext(clause: readonly Word[], words: readonly Word[], at: number): readonly Word[] | undefined {
  const next = words[at + 1]?.lower ?? '';
  if (words[at]?.lower === 'and' && next === 'that') return upTo(clause, ({ lower }) => lower === 'that');
  if (!BESIDE.test(words[at]?.lower ?? '')) return undefined;
  return AUXILIARIES.has(next) ? upTo(clause, ({ lower }) => AUXILIARIES.has(lower)) : [];
}

/**
 * The words before the first of a kind: "sales" of "sales had risen but have now fallen", "Lund denied" of "Lund denied that sales
 * fell and that profits rose".
 */
function upTo(clause: readonly Word[], isEnd: (word: Word) => boolean): readonly Word[] {
  return clause.slice(0, Math.max(0, clause.findIndex(isEnd)));
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
