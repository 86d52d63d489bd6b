import type { Amount, CommonAmounts } from './amounts.js';
import { comparePoints, isNear } from './points.js';
import { compatible, type FigureComparison, incompatible, NOT_COMPARABLE } from './relation.js';

/** A range whose upper end is at least this many times the lower is a wide one. */
const WIDE_RANGE = 1.2;

/** Compares two amounts: ranges agree with equal ends, a point with an end or a narrow range, a vague amount with what it may mean. */
export function compareAmounts(amounts: CommonAmounts): FigureComparison {
  const { claim, statement } = amounts;
  if (isPoint(claim) && isPoint(statement)) return comparePoints(amounts);
  if (isVague(claim) || isVague(statement))
    return meets(claim, statement) ? compatible('within-range') : incompatible('value');
  if (isPoint(claim)) return comparePointWithRange(claim, statement);
  if (isPoint(statement)) return compareRangeWithPoint(claim, statement);
  return compareEnds(amounts);
}

/** A wide range ("from £70,000 to £140,000") gives its ends and what is told roughly between them, but no exact £85,000. */
function comparePointWithRange(claim: Amount, statement: Amount): FigureComparison {
  if (!isInside(claim, statement)) return incompatible('value');
  const isEnd = isNear(claim.low, statement.low) || isNear(claim.low, statement.high);
  const isRough = claim.bound !== 'exact' || claim.isFraction;
  return isEnd || isRough || !isWide(statement) ? compatible('within-range') : NOT_COMPARABLE;
}

/** A wide range is a way to hedge a point inside it; a narrow one states its ends, of which the point says nothing. */
function compareRangeWithPoint(claim: Amount, statement: Amount): FigureComparison {
  if (!isInside(statement, claim)) return incompatible('value');
  return isWide(claim) ? compatible('within-range') : NOT_COMPARABLE;
}

function isWide({ low, high }: Amount): boolean {
  return high >= low * WIDE_RANGE;
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
