import type { Figure, FigureKind } from '../../model/figure.js';

/** Figures of one family may be comparable; figures of two families never are. */
export type FigureFamily = Exclude<FigureKind, 'number' | 'percent' | 'ratio' | 'vague'> | 'count' | 'part';

/** From here on a number without a noun is a sum of money as often as a count: "a desk for 35K". */
const SUM_FROM = 1000;

/** A smaller number without a noun rather counts something than that it tells a place in an order. */
const PLACE_FROM = 20;

/**
 * The families in which a claim's figure may find what it rests on: a span of time also among the dates ("two years ago" for "in
 * two years"), a number that counts nothing also among the places in an order ("302nd", "number 302") and, where it is large,
 * among the sums.
 */
export function agreeingFamilies(figure: Figure): readonly FigureFamily[] {
  if (figure.kind === 'duration') return ['duration', 'date'];
  if (!mayBePlace(figure)) return [familyOf(figure)];
  return (figure.low ?? 0) >= SUM_FROM ? ['count', 'money'] : ['count', 'ordinal', 'label'];
}

/** Whether a number counts nothing and is so large that it may tell a place in an order: "ranked 302". */
export function mayBePlace({ kind, noun, low = 0 }: Figure): boolean {
  return kind === 'number' && noun === undefined && low >= PLACE_FROM;
}

/** The family of a figure: counts and vague counts are one, shares told as percentages and as fractions are one. */
export function familyOf({ kind }: Figure): FigureFamily {
  if (kind === 'number' || kind === 'vague') return 'count';
  if (kind === 'percent' || kind === 'ratio') return 'part';
  return kind;
}
