import type { Word } from '../../model/sentence.js';
import { WELL_KNOWN_ORGANISATIONS } from '../data/organisations.js';
import { PLACES } from '../data/places.js';
import { countryOf } from '../names/countries.js';
import { withoutPossessive } from '../tokens.js';

/** The most words of a name that is looked for in the lists: "people of the ..." has no more. */
export const LONGEST_LISTED_NAME = 4;

/** In lower case these forms of names are ordinary words. */
const ORDINARY = new Set([
  'chad',
  'democratic',
  'democrat',
  'fed',
  'guinea',
  'labour',
  'male',
  'polish',
  'republican',
  'sec',
  'turkey',
  'victoria',
  'who',
]);

const ORGANISATIONS = new Set(WELL_KNOWN_ORGANISATIONS.flat().filter((form) => !ORDINARY.has(form)));
const SMALL_WORDS = new Set(['and', 'by', 'da', 'de', 'es', 'for', 'la', 'of', 'on', 'the', 'upon']);
const LONGEST_INITIALS = 5;

/** The longest name of the lists that some words in lower case begin with, written with capitals; none where none does. */
export function listedName(words: readonly Word[]): readonly Word[] {
  for (let length = words.length; length > 0; length--) {
    const form = formOf(words.slice(0, length));
    if (ORGANISATIONS.has(form)) return words.slice(0, length).map((word) => written(word, isInitials(form)));
    if (isPlace(form)) return words.slice(0, length).map((word) => written(word, false));
  }
  return [];
}

function formOf(words: readonly Word[]): string {
  const last = words.length - 1;
  return words.map((word, index) => (index === last ? withoutPossessive(word) : word).lower).join(' ');
}

function isPlace(form: string): boolean {
  return !ORDINARY.has(form) && (PLACES.has(form) || countryOf(form) !== undefined);
}

function isInitials(form: string): boolean {
  return form.length <= LONGEST_INITIALS && !form.includes(' ');
}

function written(word: Word, isShort: boolean): Word {
  if (SMALL_WORDS.has(word.lower)) return word;
  const bare = withoutPossessive(word).text;
  const end = isShort ? bare.length : 1;
  return { ...word, text: word.text.slice(0, end).toUpperCase() + word.text.slice(end) };
}
