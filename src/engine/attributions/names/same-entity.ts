import type { Entity } from '../../model/attribution.js';
import { SEATS_OF_POWER } from '../data/seats-of-power.js';
import { countryOf, isSeatOfGovernment } from './countries.js';
import { areCompatibleGivenNames, isSameGivenName } from './given-names.js';
import { initialsOf, lettersOf } from './initials.js';
import { isNearSpelling, spellingOf } from './spelling.js';

/** Whether two texts mean one and the same; `unsure` where they do not tell. */
export type Sameness = 'same' | 'different' | 'unsure';

/** Initials of two letters are those of too many names that are no organisation's. */
const TELLING_INITIALS = 3;
/** "NordSoft", "Power4": such names are coined, and one letter makes another. */
const COINED = /\p{Ll}\p{Lu}|\d/u;

/**
 * Whether the entities of two texts are one: by alias (countries with their people and capitals included), by initials,
 * by surname with given names that go together. A slip of the pen or a part of a name is unsure; two complete names that
 * do not go together ("Doris Kent", "Harold Kent") are different. Whatever is not different must have a key in common
 * (`keysOf`).
 */
export function sameEntity(a: Entity, b: Entity): Sameness {
  if (a.name === b.name) return 'same';
  if (isCountry(a) || isCountry(b)) return sameCountry(a, b);
  return isOrganisation(a) || isOrganisation(b) ? sameOrganisation(a, b) : samePerson(a, b);
}

function isCountry({ kind }: Entity): boolean {
  return kind === 'place' || kind === 'nationality';
}

function sameCountry(a: Entity, b: Entity): Sameness {
  const countryOfA = isCountry(a) ? countryOf(a.name)?.country : undefined;
  const countryOfB = isCountry(b) ? countryOf(b.name)?.country : undefined;
  if (countryOfA && countryOfB) return countryOfA === countryOfB ? 'same' : 'different';
  return shareAlias(a, b) || mayBeFor(a, b) || mayBeFor(b, a) ? 'unsure' : 'different';
}

function mayBeFor(a: Entity, b: Entity): boolean {
  return isSeatOf(a, b) || isTownOfClub(a, b);
}

/** "The White House" may be the United States. */
function isSeatOf(seat: Entity, country: Entity): boolean {
  const ruled = SEATS_OF_POWER.get(seat.name.toLowerCase());
  return ruled !== undefined && countryOf(country.name)?.country.name.toLowerCase() === ruled;
}

/** "Cardiff" may be Cardiff City. */
function isTownOfClub(town: Entity, club: Entity): boolean {
  return isSeatOfGovernment(town.name) && club.name.startsWith(`${town.name} `);
}

function isOrganisation({ kind }: Entity): boolean {
  return kind === 'organisation';
}

function sameOrganisation(a: Entity, b: Entity): Sameness {
  if (shareAlias(a, b) || isInitialsOf(a, b) || isInitialsOf(b, a)) return 'same';
  const wordsOfA = wordsOf(a);
  const wordsOfB = wordsOf(b);
  if (areEqual(wordsOfA, wordsOfB)) return 'same';
  return isPartOf(wordsOfA, wordsOfB) || isPartOf(wordsOfB, wordsOfA) ? 'unsure' : 'different';
}

function shareAlias(a: Entity, b: Entity): boolean {
  return a.aliases.some((alias) => b.aliases.includes(alias));
}

function isInitialsOf(short: Entity, long: Entity): boolean {
  const letters = lettersOf(short.name);
  if (letters === undefined || (letters.length < TELLING_INITIALS && !isOrganisation(long))) return false;
  return initialsOf(long.name) === letters;
}

/** "Funke" may or may not be the Funke Media Group. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((word) => whole.includes(word));
}

function samePerson(a: Entity, b: Entity): Sameness {
  const wordsOfA = wordsOf(a);
  const wordsOfB = wordsOf(b);
  if (areEqual(wordsOfA, wordsOfB)) return 'same';
  if (wordsOfA.length === 1) return sameShortName(a, b);
  if (wordsOfB.length === 1) return sameShortName(b, a);
  return sameFullName(a, b, sameWord(wordsOfA.at(-1) ?? '', wordsOfB.at(-1) ?? ''));
}

/**
 * A surname alone stands for the full name, and so does what the text itself calls its bearer ("Brode" for the Brode Rovers); a given
 * name or its short form alone, or the middle of a name, may.
 */
function sameShortName(short: Entity, full: Entity): Sameness {
  const [word = ''] = wordsOf(short);
  const words = wordsOf(full);
  if (full.aliases.includes(short.name.toLowerCase())) return 'same';
  const surname = sameWord(word, words.at(-1) ?? '');
  if (surname === 'same' || (surname === 'unsure' && !COINED.test(short.name))) return surname;
  return words.includes(word) || isGivenNameOf(short, full) ? 'unsure' : 'different';
}

/** "Ed" may be Edwin; a single letter is too little to tell. */
function isGivenNameOf(short: Entity, full: Entity): boolean {
  const given = short.name.toLowerCase();
  const parts = full.name.toLowerCase().split(' ');
  return parts.some((part) => Math.min(part.length, given.length) > 1 && isSameGivenName(given, part));
}

function sameFullName(a: Entity, b: Entity, surname: Sameness): Sameness {
  if (surname === 'different') return 'different';
  return areCompatibleGivenNames(givenNames(a), givenNames(b)) ? surname : 'different';
}

function givenNames({ name }: Entity): readonly string[] {
  return name.toLowerCase().split(' ').slice(0, -1);
}

function sameWord(a: string, b: string): Sameness {
  if (a === b) return 'same';
  return isNearSpelling(a, b) ? 'unsure' : 'different';
}

function areEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function wordsOf(entity: Entity): readonly string[] {
  return entity.spelling ?? spellingOf(entity.name);
}
