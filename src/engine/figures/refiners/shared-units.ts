import type { Reading, Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { SHARED_UNIT_JOINTS } from '../tables/cue-words.js';
import { afterHangingHyphen, lowerAt } from '../token-tests.js';

const UNIT_KINDS = new Set<Reading['kind']>(['age', 'duration', 'measure', 'money', 'percent', 'percentage-points']);

/** Gives a number the unit that it shares with the next: "350,000 and 650,000 euros", "45 or 50 percent", "aged 15 and 16". */
export const shareUnits: Refiner = (readings, scan) => {
  const shared = [...readings];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [left, right] = [shared[at], shared[at + 1]];
    if (!left || !right || !areListed(left, right, scan)) continue;
    shared[at] = withUnitOf(left, right);
    shared[at + 1] = withUnitOf(right, left);
  }
  return shared;
};

function areListed(left: Reading, right: Reading, { tokens }: Scan): boolean {
  const joined = afterHangingHyphen(tokens, left.end);
  return right.first - joined === 1 && SHARED_UNIT_JOINTS.has(lowerAt(tokens, joined));
}

/** A bare number takes the unit of its neighbour where that stands behind (or, for ages, before) both. */
function withUnitOf(reading: Reading, other: Reading): Reading {
  const isBare = reading.kind === 'number' && reading.low === reading.high;
  if (!isBare || !UNIT_KINDS.has(other.kind) || other.low !== other.high || !standsOutside(reading, other))
    return reading;
  return { ...reading, kind: other.kind, ...(other.unit === undefined ? {} : { unit: other.unit }) };
}

function standsOutside(reading: Reading, other: Reading): boolean {
  if (reading.first < other.first) return other.number?.first === other.first && other.end > other.number.end;
  return other.kind === 'age' && other.number?.end === other.end;
}
