import type { Figure, FigureKind } from '../../model/figure.js';

/** Figures of one family may be comparable; figures of two families never are. */
export type FigureFamily = Exclude<FigureKind, 'number' | 'percent' | 'ratio' | 'vague'> | 'count' | 'part';

/** The family of a figure: counts and vague counts are one, shares told as percentages and as fractions are one. */
export function familyOf({ kind }: Figure): FigureFamily {
  if (kind === 'number' || kind === 'vague') return 'count';
  if (kind === 'percent' || kind === 'ratio') return 'part';
  return kind;
}
