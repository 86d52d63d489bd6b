/** The amounts a vague word may stand for, both ends included: writers use them loosely, so the ends are wide. */
export interface VagueAmount {
  readonly low: number;
  readonly high: number;
}

/** Plural scale words used alone: "dozens were hurt", "tens of thousands". */
export const VAGUE_PLURALS: ReadonlyMap<string, VagueAmount> = new Map([
  ['tens', { low: 15, high: 99 }],
  ['dozens', { low: 18, high: 200 }],
  ['scores', { low: 30, high: 250 }],
  ['hundreds', { low: 150, high: 2e3 }],
  ['thousands', { low: 1.5e3, high: 2e4 }],
  ['millions', { low: 1.5e6, high: 1e8 }],
  ['billions', { low: 1.5e9, high: 1e11 }],
  ['trillions', { low: 1.5e12, high: 1e14 }],
]);

/** Words that make a scale word vague: "several hundred", "a few thousand". */
export const VAGUE_MULTIPLIERS: ReadonlyMap<string, VagueAmount> = new Map([
  ['couple', { low: 2, high: 3 }],
  ['few', { low: 2, high: 9 }],
  ['many', { low: 2, high: 20 }],
  ['several', { low: 2, high: 10 }],
]);
