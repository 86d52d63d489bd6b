import { FUNCTION_WORDS, IRREGULAR_PLURALS } from './tables/function-words.js';

/** Whether a word in lower case is one of the small words that are no nouns. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a word in lower case looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word)) return true;
  if (!word.endsWith('s')) return /(?:men|children|people)$/.test(word);
  return word.length > 3 && /[^siu]s$/.test(word) && !FUNCTION_WORDS.has(word);
}
