import { compareFigures, withoutUnit } from '../../figures/index.js';
import type { Figure } from '../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../model/match.js';
import type { Sentence } from '../../model/sentence.js';
import type { Reference, Statement } from '../../model/statement.js';
import { wordsOf } from '../../segmenting/index.js';
import type { Library } from '../library.js';
import type { StemOf } from '../terms.js';
import type { ClaimFigures } from './figure-evidence.js';

/** The cells of some tables by the headings of their row and column; undefined where several have the same. */
export type CellsByHeadings = ReadonlyMap<string, Statement | undefined>;

/** Makes the cells of the references' tables to be found by the headings of their row and column. */
export function indexCells(references: readonly Reference[], stemOf: StemOf): CellsByHeadings {
  const cells = new Map<string, Statement | undefined>();
  for (const reference of references) {
    for (const [position, sentence] of reference.document.sentences.entries()) {
      const key = headingsOf(sentence, stemOf);
      if (key !== undefined) cells.set(key, cells.has(key) ? undefined : { reference, sentence: position });
    }
  }
  return cells;
}

/**
 * What the references say of the only figure of a table's cell, where a table of theirs has a cell in the same row and column,
 * whichever way round it is. Undefined for a figure elsewhere, where there is no such cell, and where the two do not compare.
 */
export function outcomeOfCell(
  figure: Figure,
  { sentence, figures, stemOf }: Pick<ClaimFigures, 'sentence' | 'figures' | 'stemOf'>,
  { cells }: Library,
): FigureOutcome | undefined {
  const key = headingsOf(sentence, stemOf);
  const located = key === undefined || figures.length > 1 ? undefined : onlyFigureOf(cells.get(key));
  if (located === undefined) return undefined;
  const { relation } = compareFigures(figure, located.figure);
  if (relation === 'not-comparable') return undefined;
  return relation === 'compatible' && haveSameSign(figure, located.figure)
    ? { kind: 'supported', by: located }
    : { kind: 'differs', from: located };
}

function haveSameSign({ low: one = 0 }: Figure, { low: two = 0 }: Figure): boolean {
  return one < 0 === two < 0;
}

function onlyFigureOf(statement: Statement | undefined): LocatedFigure | undefined {
  const [figure, ...others] = statement?.reference.document.figures[statement.sentence] ?? [];
  return statement && figure && others.length === 0 ? { figure, statement } : undefined;
}

/** The headings of a cell that has one of each kind, without units and in no order. */
function headingsOf({ blockKind, context }: Sentence, stemOf: StemOf): string | undefined {
  if (blockKind !== 'table-cell' || context.length < 2) return undefined;
  return context
    .map((heading) => wordingOf(withoutUnit(heading), stemOf))
    .sort()
    .join('|');
}

function wordingOf(heading: string, stemOf: StemOf): string {
  return wordsOf(heading)
    .map(({ lower }) => stemOf(lower))
    .join(' ');
}

/** Another cell of the row or column may be of another year than the claim's figure. */
const OTHER_YEAR_SHARE = 0.6;

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/**
 * The share of its affinity that a figure of a statement keeps: less where it stands in a cell whose headings name another year
 * than the one nearest to the claim's figure.
 */
export function yearShare(figure: Figure, figures: readonly Figure[], { statement }: LocatedFigure): number {
  const cell = statement.reference.document.sentences[statement.sentence];
  if (cell?.blockKind !== 'table-cell') return 1;
  const year = cell.context.find((heading) => YEAR.test(heading));
  const near = year === undefined ? undefined : nearestYear(figure, figures);
  return near === undefined || String(near) === year ? 1 : OTHER_YEAR_SHARE;
}

function nearestYear({ start, end }: Figure, figures: readonly Figure[]): number | undefined {
  const dates = figures.filter(({ date }) => date?.year !== undefined);
  const distance = (date: Figure): number => Math.max(date.start - end, start - date.end);
  return dates.sort((a, b) => distance(a) - distance(b))[0]?.date?.year;
}

/** Whether a statement is a cell of a table in a row or column whose name a claim gives: "In Brode the fee is 14.20". */
export function standsUnderNameOf({ reference, sentence }: Statement, claim: Sentence): boolean {
  const cell = reference.document.sentences[sentence];
  return cell?.blockKind === 'table-cell' && cell.context.some((heading) => isNamedIn(heading, claim.text));
}

/** A capital within a sentence shows a name: "Brode", but not "Median rent" for "the median rent". */
function isNamedIn(heading: string, claim: string): boolean {
  return STARTS_AS_NAME.test(heading) && claim.indexOf(heading) > 0;
}

const STARTS_AS_NAME = /^\p{Lu}\p{Ll}/u;
