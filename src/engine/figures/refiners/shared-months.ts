import type { Reading, Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { ALTERNATIVES } from '../tables/cue-words.js';
import { isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** Gives days the month that they share: "Oct. 10 and 17", "5-8 March", "7, 8 and 9 July". */
export const shareMonths: Refiner = (readings, scan) => {
  const forward: Reading[] = [];
  for (const reading of readings) forward.push(withMonth(reading, forward.at(-1), scan));
  for (let at = forward.length - 2; at >= 0; at--) {
    const [reading, next] = [forward[at], forward[at + 1]];
    if (reading) forward[at] = withYear(withMonth(reading, next, scan), next, scan);
  }
  return forward;
};

/** "from March to May 2024": a month before one of the same year. */
function withYear(reading: Reading, next: Reading | undefined, { tokens }: Scan): Reading {
  const { date } = reading;
  const [month, year] = [next?.date?.month, next?.date?.year];
  if (!date?.month || date.year !== undefined || month === undefined || year === undefined || date.month > month)
    return reading;
  const isNext = next?.first === reading.end + 1 && isJoint(tokens, reading.end);
  return isNext && date.relative === undefined ? { ...reading, date: { ...date, year } } : reading;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at) || ALTERNATIVES.has(lowerAt(tokens, at));
}

function withMonth(reading: Reading, neighbour: Reading | undefined, { tokens }: Scan): Reading {
  const month = neighbour?.date?.month;
  if (month === undefined || neighbour?.date?.day === undefined || !isDayNumber(reading)) return reading;
  const [left, right] = reading.first < neighbour.first ? [reading, neighbour] : [neighbour, reading];
  const isListed = lowerAt(tokens, left.end) === ',' && isBareDay(right);
  if (right.first - left.end !== 1 || !(isJoint(tokens, left.end) || isListed)) return reading;
  const year = neighbour.date.year;
  const date = { month, day: reading.low ?? 1, ...(year === undefined ? {} : { year }) };
  return { kind: 'date', first: reading.first, end: reading.end, date };
}

/** A day in a list, which has its month from another: the 8 of "7, 8 and 9 June". */
function isBareDay({ first, end }: Reading): boolean {
  return end === first + 1;
}

function isDayNumber(reading: Reading): boolean {
  const { kind, low, high } = reading;
  if (kind !== 'number' && kind !== 'ordinal') return false;
  return low !== undefined && low === high && Number.isInteger(low) && low >= 1 && low <= 31;
}
