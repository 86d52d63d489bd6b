/** What a unit measures; amounts of one dimension convert into each other. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'energy'
  | 'power'
  | 'data'
  | 'pressure'
  | 'frequency'
  | 'voltage'
  | 'light'
  | 'acceleration'
  | 'amount'
  | 'capacitance'
  | 'charge'
  | 'concentration'
  | 'density'
  | 'consumption'
  | 'current'
  | 'data-rate'
  | 'dose'
  | 'flow'
  | 'force'
  | 'gem'
  | 'illuminance'
  | 'irradiance'
  | 'loudness'
  | 'luminous-flux'
  | 'pixels'
  | 'pollution'
  | 'radioactivity'
  | 'resistance'
  | 'rotation'
  | 'torque'
  | 'apparent-power'
  | 'flux-density'
  | 'molarity'
  | 'time'
  | 'percentage-points';

/** A unit: what it measures, what one of it is in the base unit of its dimension, and how it is written. */
export interface Unit {
  readonly symbol: string;
  readonly dimension: Dimension;
  readonly factor: number;
  /** Words, in lower case, divided by "|". */
  readonly names: string;
  /** Letters and signs behind digits, as they are written, divided by "|". */
  readonly symbols: string;
}

/** One line of a table of units. */
export const unit = (symbol: string, dimension: Dimension, factor: number, names: string, symbols = ''): Unit => ({
  symbol,
  dimension,
  factor,
  names,
  symbols,
});
