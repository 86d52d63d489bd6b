import { compareFigures } from '../../figures/index.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { Statement } from '../../model/statement.js';

/** Kinds whose unit a writer may leave to the words before. */
const UNITED: ReadonlySet<FigureKind> = new Set(['age', 'duration', 'measure', 'money', 'percent']);

/**
 * The figures of some statements that give a claim's number where one of the two leaves its unit to the words before: "a berth
 * from 79" behind "a seat from 49 euros" for 79 euros, "In May they were 26" for 26 weeks, "she left school at 13" for the age
 * of 13, "a first dose at six months" for the age of six months.
 */
export function withUnitsLeftOut(figure: Figure, statements: readonly Statement[]): LocatedFigure[] {
  return statements.flatMap((statement) => {
    const given = statement.reference.document.figures[statement.sentence] ?? [];
    return given
      .filter(
        (other) => leavesUnitOut(figure, other) || isLeftToWordsBefore(figure, other, given) || isAge(figure, other),
      )
      .map((same) => ({ figure: same, statement }));
  });
}

/** Whether the claim's bare number is the one that the statement gives with its unit. */
function leavesUnitOut(claim: Figure, statement: Figure): boolean {
  return (
    isBare(claim) &&
    statement.kind !== 'measure' &&
    UNITED.has(statement.kind) &&
    (haveSameNumber(claim, statement) || mayBeAge(claim, statement))
  );
}

/** "They were almost 44 on average" for an age of 43.7 years. */
function mayBeAge(claim: Figure, { kind, unit = 'year', ...told }: Figure): boolean {
  if ((kind !== 'age' && kind !== 'duration') || unit !== 'year') return false;
  return compareFigures({ ...claim, kind, unit }, { ...told, kind, unit }).relation === 'compatible';
}

/** Whether the statement's bare number is the claim's, whose unit the statement gives to a figure before it. */
function isLeftToWordsBefore(claim: Figure, statement: Figure, given: readonly Figure[]): boolean {
  if (!UNITED.has(claim.kind) || !isBare(statement) || !haveSameNumber(claim, statement)) return false;
  return given.some((other) => other.start < statement.start && other.kind === claim.kind && other.unit === claim.unit);
}

/** Whether one is the age that the other tells as a plain number of years, or of an infant as so many months. */
function isAge(claim: Figure, statement: Figure): boolean {
  if (claim.kind !== 'age' && statement.kind !== 'age') return false;
  if (!haveSameNumber(claim, statement)) return false;
  const isOfYears = claim.kind === 'age' && claim.unit === 'year';
  if (isOfYears) return isBare(statement);
  return claim.unit === statement.unit && claim.unit !== 'year';
}

function isBare({ kind, noun, value }: Figure): boolean {
  return kind === 'number' && noun === undefined && value !== undefined;
}

function haveSameNumber(
  { value, coin = 1 }: Figure,
  { value: other = Number.NaN, coin: otherCoin = 1 }: Figure,
): boolean {
  return Math.abs((value ?? Number.NaN) / coin - other / otherCoin) <= 1e-9 * Math.abs(other);
}
