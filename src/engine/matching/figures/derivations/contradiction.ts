import type { Bound, Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { Candidate } from './derivation.js';
import { shareIn } from './operands.js';

/** A multiple ("doubled") is often told of what is this share off. */
const MULTIPLE_SHARE = 0.15;

/** The same for a fraction in words ("a third"). */
const FRACTION_SHARE = 0.1;

/** A percentage that was worked out from rounded figures is easily this share off, or one point. */
const PERCENT_SHARE = 0.05;

/** How far "about" reaches. */
const ABOUT_SHARE = 0.1;

const UPWARD: ReadonlySet<Bound> = new Set(['at-least', 'more-than']);
const DOWNWARD: ReadonlySet<Bound> = new Set(['almost', 'at-most', 'less-than']);

/**
 * Whether a figure cannot be what it is said to come to: by more than the rounding of the operands and the roughness of the
 * figure's own words can explain. Operands in plain digits count as exact, "1.2 million" as rounded.
 */
export function isContradicted(figure: Figure, candidate: Candidate): boolean {
  if (figure.value === undefined || candidate.result.value === undefined) return false;
  const value = candidate.result.kind === 'percent' ? 100 * shareIn(figure) : figure.value;
  const surplus = value - candidate.result.value;
  const off = UPWARD.has(figure.bound) ? surplus : DOWNWARD.has(figure.bound) ? -surplus : Math.abs(surplus);
  return off > leewayOf(figure, candidate);
}

function leewayOf(figure: Figure, candidate: Candidate): number {
  const size = Math.abs(candidate.result.value ?? 0);
  const hedge = figure.bound === 'about' ? ABOUT_SHARE * size : 0;
  return roundingOf(candidate) + roughnessOf(figure, size) + hedge;
}

function roughnessOf({ kind, unit, resolution = 0 }: Figure, size: number): number {
  if (kind === 'ratio') return (unit === 'times' ? MULTIPLE_SHARE : FRACTION_SHARE) * size;
  return kind === 'percent' ? Math.max(1, PERCENT_SHARE * size, resolution / 2) : resolution / 2;
}

/** How far the rounding of the operands may move the result; one that is told exactly shows how exactly the others are. */
function roundingOf({ kind, operands, result }: Candidate): number {
  const step = Math.min(...operands.map(stepOf));
  if (kind === 'sum' || kind === 'difference') return step * operands.length;
  const shares = total(operands.map(({ figure }) => step / Math.abs(figure.value ?? 1)));
  return kind === 'change' ? shares * (100 + (result.value ?? 0)) : shares * (result.value ?? 0);
}

/** By how much the value behind a figure may differ from it. */
function stepOf({ figure: { number, resolution = 0 } }: LocatedFigure): number {
  return SCALED.test(number?.text ?? '') ? resolution / 2 : 0;
}

const SCALED = /^[\d,]*(?:\.\d|\d\s*\p{L})/u;

function total(amounts: readonly number[]): number {
  return amounts.reduce((before, amount) => before + amount, 0);
}
