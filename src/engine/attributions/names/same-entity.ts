import type { Entity } from '../../model/attribution.js';
import { countryOf, isSeatOfGovernment } from './countries.js';
import { areCompatibleGivenNames } from './given-names.js';
import { isNearSpelling, spellingOf } from './spelling.js';

/** Whether two texts mean one and the same; `unsure` where they do not tell. */
export type Sameness = 'same' | 'different' | 'unsure';

const INITIALS = /^(?:\p{Lu}\.?){2,7}$/u;
const LONGEST_INITIALS = 12;
/** Initials of two letters are those of too many names that are no organisation's. */
const TELLING_INITIALS = 3;
/** "NordSoft", "Power4": such names are coined, and one letter makes another. */
const COINED = /\p{Ll}\p{Lu}|\d/u;

/**
 * Whether the entities of two texts are one: by alias (countries with their people and capitals included), by initials,
 * by surname with given names that go together. A slip of the pen or a part of a name is unsure; two complete names that
 * do not go together ("Doris Kent", "Harold Kent") are different.
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
  if (!isCountry(a) || !isCountry(b))
    return shareAlias(a, b) || isTownOfClub(a, b) || isTownOfClub(b, a) ? 'unsure' : 'different';
  const countryOfA = countryOf(a.name)?.country;
  const countryOfB = countryOf(b.name)?.country;
  if (countryOfA && countryOfB) return countryOfA === countryOfB ? 'same' : 'different';
  return shareAlias(a, b) ? 'unsure' : 'different';
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
  if (short.name.length > LONGEST_INITIALS || !long.name.includes(' ') || !INITIALS.test(short.name)) return false;
  const initials = short.name.replaceAll('.', '');
  if (initials.length < TELLING_INITIALS && !isOrganisation(long)) return false;
  const capitals = long.name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return capitals.map((word) => word[0]).join('') === initials;
}

/** "Funke" may or may not be the Funke Media Group. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((word) => whole.includes(word));
}

function samePerson(a: Entity, b: Entity): Sameness {
  const wordsOfA = wordsOf(a);
  const wordsOfB = wordsOf(b);
  if (areEqual(wordsOfA, wordsOfB)) return 'same';
  if (wordsOfA.length === 1) return sameShortName(a, wordsOfA[0] ?? '', wordsOfB);
  if (wordsOfB.length === 1) return sameShortName(b, wordsOfB[0] ?? '', wordsOfA);
  return sameFullName(a, b, sameWord(wordsOfA.at(-1) ?? '', wordsOfB.at(-1) ?? ''));
}

/** A surname alone stands for the full name; a given name alone, or the middle of a name, may. */
function sameShortName(short: Entity, word: string, full: readonly string[]): Sameness {
  const surname = sameWord(word, full.at(-1) ?? '');
  if (surname === 'same' || (surname === 'unsure' && !COINED.test(short.name))) return surname;
  return full.includes(word) ? 'unsure' : 'different';
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
