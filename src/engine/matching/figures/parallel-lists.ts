import { compareFigures, familyOf } from '../../figures/index.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import type { Statement } from '../../model/statement.js';
import { carriesMeaning, type StemOf, type Term } from '../terms.js';
import type { ClaimFigures } from './figure-evidence.js';
import { MOST_FIGURES } from './unexplained-figures.js';

/** A figure of a list with the stems that tell it from the others: what stands before it alone. */
interface Item extends LocatedFigure {
  readonly told: ReadonlySet<string>;
}

/**
 * What a statement that lists amounts side by side says of the one that the claim names: "the Reds will have 52 seats, the Heath
 * Union 46 and New Dawn 23". Undefined for every other figure, and where the claim's words do not tell one of the list.
 */
export function outcomeInList(figure: Figure, claim: ClaimFigures): FigureOutcome | undefined {
  if (!LISTED.has(figure.kind)) return undefined;
  for (const statement of claim.statements) {
    const listed = listedIn(statement, figure);
    const place = listed.findIndex((other) => compareFigures(figure, other).relation === 'compatible');
    if (place >= 0) return outcomeAmong(itemsOf(listed, statement, claim.stemOf), place, figure, claim);
  }
  return undefined;
}

function outcomeAmong(
  items: readonly Item[],
  place: number,
  figure: Figure,
  { figures, words, terms, stemOf }: ClaimFigures,
): FigureOutcome | undefined {
  const own = new Set(stemsBefore(figure, figures, words, stemOf));
  if (own.size === 0) return undefined;
  const same = items[place];
  const from = items.find((item) => shareOf(item, own) === 1 && isConflicting(figure, item.figure));
  if (same === undefined) return undefined;
  if (isMeant(same, own, from)) return { kind: 'supported', by: same };
  const mayDiffer = from !== undefined && figure.role !== 'change' && areOfOneList(same, from);
  return mayDiffer && isForeign(same, terms) ? { kind: 'differs', from } : undefined;
}

/** In a list only the first figure need say what all of them count; one that counts something else is no item of it. */
function areOfOneList({ figure: one, statement }: Item, { figure: two }: Item): boolean {
  const [first, last] = one.start < two.start ? [one, two] : [two, one];
  const between = statement.reference.document.prose.text.slice(first.end, last.start);
  return last.noun === undefined && first.role === last.role && LIST_JOINT.test(between);
}

/** A list goes on behind a comma or "and". */
const LIST_JOINT = /,|\band\b/;

const LISTED: ReadonlySet<FigureKind> = new Set(['measure', 'money', 'number', 'percent']);

function isConflicting(one: Figure, two: Figure): boolean {
  return compareFigures(one, two).relation === 'incompatible';
}

/** An item is meant where the claim gives this share of what tells it from the others: more than a common word ("sales"). */
const MEANT_FROM = 0.5;

/** The claim gives all that tells an item; or, where it gives that of another one too, most of it. */
function isMeant(item: Item, own: ReadonlySet<string>, other: Item | undefined): boolean {
  return shareOf(item, own) >= (other === undefined ? 1 : MEANT_FROM);
}

function isForeign(item: Item, terms: readonly Term[]): boolean {
  return item.told.size > 0 && shareOf(item, new Set(terms.map(({ stem }) => stem))) < MEANT_FROM;
}

/** The share of what tells an item from the others that is among some stems; 0 where nothing does. */
function shareOf({ told }: Item, stems: ReadonlySet<string>): number {
  return [...told].filter((stem) => stems.has(stem)).length / Math.max(1, told.size);
}

/** The amounts that a statement gives in a figure's unit, if they stand behind their names, as where nothing follows the last. */
function listedIn({ reference, sentence }: Statement, figure: Figure): readonly Figure[] {
  const given = (reference.document.figures[sentence] ?? []).slice(0, MOST_FIGURES);
  const listed = given.filter((other) => isListedWith(figure, other));
  const last = listed.at(-1);
  if (listed.length < 2 || last === undefined) return [];
  const told = reference.document.words[sentence]?.findLast(({ lower }) => carriesMeaning(lower));
  return told !== undefined && told.start >= last.end ? [] : listed;
}

function itemsOf(listed: readonly Figure[], statement: Statement, stemOf: StemOf): Item[] {
  const words = statement.reference.document.words[statement.sentence] ?? [];
  const before = listed.map((figure) => stemsBefore(figure, listed, words, stemOf));
  return listed.map((figure, at) => ({ figure, statement, told: tellingIn(before, at) }));
}

function isListedWith(figure: Figure, other: Figure): boolean {
  return LISTED.has(other.kind) && familyOf(other) === familyOf(figure) && other.unit === figure.unit;
}

function tellingIn(before: readonly (readonly string[])[], at: number): ReadonlySet<string> {
  const others = new Set(before.filter((_, other) => other !== at).flat());
  return new Set((before[at] ?? []).filter((stem) => !others.has(stem)));
}

/** The stems of the words with a meaning between a figure and the one of its kind before it. */
function stemsBefore(figure: Figure, figures: readonly Figure[], words: readonly Word[], stemOf: StemOf): string[] {
  const start = Math.max(
    0,
    ...figures.filter((other) => isListedWith(figure, other) && other.end <= figure.start).map(({ end }) => end),
  );
  return words
    .filter((word) => word.start >= start && word.end <= figure.start && carriesMeaning(word.lower))
    .map(({ lower }) => stemOf(lower));
}
