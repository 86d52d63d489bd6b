import type { Amount, CommonAmounts } from './amounts.js';
import { comparePoints, isNear } from './points.js';
import { compatible, type FigureComparison, incompatible, NOT_COMPARABLE } from './relation.js';

/** A range whose upper end is at least this many times the lower is a wide one. */
const WIDE_RANGE = 1.2;

/** Compares two amounts: ranges agree with equal ends, a point with the range it lies in, a vague amount with what it may mean. */
export function compareAmounts(amounts: CommonAmounts): FigureComparison {
  const { claim, statement } = amounts;
  if (isPoint(claim) && isPoint(statement)) return comparePoints(amounts);
  if (isVague(claim) || isVague(statement))
    return meets(claim, statement) ? compatible('within-range') : incompatible('value');
  if (isPoint(claim)) return isInside(claim, statement) ? compatible('within-range') : incompatible('value');
  if (isPoint(statement)) return compareRangeWithPoint(claim, statement);
  return compareEnds(amounts);
}

/** A wide range is a way to hedge a point inside it; a narrow one states its ends, of which the point says nothing. */
function compareRangeWithPoint(claim: Amount, statement: Amount): FigureComparison {
  if (!isInside(statement, claim)) return incompatible('value');
  return claim.high >= claim.low * WIDE_RANGE ? compatible('within-range') : NOT_COMPARABLE;
}

function compareEnds({ claim, statement, converted }: CommonAmounts): FigureComparison {
  const lows = comparePoints({ claim: low(claim), statement: low(statement), converted });
  const highs = comparePoints({ claim: high(claim), statement: high(statement), converted });
  return lows.relation === 'compatible' ? highs : lows;
}

function low(amount: Amount): Amount {
  return { ...amount, high: amount.low };
}

function high(amount: Amount): Amount {
  return { ...amount, low: amount.high };
}

function isPoint(amount: Amount): boolean {
  return isNear(amount.low, amount.high);
}

/** An interval that is hedged: "dozens", "about 300 to 400". */
function isVague(amount: Amount): boolean {
  return !isPoint(amount) && amount.bound === 'about';
}

function meets(one: Amount, two: Amount): boolean {
  return one.low <= two.high && two.low <= one.high;
}

function isInside(point: Amount, range: Amount): boolean {
  return point.low >= range.low * (1 - 1e-9) && point.low <= range.high * (1 + 1e-9);
}
