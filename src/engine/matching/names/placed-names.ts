import type { NameKind, NameMention } from '../../model/attribution.js';
import type { ReadText } from '../../model/statement.js';
import { prepositionBefore } from '../prepositions.js';
import { describesSomebody, isCompetition, isWorldPart } from './background.js';
import { isPerson } from './people.js';

/** A name at its place in a document, with what tells which other names may stand there in its stead. */
export interface PlacedName {
  readonly mention: NameMention;
  readonly kind: NameKind;
  /** Whether it is that of a person, by its form. */
  readonly isPerson: boolean;
  readonly isWorldPart: boolean;
  readonly isCompetition: boolean;
  readonly isDescribing: boolean;
  readonly preposition: string | undefined;
}

/** The names of each sentence of a document at their places, in step with its sentences; datelines tell of no place in a sentence. */
export function placedNames(document: ReadText): readonly (readonly PlacedName[])[] {
  return document.mentions.map((named) =>
    named.filter((mention) => !isDateline(mention, document)).map((mention) => placedName(mention, document)),
  );
}

/** A name at its place in a document. */
export function placedName(mention: NameMention, document: ReadText): PlacedName {
  const entity = document.names.entities[mention.entity];
  return {
    mention,
    kind: entity?.kind ?? 'other',
    isPerson: entity !== undefined && isPerson(entity),
    isWorldPart: isWorldPart(mention.text),
    isCompetition: isCompetition(mention.text),
    isDescribing: describesSomebody(mention, document),
    preposition: prepositionBefore(document, mention),
  };
}

/**
 * Whether two names can stand in each other's place: names of kinds that go together, led to in the same way; a part of the world
 * or a league only in the place of another.
 */
export function areExchangeable(one: PlacedName, other: PlacedName): boolean {
  return (
    isReplaceable(one.kind, other.kind) &&
    one.isWorldPart === other.isWorldPart &&
    one.isCompetition === other.isCompetition &&
    one.isDescribing === other.isDescribing &&
    one.preposition === other.preposition
  );
}

/** Whether one kind of name may stand in the place of another; a nationality stands for its country. */
export function isReplaceable(kind: NameKind, other: NameKind): boolean {
  const isOpen = (kind === 'other' || other === 'other') && kind !== 'nationality' && other !== 'nationality';
  return isOpen || asPlace(kind) === asPlace(other);
}

function asPlace(kind: NameKind): NameKind {
  return kind === 'nationality' ? 'place' : kind;
}

/** The place in capitals that a report opens with: "LONDON (Agency) —", "MARROWGATE, May 14 —". */
function isDateline({ text, end }: NameMention, { prose }: ReadText): boolean {
  return CAPITALS.test(text) && AFTER_DATELINE.test(prose.text.slice(end, end + 60));
}

const CAPITALS = /^[\p{Lu}\s.-]{3,}$/u;
const AFTER_DATELINE = /^(?:\s*\([^)]*\)|,[^.!?]{0,40}?)?\s*(?:[—–]|--? )/;
