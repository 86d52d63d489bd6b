import { sameEntity } from '../attributions/index.js';
import type { Names } from '../model/attribution.js';
import type { Reference } from '../model/statement.js';
import type { Library } from './library.js';

/** Which entities of a reference a draft's entity is, or may be: positions in `Names.entities` of the reference. */
interface Likeness {
  readonly same: ReadonlySet<number>;
  readonly unsure: ReadonlySet<number>;
}

/** For each reference, the likeness of each of the draft's entities to its own, in step with `Names.entities`. */
export type SameNames = ReadonlyMap<Reference, readonly Likeness[]>;

/** Compares the names of a draft with those of its references, once for all claims. */
export function compareNames(draft: Names, library: Library): SameNames {
  return new Map(
    library.references.map(({ reference }) => [
      reference,
      draft.entities.map((entity) => {
        const same = new Set<number>();
        const unsure = new Set<number>();
        reference.document.names.entities.forEach((other, position) => {
          const compared = sameEntity(entity, other);
          if (compared === 'same') same.add(position);
          if (compared === 'unsure') unsure.add(position);
        });
        return { same, unsure };
      }),
    ]),
  );
}

/** Whether the references know a name: surely, perhaps or not at all. */
export type Acquaintance = 'known' | 'unsure' | 'unknown';

/** Whether the references know an entity of the draft. */
export function knownTo(names: SameNames, entity: number): Acquaintance {
  const likenesses = [...names.values()].flatMap((entities) => entities[entity] ?? []);
  if (likenesses.some(({ same }) => same.size > 0)) return 'known';
  return likenesses.some(({ unsure }) => unsure.size > 0) ? 'unsure' : 'unknown';
}

/** Whether an entity of the draft is, for sure, an entity of a reference. */
export function isSame(names: SameNames, entity: number, reference: Reference, other: number): boolean {
  return names.get(reference)?.[entity]?.same.has(other) ?? false;
}

/** Whether an entity of the draft is, for sure, not an entity of a reference. */
export function isOther(names: SameNames, entity: number, reference: Reference, other: number): boolean {
  const likeness = names.get(reference)?.[entity];
  return likeness !== undefined && !likeness.same.has(other) && !likeness.unsure.has(other);
}
