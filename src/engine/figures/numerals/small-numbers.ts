import { TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';

/** The value of a number that is one word in lower case, up to ninety; undefined for any other word. */
export function smallNumber(word: string): number | undefined {
  return UNIT_WORDS.get(word) ?? TEEN_WORDS.get(word) ?? TENS_WORDS.get(word);
}
