import type { Entity } from '../../model/attribution.js';
import type { ClaimName } from './name-rivals.js';

/**
 * A full name that the references do not have, without the surname that somebody else bears in them: where they name Karl Holm, and
 * an Edda without a surname, the "Holm" of "Edda Holm" does not tell that they speak of her.
 */
export function withoutSharedSurname(name: ClaimName): ClaimName {
  const { mention, words, claim } = name;
  const person = claim.draft.names.entities[mention.entity];
  if (words.length < 2 || person?.kind !== 'person') return name;
  return isBorneByAnother(person, claim) ? { ...name, words: words.slice(0, -1) } : name;
}

function isBorneByAnother({ name, spelling }: Entity, { library }: ClaimName['claim']): boolean {
  const surname = spelling?.at(-1);
  if (surname === undefined) return false;
  return library.references.some(({ reference, entities }) => {
    const { names } = reference.document;
    const bearers = (entities.get(surname) ?? []).flatMap((position) => names.entities[position] ?? []);
    return bearers.some((other) => other.name !== name && isFullName(other) && other.spelling?.at(-1) === surname);
  });
}

function isFullName({ kind, name }: Entity): boolean {
  return kind === 'person' && name.includes(' ');
}
