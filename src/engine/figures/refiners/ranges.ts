import { inUnitOf, type Reading, type Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { RANGE_WORDS } from '../tables/cue-words.js';
import { DIRECTIONS } from '../tables/directions.js';
import { afterHangingHyphen, afterHyphen, isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
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

/** How much larger the second of two alternatives may be: "two or three", but not "$1.04 or $127 million". */
const ALTERNATIVE_RATIO = 3;

/** Puts the two ends of a range together: 5-10%, between 5 and 10, $2 to $3 million, two or three. */
export const mergeRanges: Refiner = (readings, scan) => {
  const merged: Reading[] = [];
  for (const reading of readings) {
    const before = merged.at(-1);
    if (!before || !areNear(before, reading)) merged.push(reading);
    else merged.splice(-1, 1, ...paired(before, reading, scan));
  }
  return merged;
};

/** Whether no more than a word between two hyphens stands between. */
function areNear(low: Reading, high: Reading): boolean {
  const between = high.first - low.end;
  return between > 0 && between < 4;
}

/** One range, or the two readings: with one unit where they are the ends of a change ("from 5 to 10 percent"). */
function paired(low: Reading, high: Reading, { tokens }: Scan): readonly Reading[] {
  const joined = afterHangingHyphen(tokens, low.end);
  if (!isPoint(low) || !isPoint(high) || afterHyphen(tokens, joined + 1) !== high.first || isInChain(low, high, tokens))
    return [low, high];
  const joint = jointOf(low, high, tokens);
  const isTight = isHyphen(tokens, low.end) && isGlued(tokens, low.end);
  const ends = joint === 'none' ? undefined : withSharedUnit(isTight ? withThousands(low, high) : low, high);
  if (joint === 'change' && isShortened(low, high, tokens)) return [low, inUnitOf(high, low)];
  if (!ends) return [low, high];
  if (joint === 'change') return ends;
  return isAscending(ends, joint) ? [rangeOf(...ends)] : [low, high];
}

/** "cut from eight years to six and a half": the end of a change leaves out the unit of its start where nothing follows. */
function isShortened(low: Reading, high: Reading, tokens: readonly Token[]): boolean {
  return low.kind === 'duration' && high.kind === 'number' && !isWord(tokens, high.end) && !isHyphen(tokens, high.end);
}

function rangeOf(low: Reading, high: Reading): Reading {
  return {
    ...high,
    first: low.first,
    resolution: Math.min(low.resolution ?? 1, high.resolution ?? 1),
    number: { first: low.number?.first ?? low.first, end: high.number?.end ?? high.end },
    ...(low.low === undefined ? {} : { low: low.low }),
  };
}

function isAscending([{ low = 0 }, { high = 0 }]: Ends, joint: Joint): boolean {
  return low < high && (joint !== 'or' || high <= low * ALTERNATIVE_RATIO);
}

function isPoint(reading: Reading): boolean {
  return RANGE_KINDS.has(reading.kind) && reading.low === reading.high && !reading.vague;
}

/** "three-nought-four": more than two numbers joined by hyphens are read out one by one. */
function isInChain(low: Reading, high: Reading, tokens: readonly Token[]): boolean {
  if (!isHyphen(tokens, low.end) || !isGlued(tokens, low.end)) return false;
  const before = isHyphen(tokens, low.first - 1) && isGlued(tokens, low.first);
  return before && isWord(tokens, low.first - 2) && isWord(tokens, high.first);
}

type Ends = readonly [low: Reading, high: Reading];
type Joint = 'range' | 'or' | 'change' | 'none';

/** What the word behind `low` makes of it and the figure that follows. */
function jointOf(low: Reading, high: Reading, tokens: readonly Token[]): Joint {
  const at = afterHangingHyphen(tokens, low.end);
  const joint = lowerAt(tokens, at);
  const before = lowerAt(tokens, low.first - 1);
  if (isHyphen(tokens, at)) return 'range';
  if (joint === 'or') return 'or';
  if (joint === 'and') return before === 'between' ? 'range' : 'none';
  if (joint !== 'to' && joint !== 'through') return 'none';
  if (before === 'from') return RANGE_WORDS.has(lowerAt(tokens, low.first - 2)) ? 'range' : 'change';
  return isSizeOfChange(low, high, before) && !sharesUnitBehind(low, high) ? 'none' : 'range';
}

/** "rise by 30 to 60 cm", "fell 5 to 10 percent": a bare number beside one of its size whose unit stands behind both. */
function sharesUnitBehind(low: Reading, high: Reading): boolean {
  if (low.kind !== 'number' || high.kind === 'number' || high.number?.first !== high.first) return false;
  return (high.low ?? 0) <= (low.low ?? 0) * ALTERNATIVE_RATIO;
}

/** "up 19.96 to 9,092.91", "fell 3% to 47.20": the size and the end of a change. */
function isSizeOfChange(low: Reading, high: Reading, before: string): boolean {
  return before === 'by' || (DIRECTIONS.has(before) && !(low.kind === 'percent' && high.kind === 'percent'));
}

/**
 * Both ends with one kind, unit and scale: one end may leave them to the other, but nobody says "2 weeks to 3". Undefined
 * where the two do not agree.
 */
function withSharedUnit(low: Reading, high: Reading): Ends | undefined {
  if (low.kind === high.kind) return low.unit === high.unit ? [withScaleOf(low, high), high] : undefined;
  if (low.kind === 'number') return [withScaleOf(inUnitOf(low, high), high), high];
  if (high.kind === 'number' && low.kind !== 'duration') return [withScaleOf(low, high), inUnitOf(high, low)];
  return undefined;
}

/** "£35-40,000": the thousands that the second end writes out belong to both. */
function withThousands(low: Reading, high: Reading): Reading {
  const value = (low.low ?? 0) * 1000;
  const isMeant = (low.scale ?? 1) === 1 && value < (high.low ?? 0) && value * ALTERNATIVE_RATIO >= (high.low ?? 0);
  return isMeant && (high.resolution ?? 1) >= 1000 ? { ...low, low: value, high: value, resolution: 1000 } : low;
}

/** "2 to 3 million", "$2-3bn": the first end has the scale of the second. */
function withScaleOf(low: Reading, high: Reading): Reading {
  const scale = high.scale ?? 1;
  if ((low.scale ?? 1) !== 1 || scale < 100 || (low.low ?? 0) * scale >= (high.low ?? 0)) return low;
  const times = (value: number | undefined): number => (value ?? 0) * scale;
  return { ...low, low: times(low.low), high: times(low.high), resolution: times(low.resolution) };
}
