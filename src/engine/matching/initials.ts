import type { Library } from './library.js';

/**
 * Whether words of the references, one after the other, begin with the letters of an abbreviation: "GDP" for gross domestic
 * product, "YoY" for year over year. False for what is no abbreviation (fewer than two capitals, more than six letters).
 */
export function isSpelledOut(abbreviation: string, library: Library): boolean {
  const letters = abbreviation.replaceAll('.', '');
  if (!ABBREVIATION.test(letters)) return false;
  const initials = letters.toLowerCase();
  return library.references.some((reference) => reference.initials.includes(initials));
}

const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,6}$/u;

const WORD = /(?<![\p{L}\p{N}'’])\p{L}/gu;

/** The first letters of all words of a text, in lower case, in order. */
export function initialsOf(text: string): string {
  return (text.match(WORD) ?? []).join('').toLowerCase();
}
