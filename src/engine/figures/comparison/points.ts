import type { Bound } from '../../model/figure.js';
import type { Amount, CommonAmounts } from './amounts.js';
import { compatible, type FigureComparison, incompatible } from './relation.js';

/** A figure cut off at its last digit, or rounded at zeros that may be exact, may be off by no more than this share. */
const ROUNDING_SHARE = 0.05;

/** How far a value may lie from one that is hedged with "about". */
const ABOUT_SHARE = 0.1;

/** How far a value may lie from a hedged one of the statement when it is told at another precision. */
const HEDGED_SHARE = 0.03;

/** How far beyond its bound a value may lie: 600 is still "more than 500", 700 is not. */
const BOUND_SHARE = 0.2;

const UPWARD: ReadonlySet<Bound> = new Set(['at-least', 'more-than']);
const DOWNWARD: ReadonlySet<Bound> = new Set(['almost', 'at-most', 'less-than']);

/** Compares two points, both in the claim's unit. Only the claim is ever widened, or the statement where it hedges itself. */
export function comparePoints({ claim, statement, converted }: CommonAmounts): FigureComparison {
  if (isNear(claim.low, statement.low)) return compareBounds(claim.bound, statement.bound, converted);
  if (converted && roundsAfterConversion(claim, statement)) return compatible('converted');
  if (claim.bound === 'exact') return compareExact(claim, statement);
  return admits(claim, statement) ? compatible('hedged') : incompatible('value');
}

/** Whether two values are the same but for the noise of binary fractions. */
export function isNear(one: number, two: number): boolean {
  return Math.abs(one - two) <= 1e-9 * Math.max(Math.abs(one), Math.abs(two));
}

function compareBounds(claim: Bound, statement: Bound, converted: boolean): FigureComparison {
  const opposed = (UPWARD.has(claim) && DOWNWARD.has(statement)) || (DOWNWARD.has(claim) && UPWARD.has(statement));
  if (opposed) return incompatible('bound');
  if (claim !== statement) return compatible('hedged');
  return compatible(converted ? 'converted' : 'equal');
}

/** A conversion may be rounded to the last digit of either figure: 110 km for 70 miles. */
function roundsAfterConversion(claim: Amount, statement: Amount): boolean {
  const step = Math.max(claim.resolution, statement.resolution);
  return distance(claim, statement) <= step / 2 && isWithin(claim, statement, ROUNDING_SHARE);
}

function compareExact(claim: Amount, statement: Amount): FigureComparison {
  if (isRounded(claim, statement)) return compatible('rounded');
  const otherPrecision = claim.resolution !== statement.resolution;
  const hedged = statement.bound !== 'exact' && otherPrecision && isWithin(claim, statement, HEDGED_SHARE);
  if (hedged) return compatible('hedged');
  return incompatible(isRounded(statement, claim) ? 'precision' : 'value');
}

/** Whether `coarse` is `fine` rounded, or cut off, at the last digit of `coarse`. */
function isRounded(coarse: Amount, fine: Amount): boolean {
  if (coarse.resolution <= fine.resolution) return false;
  const isClose = isWithin(coarse, fine, ROUNDING_SHARE);
  const isNearest = distance(coarse, fine) <= coarse.resolution / 2;
  const isCutOff = Math.abs(coarse.low) < Math.abs(fine.low) && distance(coarse, fine) < coarse.resolution;
  return (isNearest && (isClose || coarse.isDigitStated)) || (isCutOff && isClose);
}

/** Whether the claim's bound leaves room for the statement's value without being finer than it. */
function admits(claim: Amount, statement: Amount): boolean {
  if (claim.resolution < statement.resolution) return false;
  if (claim.bound === 'about') return isWithin(claim, statement, ABOUT_SHARE);
  const above = statement.low > claim.low;
  if (UPWARD.has(claim.bound) !== above) return false;
  return isWithin(claim, statement, claim.bound === 'almost' ? ABOUT_SHARE : BOUND_SHARE);
}

function isWithin(one: Amount, two: Amount, share: number): boolean {
  return distance(one, two) <= share * Math.abs(one.low) * (1 + 1e-9);
}

function distance(one: Amount, two: Amount): number {
  return Math.abs(one.low - two.low);
}
