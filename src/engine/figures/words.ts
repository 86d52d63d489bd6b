import { FUNCTION_WORDS, IRREGULAR_PLURALS } from './tables/function-words.js';

/** Whether a word in lower case is one of the small words that are no nouns. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word);
}

/** Whether a word in lower case looks like a plural noun. */
export function isPlural(word: string): boolean {
  if (IRREGULAR_PLURALS.has(word) || /(?:men|women|children|people)$/.test(word)) return true;
  return /[^siu]s$/.test(word) && word.length > 3 && !FUNCTION_WORDS.has(word);
}
