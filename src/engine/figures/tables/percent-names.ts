/** What a percentage is told in, and what one of it is in the unit that the figure states. */
export interface PercentUnit {
  readonly kind: 'percent' | 'percentage-points';
  readonly unit: string;
  readonly factor?: number;
}

/** Percent themselves. */
export const PERCENT: PercentUnit = { kind: 'percent', unit: '%' };
const POINTS: PercentUnit = { kind: 'percentage-points', unit: 'pp' };
const BASIS_POINTS: PercentUnit = { kind: 'percentage-points', unit: 'bp' };

/** A thousandth, told as a tenth of a percent. */
const PER_MILLE: PercentUnit = { kind: 'percent', unit: '%', factor: 0.1 };

/** The words and signs behind a percentage, in lower case. */
export const PERCENT_NAMES: readonly (readonly [string, PercentUnit])[] = [
  ['%', PERCENT],
  ['%-points', POINTS],
  ['basis point', BASIS_POINTS],
  ['basis points', BASIS_POINTS],
  ['basis-point', BASIS_POINTS],
  ['bp', BASIS_POINTS],
  ['bps', BASIS_POINTS],
  ['pct', PERCENT],
  ['per cent', PERCENT],
  ['per-cent', PERCENT],
  ['per mill', PER_MILLE],
  ['per mille', PER_MILLE],
  ['percent', PERCENT],
  ['percentage', PERCENT],
  ['percentage point', POINTS],
  ['percentage points', POINTS],
  ['percentage-point', POINTS],
  ['percents', PERCENT],
  ['permille', PER_MILLE],
  ['pp', POINTS],
  ['‰', PER_MILLE],
];

/** Words behind a part of a percentage point: "a quarter point". */
export const PART_OF_POINT_NAMES: readonly (readonly [string, PercentUnit])[] = [['point', POINTS]];
