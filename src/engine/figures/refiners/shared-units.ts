import { phraseAt, phrasesByFirst } from '../phrases.js';
import { inUnitOf, type Reading, type Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { AMOUNT_COMPARATIVES, REPLACING_PHRASES, SHARED_UNIT_JOINTS } from '../tables/cue-words.js';
import { DIRECTIONS } from '../tables/directions.js';
import { afterHangingHyphen, isHyphen, isWord, lowerAt } from '../token-tests.js';

const UNIT_KINDS = new Set<Reading['kind']>(['age', 'duration', 'measure', 'money', 'percent', 'percentage-points']);

/** Gives a number the unit that it shares with the next: "350,000 and 650,000 euros", "45 or 50 percent", "aged 15 and 16". */
export const shareUnits: Refiner = (readings, scan) => {
  const shared = [...readings];
  for (let at = shared.length - 2; at >= 0; at--) {
    const [left, right] = [shared[at], shared[at + 1]];
    if (!left || !right) continue;
    shared[at] = areListed(left, right, scan) ? withUnitOf(left, right) : left;
    shared[at + 1] = unitOfLatter(left, right, scan);
  }
  return shared;
};

function unitOfLatter(left: Reading, right: Reading, scan: Scan): Reading {
  if (isFormerLevel(left, right, scan) || isStep(left, right, scan)) return inUnitOf(right, left);
  return areListed(left, right, scan) ? withUnitOf(right, left) : right;
}

/** "61.4%, up from 58.", "to 30 percent from 35" and "47 cents instead of 45": a number that counts nothing, behind what it was. */
function isFormerLevel(left: Reading, right: Reading, { tokens }: Scan): boolean {
  if (!isBare(right) || !LEVEL_KINDS.has(left.kind) || isWord(tokens, right.end) || isHyphen(tokens, right.end))
    return false;
  const comma = lowerAt(tokens, left.end) === ',' ? left.end + 1 : left.end;
  const from = DIRECTIONS.has(lowerAt(tokens, comma)) ? comma + 1 : comma;
  return right.first === (lowerAt(tokens, from) === 'from' ? from + 1 : phraseAt(REPLACED, tokens, from)?.end);
}

/** "188 million euros, 52 million more than this year": how far a sum lies from another. */
function isStep(left: Reading, right: Reading, { tokens }: Scan): boolean {
  const isBehind = lowerAt(tokens, left.end) === ',' && right.first === left.end + 1;
  const isCompared = AMOUNT_COMPARATIVES.has(lowerAt(tokens, right.end)) && lowerAt(tokens, right.end + 1) === 'than';
  return left.kind === 'money' && isBare(right) && isBehind && isCompared;
}

const REPLACED = phrasesByFirst(REPLACING_PHRASES.map((phrase) => [phrase, true] as const));

const LEVEL_KINDS = new Set<Reading['kind']>(['money', 'percent']);

function areListed(left: Reading, right: Reading, { tokens }: Scan): boolean {
  const joined = afterHangingHyphen(tokens, left.end);
  if (phraseAt(REPLACED, tokens, joined)?.end === right.first) return true;
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
