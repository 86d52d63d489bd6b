import { keysOf, sameEntity } from '../../attributions/index.js';
import type { Entity, Names } from '../../model/attribution.js';
import type { Reference } from '../../model/statement.js';
import type { Library } from '../library.js';

/** Which entities of a reference a draft's entity is, or may be: positions in `Names.entities` of the reference. */
interface Likeness {
  readonly same: readonly number[];
  readonly unsure: readonly number[];
}

/** For each reference, the likeness of each of some entities of a draft to its own, in step with those. */
export type SameNames = ReadonlyMap<Reference, readonly Likeness[]>;

/** The entities of a reference under all that others can be like them in (`keysOf`): positions in `Names.entities`. */
export type EntitiesByKey = ReadonlyMap<string, readonly number[]>;

const NONE: readonly number[] = [];

/** Makes the entities of a reference to be found by what others can be like them in. */
export function indexEntities({ entities }: Names): EntitiesByKey {
  const byKey = new Map<string, number[]>();
  for (const [position, entity] of entities.entries()) {
    for (const key of new Set(keysOf(entity))) {
      const known = byKey.get(key);
      if (known) known.push(position);
      else byKey.set(key, [position]);
    }
  }
  return byKey;
}

/** Compares some of a draft's entities with those of the references. */
export type NameComparison = (entities: readonly Entity[]) => SameNames;

/** Compares the names of a draft with those of its references, each entity when it is first asked for. */
export function nameComparison({ references }: Library): NameComparison {
  const compared = new Map<Entity, readonly Likeness[]>();
  const likenessesOf = (entity: Entity): readonly Likeness[] => {
    const known = compared.get(entity);
    if (known) return known;
    const likenesses = compareEntity(entity, references);
    compared.set(entity, likenesses);
    return likenesses;
  };
  return (entities) => {
    const likenesses = entities.map(likenessesOf);
    return new Map(references.map(({ reference }, at) => [reference, likenesses.map((ofAll) => ofAll[at] ?? UNLIKE)]));
  };
}

const UNLIKE: Likeness = { same: NONE, unsure: NONE };

function compareEntity(entity: Entity, references: Library['references']): Likeness[] {
  const keys = keysOf(entity);
  return references.map(({ reference, entities }) => likenessOf(entity, keys, reference.document.names, entities));
}

function likenessOf(entity: Entity, keys: readonly string[], { entities }: Names, byKey: EntitiesByKey): Likeness {
  const same: number[] = [];
  const unsure: number[] = [];
  for (const position of entitiesWith(keys, byKey)) {
    const other = entities[position];
    const compared = other && sameEntity(entity, other);
    if (compared === 'same') same.push(position);
    if (compared === 'unsure') unsure.push(position);
  }
  return { same, unsure };
}

function entitiesWith(keys: readonly string[], byKey: EntitiesByKey): Set<number> {
  const found = new Set<number>();
  for (const key of keys) for (const position of byKey.get(key) ?? NONE) found.add(position);
  return found;
}

/** Whether the references know a name: surely, perhaps or not at all. */
export type Acquaintance = 'known' | 'unsure' | 'unknown';

/** Whether the references know an entity of the draft. */
export function knownTo(names: SameNames, entity: number): Acquaintance {
  let known: Acquaintance = 'unknown';
  for (const likenesses of names.values()) {
    const { same = NONE, unsure = NONE } = likenesses[entity] ?? {};
    if (same.length > 0) return 'known';
    if (unsure.length > 0) known = 'unsure';
  }
  return known;
}

/** The entities of the references that an entity of the draft is, for sure. */
export function entitiesOf(names: SameNames, entity: number): Entity[] {
  return [...names].flatMap(([reference, entities]) =>
    (entities[entity]?.same ?? []).flatMap((position) => reference.document.names.entities[position] ?? []),
  );
}

/** Whether an entity of the draft is, for sure, an entity of a reference. */
export function isSame(names: SameNames, entity: number, reference: Reference, other: number): boolean {
  return names.get(reference)?.[entity]?.same.includes(other) ?? false;
}

/** Whether an entity of the draft is, for sure, not an entity of a reference. */
export function isOther(names: SameNames, entity: number, reference: Reference, other: number): boolean {
  const likeness = names.get(reference)?.[entity];
  return likeness !== undefined && !likeness.same.includes(other) && !likeness.unsure.includes(other);
}
