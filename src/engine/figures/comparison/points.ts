import type { Bound } from '../../model/figure.js';
import type { Amount, CommonAmounts } from './amounts.js';
import { compatible, type FigureComparison, incompatible } from './relation.js';

/** A figure rounded or cut off at zeros that may be exact may be off by no more than this share. */
const ROUNDING_SHARE = 0.025;

/** A figure cut off at a digit that is written out ("£6bn" for £6.7bn) may be off by this share. */
const CUT_OFF_SHARE = 0.12;

/** A converted figure may be off by this share, which covers months of 30 days. */
const CONVERSION_SHARE = 0.03;

/** How far a value may lie from one that is hedged with "about". */
const ABOUT_SHARE = 0.1;

/** How far beyond its bound a value may lie: 600 is still "more than 500", 700 is not. */
const BOUND_SHARE = 0.2;

const UPWARD: ReadonlySet<Bound> = new Set(['at-least', 'more-than']);
const DOWNWARD: ReadonlySet<Bound> = new Set(['almost', 'at-most', 'less-than']);

/** Compares two points, both in the claim's unit. Only the claim is ever widened, by its own rounding or bound. */
export function comparePoints({ claim, statement, converted }: CommonAmounts): FigureComparison {
  if (isNear(claim.low, statement.low)) return compareBounds(claim.bound, statement.bound, converted);
  if (converted && roundsAfterConversion(claim, statement)) return compatible('converted');
  const mayRound = claim.bound === 'exact' || claim.bound === 'about';
  if (mayRound && isRounded(claim, statement)) return compatible('rounded');
  if (admits(claim, statement)) return compatible('hedged');
  return incompatible(isRounded(statement, claim) ? 'precision' : 'value');
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

/** A conversion may be rounded to the last digit of either figure: 110 km for 70 miles, 90 days for 3 months. */
function roundsAfterConversion(claim: Amount, statement: Amount): boolean {
  const step = Math.max(claim.resolution, statement.resolution);
  return distance(claim, statement) <= step / 2 && isWithin(claim, statement, CONVERSION_SHARE);
}

/** Whether `coarse` is `fine` rounded, or cut off, at the last digit of `coarse`. */
function isRounded(coarse: Amount, fine: Amount): boolean {
  if (coarse.resolution <= fine.resolution) return false;
  if (distance(coarse, fine) <= coarse.resolution / 2)
    return isDigitStated(coarse) || isWithin(coarse, fine, ROUNDING_SHARE);
  const isCutOff = Math.abs(coarse.low) < Math.abs(fine.low) && distance(coarse, fine) < coarse.resolution;
  return isCutOff && isWithin(fine, coarse, isDigitStated(coarse) ? CUT_OFF_SHARE : ROUNDING_SHARE);
}

/** Whether the least digit is written out: "2K" and "3.5" say so, the zeros of "200" leave it open. */
function isDigitStated({ isFraction, written }: Amount): boolean {
  return !isFraction && !OPEN_ZEROS.test(written);
}

/** The zeros of "190", "100 million" and "100m" may be exact or rounded. */
const OPEN_ZEROS = /^[\d,]*[1-9][\d,]*0(?:\s|[a-z]|$)|hundred$/i;

/** Whether the claim's bound leaves room for the statement's value, told in a rounder way. */
function admits(claim: Amount, statement: Amount): boolean {
  if (claim.bound === 'exact' || !isHeldBy(claim.bound, statement.bound) || !isRounder(claim, statement)) return false;
  if (claim.bound === 'about') return isWithin(claim, statement, ABOUT_SHARE);
  const isAbove = statement.low > claim.low;
  if (UPWARD.has(claim.bound) !== isAbove) return false;
  return isWithin(claim, statement, claim.bound === 'almost' ? ABOUT_SHARE : BOUND_SHARE);
}

/**
 * A limit may be drawn from an estimate ("more than 1m" for some 1.2m), from what it follows from ("more than 1,000" for at
 * least 1,200) or close to a peak ("nearly 120" for up to 118); "under 15" for at most 12 is another limit.
 */
function isHeldBy(claim: Bound, statement: Bound): boolean {
  if (statement === 'exact') return true;
  if (statement === 'about') return claim !== 'about';
  return claim === 'almost' ? DOWNWARD.has(statement) : UPWARD.has(claim) && UPWARD.has(statement);
}

function isRounder(claim: Amount, statement: Amount): boolean {
  return (claim.isFraction && !statement.isFraction) || roundness(claim) > roundness(statement);
}

/** The largest 1, 5, 10, 50, 100 … that divides a value: 500 for 4,500, 5 for 45, 1 for 46, 0.5 for 2.5. */
function roundness({ low, resolution }: Amount): number {
  const isWhole = (unit: number): boolean => Math.abs(low / unit - Math.round(low / unit)) < 1e-6;
  let unit = resolution > 0 ? 10 ** Math.floor(Math.log10(resolution) + 1e-9) : 1;
  while (low !== 0 && isWhole(unit * 10)) unit *= 10;
  return isWhole(unit * 5) ? unit * 5 : unit;
}

function isWithin(one: Amount, two: Amount, share: number): boolean {
  return distance(one, two) <= share * Math.abs(one.low) * (1 + 1e-9);
}

function distance(one: Amount, two: Amount): number {
  return Math.abs(one.low - two.low);
}
