import type { Entity } from '../../model/attribution.js';
import { keptIfSame } from '../../model/made.js';
import type { NameCandidate } from './candidates.js';
import { countryOf } from './countries.js';
import { type Directory, emptyDirectory, enter, finished, knownEntity } from './entities.js';

/** The candidates of each block of a text. */
export type Candidates = readonly (readonly NameCandidate[])[];

/** Everybody and everything that a text names. An entity that is as it was before is the very same. */
export interface NameDirectory {
  readonly entities: readonly Entity[];
  /** The position in `entities` of each by its fullest name. */
  readonly positions: ReadonlyMap<string, number>;
  /** The entities of the candidates by their keys; candidates that name nothing are not among them. */
  readonly byKey: ReadonlyMap<string, Entity>;
  /** The people who have titles. */
  readonly titled: readonly Entity[];
  /** What it was made of. */
  readonly candidates: Candidates;
}

/** Makes the directory of a text; the directory of an earlier version is taken over where the text still names the same. */
export function directoryOf(candidates: Candidates, before?: NameDirectory): NameDirectory {
  if (before && nameTheSame(before.candidates, candidates)) return { ...before, candidates };
  const distinct = distinctCandidates(candidates);
  const directory = emptyDirectory();
  for (const candidate of fullestFirst(distinct.sure)) enter(directory, candidate);
  const entities = finished(directory).map((entity) => keptIfSame(entity, entityNamed(entity.name, before)));
  return {
    entities,
    positions: new Map(entities.map(({ name }, at) => [name, at])),
    byKey: entitiesByKey(distinct.all, directory, entities),
    titled: keptIfSame(entities.filter(hasTitle), before?.titled),
    candidates,
  };
}

/** The keys whose entity is another now, or none any more. */
export function renamedIn(directory: NameDirectory, before: NameDirectory | undefined): ReadonlySet<string> {
  if (before === undefined || before.byKey === directory.byKey) return NONE;
  const keys = new Set([...directory.byKey.keys(), ...before.byKey.keys()]);
  return new Set([...keys].filter((key) => directory.byKey.get(key) !== before.byKey.get(key)));
}

const NONE: ReadonlySet<string> = new Set();

function entityNamed(name: string, directory: NameDirectory | undefined): Entity | undefined {
  return directory?.entities[directory.positions.get(name) ?? -1];
}

function hasTitle({ kind, titles }: Entity): boolean {
  return kind === 'person' && titles.length > 0;
}

function nameTheSame(one: Candidates, other: Candidates): boolean {
  return one.length === other.length && one.every((candidates, at) => areAlike(candidates, other[at] ?? []));
}

function areAlike(one: readonly NameCandidate[], other: readonly NameCandidate[]): boolean {
  if (one === other) return true;
  return one.length === other.length && one.every((candidate, at) => isAlike(candidate, other[at]));
}

function isAlike({ key, evidence }: NameCandidate, other: NameCandidate | undefined): boolean {
  return key === other?.key && evidence === other.evidence;
}

/** The candidates of a text by key, each as it first stands there. */
interface DistinctCandidates {
  readonly all: ReadonlyMap<string, NameCandidate>;
  /** Those that the text names for sure. */
  readonly sure: ReadonlyMap<string, NameCandidate>;
}

function distinctCandidates(blocks: Candidates): DistinctCandidates {
  const all = new Map<string, NameCandidate>();
  const sure = new Map<string, NameCandidate>();
  for (const candidates of blocks) {
    for (const candidate of candidates) {
      const { key, evidence } = candidate;
      const isNew = !all.has(key);
      if (isNew) all.set(key, candidate);
      const isSure = evidence === 'sure' || (isNew && isCountry(candidate));
      if (isSure && !sure.has(key)) sure.set(key, candidate);
    }
  }
  return { all, sure };
}

function isCountry(candidate: NameCandidate): boolean {
  return countryOf(candidate.words.map((word) => word.text).join(' ')) !== undefined;
}

function fullestFirst(candidates: DistinctCandidates['sure']): readonly NameCandidate[] {
  return [...candidates.values()].sort((a, b) => b.words.length - a.words.length);
}

function entitiesByKey(
  candidates: DistinctCandidates['all'],
  directory: Directory,
  entities: readonly Entity[],
): ReadonlyMap<string, Entity> {
  const byKey = new Map<string, Entity>();
  for (const [key, candidate] of candidates) {
    const entity = entities[knownEntity(directory, candidate) ?? -1];
    if (entity) byKey.set(key, entity);
  }
  return byKey;
}
