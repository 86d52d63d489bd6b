import type { Word } from '../../model/sentence.js';
import { DETERMINERS, PREPOSITIONS } from '../data/clause-words.js';
import { COMMON_VERBS } from '../data/common-verbs.js';
import { EVERYDAY_GIVEN_NAMES } from '../data/everyday-given-names.js';
import { CALENDAR_WORDS } from '../data/name-words.js';
import { REPORTING_VERBS } from '../data/reporting-verbs.js';
import { SENTENCE_OPENERS } from '../data/sentence-openers.js';
import { TITLES } from '../data/titles.js';
import { isGivenName } from '../names/titled-name.js';
import { isCapitalised, isWord, withoutPossessive } from '../tokens.js';
import { LONGEST_LISTED_NAME, listedName } from './listed-names.js';

/** How names are written, by the lower case of each of their words: "nato" is "NATO", "leyen" is "Leyen". */
export type NameSpellings = ReadonlyMap<string, string>;

/** Fewer words without a capital are no sign of how a text is written. */
const TELLING_WORDS = 5;

const FORMS_OF_ADDRESS = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'sir']);

/** Words that follow a given name without being a surname. */
const NO_SURNAMES = new Set([
  ...REPORTING_VERBS.flatMap((verb) => [verb.base, verb.third, verb.past]),
  ...CALENDAR_WORDS,
  ...COMMON_VERBS,
  ...DETERMINERS,
  ...PREPOSITIONS,
  ...SENTENCE_OPENERS,
  ...TITLES,
  'and',
  'or',
]);

/** How a part of a text writes its words. */
export interface CaseCount {
  readonly words: number;
  readonly hasCapitals: boolean;
}

/** Counts how some sentences write their words. */
export function countCase(sentences: readonly (readonly Word[])[]): CaseCount {
  return {
    words: sentences.reduce((sum, words) => sum + words.filter(isWord).length, 0),
    hasCapitals: sentences.some((words) => words.some(isCapitalised)),
  };
}

/** Whether a text writes its names in lower case too, as transcripts, chats and feeds do; told by its parts. */
export function isCaseless(parts: readonly CaseCount[]): boolean {
  if (parts.some(({ hasCapitals }) => hasCapitals)) return false;
  return parts.reduce((sum, { words }) => sum + words, 0) >= TELLING_WORDS;
}

/**
 * The words of a caseless text with the capitals of its names put back, at the same offsets: of countries, towns and
 * well-known organisations, of people whose given name is in the lists, and of the names in `known`. Other names stay as they
 * are: without capitals nothing tells them from words.
 */
export function withCapitals(sentences: readonly (readonly Word[])[], known: NameSpellings): Word[][] {
  return sentences.map((words) => capitalisedNames(words, known));
}

function capitalisedNames(words: readonly Word[], known: NameSpellings): Word[] {
  const written = [...words];
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at, known);
    written.splice(at, name.length, ...name);
    at += Math.max(name.length - 1, 0);
  }
  return written;
}

/** The words of the name that begins here, as they are written with capitals; none where no name begins. */
function nameAt(words: readonly Word[], at: number, known: NameSpellings): readonly Word[] {
  const person = personAt(words, at, known);
  if (person.length > 0) return person;
  const listed = listedName(words.slice(at, at + LONGEST_LISTED_NAME));
  if (listed.length > 0) return listed;
  const word = words[at];
  return word && isKnownName(bareForm(word), known) ? [spelled(word, known)] : [];
}

/** "Will" of Will Smith is known, and yet most often a verb. */
function isKnownName(form: string, known: NameSpellings): boolean {
  return known.has(form) && !EVERYDAY_GIVEN_NAMES.has(form) && !NO_SURNAMES.has(form);
}

function personAt(words: readonly Word[], at: number, known: NameSpellings): readonly Word[] {
  const [first, next] = words.slice(at, at + 2);
  if (!first) return [];
  if (FORMS_OF_ADDRESS.has(first.lower)) return next && maySurname(next) ? [capital(first), spelled(next, known)] : [];
  const given = withoutPossessive(first);
  if (!isGivenName(given)) return [];
  if (next && given === first && isSurnameOf(first, next, known)) return [spelled(first, known), spelled(next, known)];
  return EVERYDAY_GIVEN_NAMES.has(given.lower) ? [] : [spelled(first, known)];
}

/** A word behind a given name that the references never use is the surname, whatever it is; behind one they use, only a known one. */
function isSurnameOf(given: Word, next: Word, known: NameSpellings): boolean {
  if (known.has(bareForm(next))) return true;
  return !known.has(given.lower) && !EVERYDAY_GIVEN_NAMES.has(given.lower) && maySurname(next);
}

function maySurname(word: Word): boolean {
  return /^\p{L}{2}/u.test(word.text) && !NO_SURNAMES.has(word.lower) && !word.lower.endsWith('ed');
}

function bareForm(word: Word): string {
  return withoutPossessive(word).lower;
}

function spelled(word: Word, known: NameSpellings): Word {
  const bare = withoutPossessive(word);
  const written = known.get(bare.lower);
  return written === undefined ? capital(word) : { ...word, text: written + word.text.slice(bare.text.length) };
}

function capital(word: Word): Word {
  return { ...word, text: word.text.charAt(0).toUpperCase() + word.text.slice(1) };
}
