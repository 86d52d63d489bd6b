import type { Reading, Refiner } from '../reading.js';
import { ANNIVERSARIES } from '../tables/ordered-spans.js';
import { lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** Reads "the one-year anniversary" as the first: it is counted in years, but in an order. */
export const countAnniversaries: Refiner = (readings, { tokens }) =>
  readings.map((reading) => (isAnniversary(reading, tokens) ? asOrdinal(reading) : reading));

function isAnniversary({ kind, unit, noun }: Reading, tokens: readonly Token[]): boolean {
  return kind === 'duration' && unit === 'year' && noun !== undefined && ANNIVERSARIES.has(lowerAt(tokens, noun.first));
}

function asOrdinal({ unit: _years, ...reading }: Reading): Reading {
  return { ...reading, kind: 'ordinal' };
}
