import type { Library } from './library.js';

/** Whether a name is short for words or for a name of the references. */
export function isAbbreviation(name: string, library: Library): boolean {
  if (isSpelledOut(name, library)) return true;
  return library.references.some(({ reference }) =>
    reference.document.names.entities.some(
      (entity) => isShortFor(name, entity.name) || (entity.kind !== 'person' && isClippedFrom(name, entity.name)),
    ),
  );
}

/**
 * Whether words of the references, one after the other, begin with the letters of an abbreviation: "GDP" for gross domestic
 * product, "YoY" for year over year. False for what is no abbreviation (fewer than two capitals, more than six letters).
 */
function isSpelledOut(abbreviation: string, library: Library): boolean {
  const letters = abbreviation.replaceAll('.', '');
  if (!ABBREVIATION.test(letters)) return false;
  const initials = letters.toLowerCase();
  return library.references.some(
    (reference) => reference.initials.includes(initials) || reference.largeInitials.includes(initials),
  );
}

const ABBREVIATION = /^(?=.*\p{Lu}.*\p{Lu})\p{L}{2,6}$/u;

const WORD = /(?<![\p{L}\p{N}'’])\p{L}/gu;

/** The first letters of all words of a text, in lower case, in order. */
export function initialsOf(text: string): string {
  return (text.match(WORD) ?? []).join('').toLowerCase();
}

/** The same without the small words, which most abbreviations leave out: "CMA" for Competition and Markets Authority. */
export function largeInitialsOf(text: string): string {
  return initialsOf(text.replace(SMALL_WORDS, ''));
}

const SMALL_WORDS = /\b(?:and|for|in|of|on|the)\b/giu;

/**
 * Whether a name is another one with some of its words shortened: "Man Utd" for Manchester United. A shortened word keeps its
 * first letter and leaves letters out; at least one word must be shortened, and the number of words must be the same.
 */
function isShortFor(short: string, name: string): boolean {
  const [shorts, words] = [short.toLowerCase().split(SPACES), name.toLowerCase().split(SPACES)];
  if (shorts.length < 2 || shorts.length !== words.length || short === name) return false;
  return shorts.every((word, position) => isShortened(word, words[position] ?? ''));
}

/** "The Met" for the Metropolitan Opera: the beginning of a word of the name, which goes on for some letters. */
function isClippedFrom(short: string, name: string): boolean {
  if (!CLIPPED.test(short) || !name.includes(short)) return false;
  return name.split(SPACES).some((word) => word.startsWith(short) && word.length >= short.length + LEAST_LEFT_OUT);
}

const CLIPPED = /^\p{Lu}\p{Ll}{2,3}$/u;
const LEAST_LEFT_OUT = 3;

const SPACES = /\s+/;

function isShortened(short: string, word: string): boolean {
  if (short === word) return true;
  const letters = short.replace('.', '');
  return letters.length >= 2 && letters[0] === word[0] && isSubsequence(letters, word);
}

function isSubsequence(letters: string, word: string): boolean {
  let next = 0;
  for (const letter of word) if (letter === letters[next]) next++;
  return next === letters.length;
}
