import { type FigureFamily, familyOf } from '../figures/index.js';
import type { LocatedFigure } from '../model/match.js';
import type { Reference, Statement } from '../model/statement.js';
import { initialsOf, largeInitialsOf } from './abbreviations.js';
import { indexWordings, type StatementsByWording } from './copies.js';
import { type DirectionWords, directionWords } from './directions/direction-words.js';
import { type CellsByHeadings, indexCells } from './figures/cells.js';
import { indexOperands, type OperandIndex } from './figures/derivations/operand-index.js';
import { type PlacedName, placedNames } from './names/placed-names.js';
import { type EntitiesByKey, indexEntities } from './names/same-names.js';
import { attributionsBySentence, type StemmedAttribution } from './speakers/contents.js';
import { indexStatements, isKnown, type StatementIndex } from './statement-index.js';
import { createStemmer, type StemOf, termsInContext } from './terms.js';
import { type NamedPerson, peopleOf } from './titles/people.js';

/** A reference with the index of its statements. */
export interface IndexedReference {
  readonly reference: Reference;
  readonly index: StatementIndex;
  /** What each of its statements says that somebody said. */
  readonly attributions: readonly (readonly StemmedAttribution[])[];
  readonly entities: EntitiesByKey;
  /** The titles it gives to each of its entities, and the sentences that name it, by the position in `Names.entities`. */
  readonly people: ReadonlyMap<number, NamedPerson>;
  /** The first letters of all its words, in lower case, in order. */
  readonly initials: string;
  /** The same without the small words. */
  readonly largeInitials: string;
  /** The names of each of its statements, in step with its sentences. */
  readonly names: readonly (readonly PlacedName[])[];
  /** The words of each of its statements that decide in which direction it says something, in step with its sentences. */
  readonly directions: readonly DirectionWords[];
  /** Its figures by what they can be compared with. */
  readonly figures: ReadonlyMap<FigureFamily, readonly LocatedFigure[]>;
  /** What other figures are reckoned from. */
  readonly operands: OperandIndex;
}

/** The indexed references of a draft. Make one with `createLibrary`; treat it as opaque. */
export interface Library {
  readonly references: readonly IndexedReference[];
  readonly byReference: ReadonlyMap<Reference, IndexedReference>;
  /** Knows the stems of all their words, and remembers those of the drafts that are checked against them. */
  readonly stemOf: StemOf;
  readonly wordings: StatementsByWording;
  readonly cells: CellsByHeadings;
}

/** Indexes references that were read. */
export function indexReferences(references: readonly Reference[]): Library {
  const stemOf = createStemmer();
  return libraryOf(
    references.map((reference) => indexReference(reference, stemOf)),
    stemOf,
  );
}

/** The same library with some of its references alone. */
export function withReferences({ references, stemOf }: Library, uris: readonly string[]): Library {
  return libraryOf(
    references.filter(({ reference }) => uris.includes(reference.uri)),
    stemOf,
  );
}

function libraryOf(indexed: readonly IndexedReference[], stemOf: StemOf): Library {
  const references = indexed.map(({ reference }) => reference);
  return {
    references: indexed,
    byReference: new Map(indexed.map((one) => [one.reference, one])),
    stemOf,
    wordings: indexWordings(references),
    cells: indexCells(references, stemOf),
  };
}

function indexReference(reference: Reference, stemOf: StemOf): IndexedReference {
  const { document } = reference;
  const terms = termsInContext(document, stemOf);
  return {
    reference,
    index: indexStatements(terms),
    attributions: attributionsBySentence(document, terms),
    entities: indexEntities(document.names),
    people: peopleOf(reference),
    initials: initialsOf(document.prose.text),
    largeInitials: largeInitialsOf(document.prose.text),
    names: placedNames(document),
    directions: document.words.map(directionWords),
    figures: figuresByFamily(reference),
    operands: indexOperands(reference),
  };
}

function figuresByFamily(reference: Reference): Map<FigureFamily, LocatedFigure[]> {
  const families = new Map<FigureFamily, LocatedFigure[]>();
  for (const [sentence, figures] of reference.document.figures.entries()) {
    for (const figure of figures) {
      const family = families.get(familyOf(figure)) ?? [];
      if (family.length === 0) families.set(familyOf(figure), family);
      family.push({ figure, statement: { reference, sentence } });
    }
  }
  return families;
}

/** The indexed reference that a statement is of; undefined when it is of another library. */
export function indexOf(statement: Statement, library: Library): IndexedReference | undefined {
  return library.byReference.get(statement.reference);
}

/** Whether a stem stands anywhere in the references. */
export function hasStem(library: Library, stem: string): boolean {
  return library.references.some(({ index }) => isKnown(index, stem));
}
