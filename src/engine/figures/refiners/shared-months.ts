import type { Reading, Refiner } from '../reading.js';
import type { Scan } from '../scan.js';
import { isHyphen, lowerAt } from '../token-tests.js';

/** Gives days the month that they share: "Oct. 10 and 17", "5-8 March", "from 3 to 9 July". */
export const shareMonths: Refiner = (readings, scan) => {
  const forward: Reading[] = [];
  for (const reading of readings) forward.push(withMonth(reading, forward.at(-1), scan));
  return forward.map((reading, at) => withMonth(reading, forward[at + 1], scan));
};

function withMonth(reading: Reading, neighbour: Reading | undefined, { tokens }: Scan): Reading {
  const month = neighbour?.date?.month;
  if (month === undefined || neighbour?.date?.day === undefined || !isDayNumber(reading)) return reading;
  const [left, right] = reading.first < neighbour.first ? [reading, neighbour] : [neighbour, reading];
  const joint = lowerAt(tokens, left.end);
  const joined = right.first - left.end === 1 && (isHyphen(tokens, left.end) || /^(?:and|to|or)$/.test(joint));
  if (!joined) return reading;
  const year = neighbour.date.year;
  const date = { month, day: reading.low ?? 1, ...(year === undefined ? {} : { year }) };
  return { kind: 'date', first: reading.first, end: reading.end, date };
}

function isDayNumber(reading: Reading): boolean {
  const { kind, low, high } = reading;
  if (kind !== 'number' && kind !== 'ordinal') return false;
  return low !== undefined && low === high && Number.isInteger(low) && low >= 1 && low <= 31;
}
