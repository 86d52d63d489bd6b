import type { Entity } from '../../model/attribution.js';
import { countryOf } from './countries.js';
import { areCompatibleGivenNames } from './given-names.js';
import { foldedSpelling, isNearSpelling } from './spelling.js';

/** Whether two texts mean one and the same; `unsure` where they do not tell. */
export type Sameness = 'same' | 'different' | 'unsure';

const GENERATIONS = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);
const ARTICLE = /^the /u;

/**
 * Whether the entities of two texts are one: by alias (countries and their people and capitals included), by initials,
 * by surname with given names that go together, or by a spelling that transliteration or a slip may explain. Two complete
 * names that do not go together ("Doris Kent", "Harold Kent") are different.
 */
export function sameEntity(a: Entity, b: Entity): Sameness {
  const countries = sameCountry(a, b);
  if (countries) return countries;
  if (bareName(a) === bareName(b)) return 'same';
  return isOrganisation(a) || isOrganisation(b) ? sameOrganisation(a, b) : samePerson(wordsOf(a), wordsOf(b));
}

function sameCountry(a: Entity, b: Entity): Sameness | undefined {
  const countryOfA = countryOf(a.name)?.country;
  const countryOfB = countryOf(b.name)?.country;
  if (!countryOfA && !countryOfB) return undefined;
  if (countryOfA && countryOfB) return countryOfA === countryOfB ? 'same' : 'different';
  return shareAlias(a, b) ? 'unsure' : 'different';
}

function isOrganisation(entity: Entity): boolean {
  return entity.kind === 'organisation';
}

function sameOrganisation(a: Entity, b: Entity): Sameness {
  if (shareAlias(a, b) || isInitialsOf(a, b) || isInitialsOf(b, a)) return 'same';
  if (foldedSpelling(a.name) === foldedSpelling(b.name)) return 'same';
  return isPartOf(wordsOf(a), wordsOf(b)) || isPartOf(wordsOf(b), wordsOf(a)) ? 'unsure' : 'different';
}

function shareAlias(a: Entity, b: Entity): boolean {
  const aliases = new Set(a.aliases.map(withoutArticle));
  return b.aliases.some((alias) => aliases.has(withoutArticle(alias)));
}

function isInitialsOf(short: Entity, long: Entity): boolean {
  const initials = short.name.replaceAll('.', '').toLowerCase();
  const words = long.name.split(' ').filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 1 && words.map((word) => word[0]?.toLowerCase() ?? '').join('') === initials;
}

/** "Funke" may or may not be the Funke Media Group. */
function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.length < whole.length && part.every((word) => whole.includes(word));
}

function samePerson(a: readonly string[], b: readonly string[]): Sameness {
  if (a.length === 1 && b.length === 1) return isSameWord(a[0] ?? '', b[0] ?? '') ? 'same' : 'different';
  if (a.length === 1) return sameShortName(a[0] ?? '', b);
  if (b.length === 1) return sameShortName(b[0] ?? '', a);
  if (foldedSpelling(a.join(' ')) === foldedSpelling(b.join(' '))) return 'same';
  const isSameSurname = isSameWord(a.at(-1) ?? '', b.at(-1) ?? '');
  return isSameSurname && areCompatibleGivenNames(a.slice(0, -1), b.slice(0, -1)) ? 'same' : 'different';
}

/** A surname alone stands for the full name; a given name alone, or the middle of a name, may. */
function sameShortName(short: string, full: readonly string[]): Sameness {
  if (isSameWord(short, full.at(-1) ?? '')) return 'same';
  return full.includes(short) ? 'unsure' : 'different';
}

function isSameWord(a: string, b: string): boolean {
  return a === b || foldedSpelling(a) === foldedSpelling(b) || isNearSpelling(a, b);
}

function wordsOf(entity: Entity): readonly string[] {
  const words = bareName(entity).split(' ');
  return GENERATIONS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

function bareName(entity: Entity): string {
  return withoutArticle(entity.name.toLowerCase());
}

function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}
