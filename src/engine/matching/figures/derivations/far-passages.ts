import type { Figure } from '../../../model/figure.js';
import type { RankedStatement } from '../../../model/match.js';
import type { Reference, Statement } from '../../../model/statement.js';
import type { Passage } from './derivation.js';
import { isTelling } from './operands.js';
import { neighboursOf, passageOf } from './passages.js';

/**
 * Where the figures stand that a claim's figures may follow from beyond what it surely rests on: each of its statements, each with
 * its neighbours, each two of one reference, each with a statement of a birth, the columns of tables that it
 * rests on, and the statements that give one of its figures.
 */
export function farPassagesOf(statements: readonly RankedStatement[], figures: readonly Figure[]): Passage[] {
  const alone = statements.map((statement) => passageOf([statement], statement.coverage, 1));
  const near = statements.flatMap((statement) => pairedWith(statement, neighboursOf(statement)));
  const apart = statements.flatMap((one, at) => pairedWith(one, pairsWith(one, statements.slice(at + 1))));
  const births = referencesOf(statements).flatMap(birthsIn);
  const withBirths = statements.flatMap((one) => pairedWith(one, pairsWith(one, births)));
  return [
    ...alone,
    ...near,
    ...apart,
    ...columnsOf(statements),
    ...withBirths,
    ...givingOneOf(figures, statements),
  ].filter(({ figures }) => figures.length > 0);
}

function pairedWith({ coverage }: RankedStatement, pairs: readonly (readonly Statement[])[]): Passage[] {
  return pairs.map((parts) => passageOf(parts, coverage, 2));
}

/** A statement with each of some others of its reference, in the order of the text. */
function pairsWith(one: Statement, others: readonly Statement[]): (readonly Statement[])[] {
  return others
    .filter((other) => other.reference === one.reference && other.sentence !== one.sentence)
    .map((other) => (one.sentence < other.sentence ? [one, other] : [other, one]));
}

/** The statements that give one of the claim's figures, where that hardly stands there by chance. */
function givingOneOf(figures: readonly Figure[], statements: readonly RankedStatement[]): Passage[] {
  const telling = figures.filter((figure) => isTelling(figure) || (figure.value ?? 0) >= LEAST_TELLING);
  if (telling.length === 0) return [];
  const giving = referencesOf(statements).flatMap((reference) =>
    reference.document.figures.flatMap((given, sentence) => {
      const isGiven = telling.some((figure) => given.some((other) => isEqual(figure, other)));
      return isGiven ? [passageOf([{ reference, sentence }], 0, 1)] : [];
    }),
  );
  return giving.slice(0, MOST_GIVING);
}

/** A figure that is given more often than this connects nothing. */
const MOST_GIVING = 8;

function referencesOf(statements: readonly RankedStatement[]): Reference[] {
  return [...new Set(statements.map(({ reference }) => reference))];
}

/** A smaller number of few digits stands in too many statements. */
const LEAST_TELLING = 10;

function isEqual(one: Figure, two: Figure): boolean {
  return one.value === two.value && one.kind === two.kind && one.unit === two.unit;
}

/** Ages are reckoned from births, which a reference tells once and a claim seldom speaks of. */
function birthsIn(reference: Reference): Statement[] {
  const { words, figures } = reference.document;
  const told = words.flatMap((inSentence, sentence) => {
    const isDated = figures[sentence]?.some(({ date }) => date?.year !== undefined) ?? false;
    return isDated && inSentence.some(({ lower }) => lower === 'born') ? [{ reference, sentence }] : [];
  });
  return told.slice(0, MOST_BIRTHS);
}

/** A reference of more births is a register. */
const MOST_BIRTHS = 4;

/** The cells of one column of a table, for each column that one of the statements is a cell of. */
function columnsOf(statements: readonly RankedStatement[]): Passage[] {
  const cells = statements.filter((statement) => headingOf(statement) !== undefined);
  return cells.map((cell) => passageOf(columnOf(cell), cell.coverage, 2));
}

function columnOf(cell: Statement): Statement[] {
  const heading = headingOf(cell);
  const { reference, sentence } = cell;
  const near = Array.from({ length: 2 * MOST_CELLS }, (_, at) => ({ reference, sentence: sentence - MOST_CELLS + at }));
  return near.filter((other) => headingOf(other) === heading);
}

/** So many cells before and behind one are looked through for its column, to keep the time in bounds. */
const MOST_CELLS = 60;

/** The heading of a cell's column, which stands last in what is said around it. */
function headingOf({ reference, sentence }: Statement): string | undefined {
  const told = reference.document.sentences[sentence];
  return told?.blockKind === 'table-cell' ? told.context.at(-1) : undefined;
}
