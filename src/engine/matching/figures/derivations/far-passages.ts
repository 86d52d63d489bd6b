import type { Figure } from '../../../model/figure.js';
import type { RankedStatement } from '../../../model/match.js';
import type { Reference, Statement } from '../../../model/statement.js';
import type { Library } from '../../library.js';
import type { Passage } from './derivation.js';
import { isTelling } from './operands.js';
import { hasOperands, neighboursOf, passageOf } from './passages.js';

/**
 * Where the figures stand that a claim's figures may follow from beyond what it surely rests on: each of its statements, each with
 * its neighbours, each two of one reference, each with a statement of a birth, the columns of tables that it
 * rests on, and the statements that give one of its figures. What gives no figures is left out, alone and of two.
 */
export function farPassagesOf(
  ranked: readonly RankedStatement[],
  figures: readonly Figure[],
  library: Library,
): Passage[] {
  const statements = ranked.filter((statement) => hasOperands(statement, library));
  const references = [...new Set(ranked.map(({ reference }) => reference))];
  const births = references.flatMap((reference) => library.byReference.get(reference)?.operands.births ?? []);
  const passagesWith = (one: RankedStatement, pairs: readonly (readonly Statement[])[]): Passage[] =>
    pairs.map((parts) => passageOf(parts, one.coverage, library));
  return [
    ...statements.map((one) => passageOf([one], one.coverage, library)),
    ...statements.flatMap((one) => passagesWith(one, neighboursOf(one, library))),
    ...statements.flatMap((one, at) => passagesWith(one, pairsApart(one, statements.slice(at + 1)))),
    ...statements.flatMap((one) => passagesWith(one, columnsOf(one))),
    ...statements.flatMap((one) => passagesWith(one, pairsApart(one, births))),
    ...givingOneOf(figures, references).map((statement) => passageOf([statement], 0, library)),
  ];
}

/**
 * The statements that tell a change by both of its ends ("up to 3,000 from 1,600") and share a word with a claim: it may tell by which
 * share of itself something changed.
 */
export function changesAmong(
  ranked: readonly RankedStatement[],
  stems: ReadonlySet<string>,
  library: Library,
): Passage[] {
  const references = [...new Set(ranked.map(({ reference }) => reference))];
  const told = references.flatMap((reference) =>
    reference.document.figures.flatMap((given, sentence) => {
      const terms = library.byReference.get(reference)?.index.terms[sentence] ?? [];
      const isTold = given.some(({ role }) => role === 'from') && terms.some(({ stem }) => stems.has(stem));
      return isTold ? [{ reference, sentence }] : [];
    }),
  );
  return told.slice(0, MOST_GIVING).map((statement) => passageOf([statement], 0, library));
}

/** A statement with each of some others of its reference that do not stand right beside it, in the order of the text. */
function pairsApart(one: Statement, others: readonly Statement[]): (readonly Statement[])[] {
  return others
    .filter((other) => other.reference === one.reference && Math.abs(other.sentence - one.sentence) > 1)
    .map((other) => (one.sentence < other.sentence ? [one, other] : [other, one]));
}

/** The statements that give one of the claim's figures, where that hardly stands there by chance. */
function givingOneOf(figures: readonly Figure[], references: readonly Reference[]): Statement[] {
  const telling = figures.filter((figure) => isTelling(figure) || (figure.value ?? 0) >= LEAST_TELLING);
  if (telling.length === 0) return [];
  const giving = references.flatMap((reference) =>
    reference.document.figures.flatMap((given, sentence) => {
      const isGiven = telling.some((figure) => given.some((other) => isEqual(figure, other)));
      return isGiven ? [{ reference, sentence }] : [];
    }),
  );
  return giving.slice(0, MOST_GIVING);
}

/** A figure that is given more often than this connects nothing. */
const MOST_GIVING = 8;

/** A smaller number of few digits stands in too many statements. */
const LEAST_TELLING = 10;

function isEqual(one: Figure, two: Figure): boolean {
  return one.value === two.value && one.kind === two.kind && one.unit === two.unit;
}

/** The cells of the column of a table that a statement is a cell of. */
function columnsOf(statement: Statement): (readonly Statement[])[] {
  const heading = headingOf(statement);
  if (heading === undefined) return [];
  const { reference, sentence } = statement;
  const near = Array.from({ length: 2 * MOST_CELLS }, (_, at) => ({ reference, sentence: sentence - MOST_CELLS + at }));
  return [near.filter((other) => headingOf(other) === heading)];
}

/** So many cells before and behind one are looked through for its column, to keep the time in bounds. */
const MOST_CELLS = 60;

/** The heading of a cell's column, which stands last in what is said around it. */
function headingOf({ reference, sentence }: Statement): string | undefined {
  const told = reference.document.sentences[sentence];
  return told?.blockKind === 'table-cell' ? told.context.at(-1) : undefined;
}
