/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of the values; throws a `RangeError` for an empty list. */
  oneOf<T>(values: readonly T[]): T;
  /** True in about `share` (0 to 1) of the calls. */
  chance(share: number): boolean;
}

/** Makes a source of numbers from a seed, by the mulberry32 generator (Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    oneOf: (values) => pick(values, next()),
    chance: (share) => next() < share,
  };
}

function pick<T>(values: readonly T[], fraction: number): T {
  const value = values[Math.floor(fraction * values.length)];
  if (value === undefined) throw new RangeError('There is nothing to pick from');
  return value;
}
