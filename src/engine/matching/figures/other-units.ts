import { compareFigures } from '../../figures/index.js';
import type { Figure, FigureKind } from '../../model/figure.js';

/** Kinds that are nothing without their unit, so that the unit is a part of what is said. */
const UNITED: ReadonlySet<FigureKind> = new Set(['duration', 'measure', 'money', 'percent', 'percentage-points']);

/** Currencies that are called dollars at home. */
const DOLLARS: ReadonlySet<string> = new Set(['AUD', 'CAD', 'HKD', 'NZD', 'SGD', 'TWD', 'USD']);

/**
 * Whether two figures give the same number of different things: 3.5 percent and 3.5 percentage points, $5 million and
 * €5 million, 20 miles and 20 km. Dollars whose country is left out may be those of the other.
 */
export function differsInUnit(claim: Figure, statement: Figure): boolean {
  if (!isSameNumber(claim, statement)) return false;
  if (isPercent(claim) && arePoints(statement)) return true;
  const areUnited = UNITED.has(claim.kind) && UNITED.has(statement.kind);
  if (!areUnited || claim.unit === statement.unit) return false;
  return !mayBeSameDollars(claim, statement) && compareFigures(claim, statement).relation !== 'compatible';
}

function isPercent({ kind }: Figure): boolean {
  return kind === 'percent';
}

/** "3.4 points" beside shares are percentage points; those of a match stand beside none. */
function arePoints({ kind, noun }: Figure): boolean {
  return kind === 'number' && POINTS.test(noun?.text ?? '');
}

const POINTS = /^points?$/i;

function isSameNumber(one: Figure, two: Figure): boolean {
  return one.low !== undefined && one.low === two.low && one.high === two.high;
}

function mayBeSameDollars(one: Figure, two: Figure): boolean {
  const areDollars = [one, two].every(({ unit }) => DOLLARS.has(unit ?? ''));
  return areDollars && [one, two].some(({ unit, text }) => unit === 'USD' && !/us/i.test(text));
}
