import type { Figure, FigureKind } from '../../model/figure.js';

/** Figures of one family may be comparable; figures of two families never are. */
export type FigureFamily = Exclude<FigureKind, 'number' | 'percent' | 'ratio' | 'vague'> | 'count' | 'part';

/** From here on a number without a noun is a sum of money as often as a count: "a desk for 35K". */
const SUM_FROM = 1000;

/**
 * The families in which a claim's figure may find what it rests on: a large number that counts nothing also among the sums, a
 * span of time also among the dates ("two years ago" for "in two years").
 */
export function agreeingFamilies(figure: Figure): readonly FigureFamily[] {
  if (figure.kind === 'duration') return ['duration', 'date'];
  const mayBeSum = figure.kind === 'number' && figure.noun === undefined && (figure.low ?? 0) >= SUM_FROM;
  return mayBeSum ? [familyOf(figure), 'money'] : [familyOf(figure)];
}

/** The family of a figure: counts and vague counts are one, shares told as percentages and as fractions are one. */
export function familyOf({ kind }: Figure): FigureFamily {
  if (kind === 'number' || kind === 'vague') return 'count';
  if (kind === 'percent' || kind === 'ratio') return 'part';
  return kind;
}
