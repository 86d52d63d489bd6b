import { compareFigures, type FigureComparison } from '../../figures/index.js';
import type { NameMention, Names } from '../../model/attribution.js';
import type { Figure } from '../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../model/match.js';
import { endedBy } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import type { Library } from '../library.js';
import { isOther, isSame, type SameNames } from '../names/same-names.js';

/** A sentence of a draft whose ages are those of the people it names. */
export interface ClaimOfPeople {
  readonly draft: ReadText;
  /** The position of the sentence in `draft.sentences`. */
  readonly position: number;
  readonly sameNames: SameNames;
}

/**
 * What the references say of the age of somebody whom the claim names: they give the same, or they give it to others and this
 * one another ("Ann Vale, 36" for "Ann Vale, 34, and Ben Ost, 36"). Undefined for the age of nobody who is named, and where it
 * is not told whose an age that agrees is.
 */
export function outcomeOfAge(
  figure: Figure,
  { draft, position, sameNames }: ClaimOfPeople,
  library: Library,
): FigureOutcome | undefined {
  const person = figure.kind === 'age' ? ownerOf(figure, draft, position) : undefined;
  if (person === undefined) return undefined;
  const ages = library.references.flatMap(({ figures }) => figures.get('age') ?? []);
  const agreeing = ages.filter((age) => relationOf(figure, age) === 'compatible');
  const by = agreeing.find((age) => isOf(person, age, sameNames));
  if (by !== undefined) return { kind: 'supported', by };
  if (agreeing.some((age) => mayBeOf(person, age, sameNames))) return undefined;
  const from = ages.find((age) => relationOf(figure, age) === 'incompatible' && isOf(person, age, sameNames));
  return from && { kind: 'differs', from };
}

function relationOf(figure: Figure, { figure: other }: LocatedFigure): FigureComparison['relation'] {
  return compareFigures(figure, other).relation;
}

function isOf(person: number, age: LocatedFigure, sameNames: SameNames): boolean {
  const owner = ownerIn(age);
  return owner !== undefined && isSame(sameNames, person, age.statement.reference, owner);
}

function mayBeOf(person: number, age: LocatedFigure, sameNames: SameNames): boolean {
  const owner = ownerIn(age);
  return owner === undefined || !isOther(sameNames, person, age.statement.reference, owner);
}

function ownerIn({ figure, statement: { reference, sentence } }: LocatedFigure): number | undefined {
  return ownerOf(figure, reference.document, sentence);
}

/** What stands between a name and the age behind it: "Ann Vale, 34", "Ann Vale, aged 34", "Ann Vale (aged 34)". */
const BEFORE_AGE = /^(?:, | \()(?:aged )?$/;

/** What stands between an age and the name that it is an adjective of: "34-year-old Ann Vale", "34-year-old pilot Ann Vale". */
const BEHIND_AGE = /^ (?:\p{Ll}+ )?$/u;

/** Longer words between a name and an age, in UTF-16 code units, are not looked at. */
const LONGEST_BETWEEN = 24;

/** The entity whose age a figure of a sentence is, by the name right beside it. */
function ownerOf(figure: Figure, { prose, mentions, names }: ReadText, sentence: number): number | undefined {
  const named = mentions[sentence] ?? [];
  const place = endedBy(named, figure.start);
  const owner = nameBefore(figure, named[place - 1], prose.text) ?? nameBehind(figure, named[place], prose.text);
  return owner !== undefined && mayBePerson(owner.entity, names) ? owner.entity : undefined;
}

function nameBefore({ start }: Figure, name: NameMention | undefined, text: string): NameMention | undefined {
  return name !== undefined && BEFORE_AGE.test(textBetween(name.end, start, text)) ? name : undefined;
}

function nameBehind(age: Figure, name: NameMention | undefined, text: string): NameMention | undefined {
  if (name === undefined || !age.text.endsWith('old')) return undefined;
  return BEHIND_AGE.test(textBetween(age.end, name.start, text)) ? name : undefined;
}

function textBetween(start: number, end: number, text: string): string {
  return text.slice(start, Math.min(end, start + LONGEST_BETWEEN));
}

function mayBePerson(entity: number, { entities }: Names): boolean {
  const kind = entities[entity]?.kind;
  return kind === 'person' || kind === 'other';
}
