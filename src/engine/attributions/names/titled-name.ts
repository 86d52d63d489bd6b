import type { Word } from '../../model/sentence.js';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../data/given-names.js';
import { ORGANISATION_WORDS } from '../data/name-words.js';
import { ABBREVIATED_TITLES, PUBLIC_OFFICES, TITLE_QUALIFIERS, TITLES } from '../data/titles.js';
import { countryOf } from './countries.js';

/** A run of capitalised words taken apart: "NATO" + "Secretary-General" + "Mark Rutte". */
export interface TitledName {
  /** What stands before the title: an organisation, a country or its people. */
  readonly before: readonly Word[];
  readonly title: readonly Word[];
  readonly name: readonly Word[];
}

/** Takes a run of capitalised words apart into what stands before its titles, the titles, and the name. */
export function titledName(words: readonly Word[]): TitledName {
  if (words.length === 1 && isPluralTitle(words[0])) return { before: [], title: [], name: words };
  const last = words.findLastIndex((word, index) => isTitleWord(word) && mayBeTitle(words, index));
  if (last < 0) return withoutTitle(words);
  const first = startOfTitle(words, last);
  const end = endOfTitle(words, last);
  return { before: words.slice(0, first), title: words.slice(first, end), name: words.slice(end) };
}

/** "Secretary of State" has its "of" and one word more. */
function endOfTitle(words: readonly Word[], last: number): number {
  return words[last + 1]?.lower === 'of' ? last + 3 : last + 1;
}

/** Whether a word is a title, in full or abbreviated; the plural counts. */
export function isTitleWord(word: Word): boolean {
  return TITLES.has(titleBase(word.lower)) || ABBREVIATED_TITLES.has(word.lower);
}

/** Whether a text goes on with a title in lower case, qualifiers in front of it included: " prime minister said". */
export function opensWithTitle(text: string): boolean {
  const words = OPENING_WORDS.exec(text)?.[0].trim().split(' ') ?? [];
  const last = words.findIndex((word) => !TITLE_QUALIFIERS.has(word));
  return TITLES.has(titleBase(words[last] ?? ''));
}

const OPENING_WORDS = /^(?: \p{Ll}[\p{Ll}-]*){1,3}/u;

/** The offices in a title whose holders everybody knows by the full name: "minister" of "foreign minister". */
export function publicOffices(title: string): readonly string[] {
  return title.split(' ').filter((word) => PUBLIC_OFFICES.has(word));
}

/** The singular of a title, with abbreviations written out: "sen" and "senators" are "senator". */
export function titleBase(lower: string): string {
  const full = ABBREVIATED_TITLES.get(lower);
  if (full) return full;
  return lower.endsWith('s') && TITLES.has(lower.slice(0, -1)) ? lower.slice(0, -1) : lower;
}

/** "Kings" and "Senators" are teams. */
function isPluralTitle(word: Word | undefined): boolean {
  return word !== undefined && TITLES.has(titleBase(word.lower)) && titleBase(word.lower) !== word.lower;
}

const GIVEN_NAMES: ReadonlySet<string> = new Set([...FEMALE_GIVEN_NAMES, ...MALE_GIVEN_NAMES]);

/** Whether a word is a frequent given name. */
export function isGivenName(word: Pick<Word, 'lower'> | undefined): boolean {
  return word !== undefined && GIVEN_NAMES.has(word.lower);
}

/** "Justice Department" and "Stephen King" hold no title, "Santa Lucia Mayor Rodolfo Reyes" does. */
function mayBeTitle(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  if (isGivenName(words[index - 1]) && !(isGivenName(next) && index + 2 < words.length)) return false;
  return next === undefined || !ORGANISATION_WORDS.has(next.lower);
}

function startOfTitle(words: readonly Word[], last: number): number {
  let first = last;
  while (first > 0 && isTitlePart(words[first - 1])) first--;
  return first;
}

function isTitlePart(word: Word | undefined): boolean {
  return word !== undefined && (isTitleWord(word) || TITLE_QUALIFIERS.has(word.lower));
}

/** "German Friedrich Merz" is a nationality and a name; anything else without a title is one name. */
function withoutTitle(words: readonly Word[]): TitledName {
  const isLong = words.length > 2 && isGivenName(words[1]);
  const splits = isLong && countryOf(words[0]?.text ?? '')?.kind === 'nationality';
  return splits
    ? { before: words.slice(0, 1), title: [], name: words.slice(1) }
    : { before: [], title: [], name: words };
}
