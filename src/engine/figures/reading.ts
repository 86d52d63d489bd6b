import type { Bound, DateFields, Direction, Fate, FigureKind, FigureRole } from '../model/figure.js';
import type { Numeral } from './numerals/numeral.js';
import type { Scan } from './scan.js';

/** A run of tokens, `end` exclusive. */
export interface TokenRun {
  readonly first: number;
  readonly end: number;
}

/** A figure on its way through the refiners: like `Figure`, at positions of tokens instead of offsets. */
export interface Reading extends TokenRun {
  readonly kind: FigureKind;
  readonly low?: number;
  readonly high?: number;
  readonly unit?: string;
  readonly resolution?: number;
  /** What the scale word multiplies by; a range lends it to its first number ("2 to 3 million"). */
  readonly scale?: number;
  /** What one of what the words name is of the unit, where it is not one: 0.01 for pence; a range lends it to its first number. */
  readonly factor?: number;
  readonly vague?: boolean;
  readonly bound?: Bound;
  readonly boundWords?: TokenRun;
  readonly role?: FigureRole;
  readonly direction?: Direction;
  readonly date?: DateFields;
  readonly label?: string;
  readonly fate?: Fate;
  readonly noun?: TokenRun;
  readonly number?: TokenRun;
}

/** Reads one kind of figure that starts at token `at`; undefined where there is none. */
export type Reader = (scan: Scan, at: number) => Reading | undefined;

/** Improves the readings of a text as a whole; returns them in order and without overlaps. */
export type Refiner = (readings: readonly Reading[], scan: Scan) => readonly Reading[];

/** The unit that a numeral is given: its kind, its name, and what one of it is in the unit that the figure states. */
export interface UnitOf {
  readonly kind: FigureKind;
  readonly unit?: string;
  readonly factor?: number;
}

/** The reading of a numeral with its unit, over the tokens of `run`. */
export function amount(numeral: Numeral, { kind, unit, factor = 1 }: UnitOf, { first, end }: TokenRun): Reading {
  const reading: { -readonly [Field in keyof Reading]: Reading[Field] } = {
    first,
    end,
    kind,
    low: numeral.low * factor,
    high: numeral.high * factor,
    resolution: numeral.resolution * factor,
    scale: numeral.scale,
    number: { first: numeral.first, end: numeral.end },
  };
  if (unit !== undefined) reading.unit = unit;
  if (factor !== 1) reading.factor = factor;
  if (numeral.style === 'vague') reading.vague = true;
  return reading;
}

/** A bare number with the kind and unit of another reading, as much as that one's name makes of it: 0.3 GBP in "30 to 40 pence". */
export function inUnitOf(bare: Reading, { kind, unit, factor = 1 }: Reading): Reading {
  return { ...(factor === 1 ? bare : multiplied(bare, factor)), kind, ...(unit !== undefined && { unit }) };
}

function multiplied(reading: Reading, factor: number): Reading {
  const times = (value: number | undefined): number => (value ?? 0) * factor;
  return {
    ...reading,
    low: times(reading.low),
    high: times(reading.high),
    resolution: times(reading.resolution),
    factor,
  };
}
