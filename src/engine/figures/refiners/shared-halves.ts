import type { Reading, Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { ALTERNATIVES } from '../tables/cue-words.js';
import { isHyphen, lowerAt } from '../token-tests.js';

const HALF_DAY = 12 * 60;

/** Gives an hour the half of the day that it shares with the time behind: "5-6pm", "between 9 and 11 a.m.". */
export const shareHalves: Refiner = (readings, scan) =>
  readings.map((reading, at) => withHalf(reading, readings[at + 1], scan));

function withHalf(reading: Reading, next: Reading | undefined, scan: Scan): Reading {
  if (next?.kind !== 'time' || !isHour(reading) || !isJoined(reading, next, scan)) return reading;
  const [end, hour] = [next.low ?? 0, (reading.low ?? 0) % 12];
  const later = hour * 60 + HALF_DAY;
  const value = end > HALF_DAY && later < end ? later : hour * 60;
  return { kind: 'time', first: reading.first, end: reading.end, low: value, high: value };
}

function isHour({ kind, low, high, first, end }: Reading): boolean {
  return (
    kind === 'number' &&
    low === high &&
    Number.isInteger(low) &&
    low !== undefined &&
    low >= 1 &&
    low <= 12 &&
    end === first + 1
  );
}

function isJoined(reading: Reading, next: Reading, { tokens }: Scan): boolean {
  const isJoint = isHyphen(tokens, reading.end) || ALTERNATIVES.has(lowerAt(tokens, reading.end));
  return isJoint && next.first === reading.end + 1;
}
