import { inUnitOf, type Reading, type Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { SHARED_UNIT_JOINTS } from '../tables/cue-words.js';
import { DIRECTIONS } from '../tables/directions.js';
import { afterHangingHyphen, isHyphen, isWord, lowerAt } from '../token-tests.js';

const UNIT_KINDS = new Set<Reading['kind']>(['age', 'duration', 'measure', 'money', 'percent', 'percentage-points']);

/** Gives a number the unit that it shares with the next: "350,000 and 650,000 euros", "45 or 50 percent", "aged 15 and 16". */
export const shareUnits: Refiner = (readings, scan) => {
  const shared = [...readings];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [left, right] = [shared[at], shared[at + 1]];
    if (!left || !right) continue;
    if (isFormerLevel(left, right, scan)) shared[at + 1] = inUnitOf(right, left);
    if (!areListed(left, right, scan)) continue;
    shared[at] = withUnitOf(left, right);
    shared[at + 1] = withUnitOf(right, left);
  }
  return shared;
};

/** "61.4%, up from 58." and "to 30 percent from 35": a number that counts nothing, behind "from". */
function isFormerLevel(left: Reading, right: Reading, { tokens }: Scan): boolean {
  if (!isBare(right) || !LEVEL_KINDS.has(left.kind) || isWord(tokens, right.end) || isHyphen(tokens, right.end))
    return false;
  const comma = lowerAt(tokens, left.end) === ',' ? left.end + 1 : left.end;
  const from = DIRECTIONS.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
  return lowerAt(tokens, from) === 'from' && right.first === from + 1;
}

const LEVEL_KINDS = new Set<Reading['kind']>(['money', 'percent']);

function areListed(left: Reading, right: Reading, { tokens }: Scan): boolean {
  const joined = afterHangingHyphen(tokens, left.end);
  return right.first - joined === 1 && SHARED_UNIT_JOINTS.has(lowerAt(tokens, joined));
}

/** A bare number takes the unit of its neighbour where that stands behind (or, for ages, before) both. */
function withUnitOf(reading: Reading, other: Reading): Reading {
  if (!isBare(reading) || !UNIT_KINDS.has(other.kind) || other.low !== other.high || !standsOutside(reading, other))
    return reading;
  return inUnitOf(reading, other);
}

function isBare({ kind, low, high }: Reading): boolean {
  return kind === 'number' && low === high;
}

function standsOutside(reading: Reading, other: Reading): boolean {
  if (reading.first < other.first) return other.number?.first === other.first && other.end > other.number.end;
  return other.kind === 'age' && other.number?.end === other.end;
}
