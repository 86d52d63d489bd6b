import type { Reading, Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { DIRECTIONS } from '../tables/directions.js';
import { isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

const RANGE_KINDS = new Set<Reading['kind']>([
  'number',
  'percent',
  'percentage-points',
  'money',
  'duration',
  'age',
  'measure',
]);
const RANGE_VERB = /^(?:rang(?:e|es|ed|ing)|vary|varied|varies|varying|anywhere|somewhere|between)$/;

/** Puts the two ends of a range together: 5-10%, between 5 and 10, $2 to $3 million, two or three. */
export const mergeRanges: Refiner = (readings, scan) => {
  const merged: Reading[] = [];
  for (const reading of readings) {
    const before = merged.at(-1);
    const range = before && rangeOf(before, reading, scan);
    if (range) merged.splice(-1, 1, range);
    else merged.push(reading);
  }
  return merged;
};

function rangeOf(low: Reading, high: Reading, scan: Scan): Reading | undefined {
  if (!isPoint(low) || !isPoint(high) || !joinsRange(low, high, scan.tokens)) return undefined;
  const ends = withSharedUnit(low, high);
  if (!ends || ends.low.low === undefined || ends.high.high === undefined || ends.low.low >= ends.high.high)
    return undefined;
  return {
    ...ends.high,
    first: low.first,
    low: ends.low.low,
    resolution: Math.min(ends.low.resolution ?? 1, ends.high.resolution ?? 1),
    number: { first: low.number?.first ?? low.first, end: high.number?.end ?? high.end },
  };
}

function isPoint(reading: Reading): boolean {
  return RANGE_KINDS.has(reading.kind) && reading.low === reading.high && !reading.vague;
}

function joinsRange(low: Reading, high: Reading, tokens: readonly Token[]): boolean {
  if (high.first - low.end !== 1) return false;
  const joint = lowerAt(tokens, low.end);
  const before = lowerAt(tokens, low.first - 1);
  if (isHyphen(tokens, low.end) || joint === 'or') return true;
  if (joint === 'and') return before === 'between';
  return (joint === 'to' || joint === 'through') && !isChange(low, tokens, before);
}

/** "from 15 to 20" and "up 19.96 to 9,092.91" are two figures: the ends, or the size and the end, of a change. */
function isChange(low: Reading, tokens: readonly Token[], before: string): boolean {
  if (before === 'from') return !RANGE_VERB.test(lowerAt(tokens, low.first - 2));
  const at = before === 'by' ? low.first - 2 : low.first - 1;
  return before === 'by' || (DIRECTIONS.has(lowerAt(tokens, at)) && low.kind !== 'percent');
}

/** Both ends with one kind, unit and scale: one end may leave them to the other. Undefined where the two do not agree. */
function withSharedUnit(low: Reading, high: Reading): { low: Reading; high: Reading } | undefined {
  if (low.kind === high.kind) return low.unit === high.unit ? { low: withScaleOf(low, high), high } : undefined;
  if (low.kind === 'number') return { low: withScaleOf(scaledLike(low, high), high), high };
  if (high.kind === 'number') return { low, high: { ...high, kind: low.kind, ...unitOf(low), first: high.first } };
  return undefined;
}

function unitOf(reading: Reading): { unit?: string } {
  return reading.unit === undefined ? {} : { unit: reading.unit };
}

function scaledLike(low: Reading, high: Reading): Reading {
  return { ...low, kind: high.kind, ...unitOf(high) };
}

/** "2 to 3 million", "$2-3bn": the first end has the scale of the second. */
function withScaleOf(low: Reading, high: Reading): Reading {
  const scale = high.scale ?? 1;
  if ((low.scale ?? 1) !== 1 || scale < 100 || (low.low ?? 0) * scale >= (high.low ?? 0)) return low;
  const times = (value: number | undefined): number => (value ?? 0) * scale;
  return { ...low, low: times(low.low), high: times(low.high), resolution: times(low.resolution) };
}
