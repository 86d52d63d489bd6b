import type { Entity, NameKind } from '../../model/attribution.js';
import { WELL_KNOWN_ORGANISATIONS } from '../data/organisations.js';
import type { NameCandidate } from './candidates.js';
import { type CountryForm, countryOf } from './countries.js';
import { areCompatibleGivenNames } from './given-names.js';
import { genderOfGivenName, kindOf } from './people.js';
import { spellingOf } from './spelling.js';

/** An entity while its mentions are gathered. */
interface Gathering {
  name: string;
  kind: NameKind;
  readonly words: readonly string[];
  readonly aliases: Set<string>;
  readonly titles: Set<string>;
  gender?: 'female' | 'male';
}

/** The entities of a text under the keys by which shorter forms find them. */
export interface Directory {
  readonly entities: Gathering[];
  readonly byForm: Map<string, number>;
  readonly byLastWord: Map<string, number[]>;
  readonly byFirstWord: Map<string, number[]>;
  readonly byInitials: Map<string, number[]>;
}

const ORGANISATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  WELL_KNOWN_ORGANISATIONS.flatMap((forms) => forms.map((form): [string, readonly string[]] => [form, forms])),
);
/** More bearers of one surname than any text has; beyond, a surname alone names nobody. */
const MOST_NAMESAKES = 50;
const GENERATIONS = new Set(['jr', 'jr.', 'sr', 'sr.']);
const SMALL_WORDS = new Set(['and', 'de', 'for', 'of', 'on', 'the']);

/** A directory without entities. */
export function emptyDirectory(): Directory {
  return { entities: [], byForm: new Map(), byLastWord: new Map(), byFirstWord: new Map(), byInitials: new Map() };
}

/** A candidate with the forms by which its entity is looked up. */
interface Query {
  readonly candidate: NameCandidate;
  /** Its words as they are written, and in lower case. */
  readonly written: string;
  readonly form: string;
  readonly country: CountryForm | undefined;
  /** The other forms that everybody knows a country or an organisation by. */
  readonly commonForms: readonly string[];
}

function queryOf(candidate: NameCandidate): Query {
  const written = candidate.words.map((word) => word.text).join(' ');
  const form = candidate.words.map((word) => word.lower).join(' ');
  const country = countryOf(written);
  return { candidate, written, form, country, commonForms: commonFormsOf(written, country) };
}

/** The position of the candidate's entity if the directory knows it under this or a fuller form. */
export function knownEntity(directory: Directory, candidate: NameCandidate): number | undefined {
  return known(directory, queryOf(candidate));
}

function known(directory: Directory, query: Query): number | undefined {
  return (
    directory.byForm.get(query.form) ?? byCommonKnowledge(directory, query) ?? byFullerName(directory, query.candidate)
  );
}

/** Enters a candidate under its own or a fuller name; candidates must come with the fullest names first. */
export function enter(directory: Directory, candidate: NameCandidate): number {
  const query = queryOf(candidate);
  const index = known(directory, query) ?? create(directory, query);
  addEvidence(directory, index, query);
  return index;
}

/** The gathered entities in their final form. */
export function finished(directory: Directory): readonly Entity[] {
  return directory.entities.map(({ name, kind, aliases, titles, gender }) => ({
    name,
    kind,
    spelling: spellingOf(name),
    aliases: [...aliases],
    titles: [...titles],
    ...(gender && { gender }),
  }));
}

/** Countries and well-known organisations are found under any of their forms. */
function byCommonKnowledge(directory: Directory, { commonForms }: Query): number | undefined {
  for (const form of commonForms) {
    const index = directory.byForm.get(form);
    if (index !== undefined) return index;
  }
  return undefined;
}

function commonFormsOf(written: string, country: CountryForm | undefined): readonly string[] {
  if (country) return country.aliases;
  return isWho(written) ? [] : (ORGANISATIONS.get(written.toLowerCase()) ?? []);
}

/** "Who", "Sec" and "Fed" are initials only in capitals. */
function isWho(form: string): boolean {
  return form.length <= 4 && !/^[\p{Lu}.]+s?$/u.test(form) && form !== 'Fed';
}

function byFullerName(directory: Directory, candidate: NameCandidate): number | undefined {
  const { words } = candidate;
  const last = words.at(-1)?.lower ?? '';
  if (words.length > 1) return onlyOne(directory, directory.byLastWord.get(last), (entity) => isShorter(words, entity));
  return (
    onlyOne(directory, directory.byLastWord.get(last), (entity) => isSameGender(candidate, entity)) ??
    onlyOne(directory, directory.byInitials.get(words[0]?.text.replaceAll('.', '') ?? ''), () => true) ??
    onlyOne(directory, directory.byFirstWord.get(last), (entity) => isSameGender(candidate, entity))
  );
}

function onlyOne(
  directory: Directory,
  indices: readonly number[] | undefined,
  fits: (entity: Gathering) => boolean,
): number | undefined {
  if (!indices || indices.length > MOST_NAMESAKES) return undefined;
  const fitting = indices.filter((index) => {
    const entity = directory.entities[index];
    return entity !== undefined && fits(entity);
  });
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isShorter(words: NameCandidate['words'], entity: Gathering): boolean {
  if (entity.kind === 'organisation') return false;
  return areCompatibleGivenNames(
    words.slice(0, -1).map((word) => word.lower),
    entity.words.slice(0, -1),
  );
}

function isSameGender(candidate: NameCandidate, entity: Gathering): boolean {
  return !candidate.gender || !entity.gender || candidate.gender === entity.gender;
}

function create(directory: Directory, { candidate, written, form, country, commonForms }: Query): number {
  const words = candidate.words.map((word) => word.lower);
  const aliases = new Set([form, ...commonForms]);
  const isCommon = aliases.size > 1;
  const kind = country?.kind ?? (isCommon ? 'organisation' : kindOf(candidate));
  const index = directory.entities.push({ name: written, kind, words, aliases, titles: new Set() }) - 1;
  for (const alias of aliases) directory.byForm.set(alias, index);
  if (words.length > 1) indexByParts(directory, index, candidate, kind);
  return index;
}

function indexByParts(directory: Directory, index: number, candidate: NameCandidate, kind: NameKind): void {
  const { words } = candidate;
  append(directory.byInitials, initialsOf(words), index);
  if (kind === 'organisation' || kind === 'place' || kind === 'nationality') return;
  append(directory.byLastWord, surnameOf(words), index);
  append(directory.byFirstWord, words[0]?.lower ?? '', index);
}

/** "Holm" of "Ada Holm", and of "Bertil Holm Jr". */
function surnameOf(words: NameCandidate['words']): string {
  return words.findLast(({ lower }) => !GENERATIONS.has(lower))?.lower ?? '';
}

function initialsOf(words: NameCandidate['words']): string {
  return words
    .filter((word) => !SMALL_WORDS.has(word.lower))
    .map((word) => word.text[0]?.toUpperCase() ?? '')
    .join('');
}

function append(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}

function addEvidence(directory: Directory, index: number, query: Query): void {
  const entity = directory.entities[index];
  if (!entity) return;
  const { candidate, form } = query;
  entity.aliases.add(form);
  if (!directory.byForm.has(form)) directory.byForm.set(form, index);
  for (const title of candidate.titles) entity.titles.add(title);
  if (candidate.isTitled && entity.kind === 'other') entity.kind = 'person';
  preferPlaceName(entity, query);
  const gender = candidate.gender ?? (entity.kind === 'person' ? genderOfGivenName(entity.words[0] ?? '') : undefined);
  if (gender) entity.gender ??= gender;
}

/** A text that names both "German" and "Germany" names the country. */
function preferPlaceName(entity: Gathering, { written, country }: Query): void {
  if (entity.kind !== 'nationality' || country?.kind !== 'place') return;
  entity.kind = 'place';
  entity.name = written;
}
