import type { Reader, Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { DAY_JOINTS, DAY_PARTS, HOUR_PREPOSITIONS, NEAR_SIDES, NEAR_WORDS } from '../tables/times.js';
import { integerAt, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { timeReading } from './times.js';

const HOUR = 60;

/** Reads times as they are spoken: half past nine, a quarter to five, nine in the morning, 7 in the evening, nine thirty tonight, shortly before ten. */
export const readSpokenTime: Reader = (scan, at) => pastHour(scan, at) ?? hourOfDayPart(scan, at) ?? nearHour(scan, at);

/** "half past nine", "quarter to five", "twenty past two". */
function pastHour(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const start = lowerAt(tokens, at) === 'a' ? at + 1 : at;
  const minutes = minutesAt(scan, start);
  const side = lowerAt(tokens, start + 1);
  if (minutes === undefined || !(side === 'past' || (side === 'to' && minutes === HOUR / 4))) return undefined;
  const hour = hourAt(scan, start + 2);
  if (hour === undefined) return undefined;
  const end = start + 3;
  return timed(tokens, at, end, hour * HOUR + (side === 'past' ? minutes : -minutes));
}

function minutesAt(scan: Scan, at: number): number | undefined {
  const word = lowerAt(scan.tokens, at);
  if (word === 'half') return HOUR / 2;
  if (word === 'quarter') return HOUR / 4;
  const numeral = scan.numeralAt(at);
  return numeral?.end === at + 1 && numeral.low % 5 === 0 && numeral.low < HOUR / 2 ? numeral.low : undefined;
}

/** An hour from 1 to 12 in one token. */
function hourAt(scan: Scan, at: number): number | undefined {
  const numeral = scan.numeralAt(at);
  const isHour = numeral?.end === at + 1 && Number.isInteger(numeral.low) && numeral.low >= 1 && numeral.low <= 12;
  return isHour ? numeral.low : undefined;
}

/** "nine in the morning", "7 in the evening", "nine thirty in the evening". */
function hourOfDayPart(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const hour = hourAt(scan, at);
  if (hour === undefined) return undefined;
  const minutes = scan.numeralAt(at + 1);
  const hasMinutes =
    minutes?.end === at + 2 && minutes.low >= 10 && minutes.low < HOUR && Number.isNaN(integerAt(tokens, at + 1));
  const end = hasMinutes ? at + 2 : at + 1;
  if (!HOUR_PREPOSITIONS.has(lowerAt(tokens, at - 1)) && !hasMinutes) return undefined;
  return shiftAt(tokens, end) ? timed(tokens, at, end, hour * HOUR + (hasMinutes ? minutes.low : 0)) : undefined;
}

/** The time, shifted by the part of the day that follows. */
function timed(tokens: readonly Token[], first: number, end: number, minutes: number): Reading {
  const part = shiftAt(tokens, end);
  const isSmallHour = lowerAt(tokens, (part?.end ?? end) - 1) === 'night' && minutes < SMALL_HOURS;
  const isLater = part?.half === 'pm' && minutes < HALF_DAY && !isSmallHour;
  return timeReading({ first, end: part?.end ?? end }, minutes + (isLater ? HALF_DAY : 0));
}

/** "shortly before ten", "just after 9": an hour alone that nothing behind it counts by. */
function nearHour(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const hour = hourAt(scan, at);
  const isNear = NEAR_WORDS.has(lowerAt(tokens, at - 2)) && NEAR_SIDES.has(lowerAt(tokens, at - 1));
  if (hour === undefined || !isNear || !endsThere(tokens, at + 1)) return undefined;
  return { ...timed(tokens, at, at + 1, hour * HOUR), vague: true };
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || /^[.,;:)]$/.test(lowerAt(tokens, at)) || DAY_JOINTS.has(lowerAt(tokens, at));
}

const HALF_DAY = 12 * HOUR;

/** "Two at night" is after midnight, "nine at night" before. */
const SMALL_HOURS = 6 * HOUR;

/** "in the morning", "at night" behind a time. */
function shiftAt(tokens: readonly Token[], at: number): { half: 'am' | 'pm'; end: number } | undefined {
  const word = lowerAt(tokens, at) === 'in' && lowerAt(tokens, at + 1) === 'the' ? at + 2 : at;
  const night = lowerAt(tokens, at) === 'at' && lowerAt(tokens, at + 1) === 'night' ? at + 1 : word;
  if (night === at) return undefined;
  const half = DAY_PARTS.get(lowerAt(tokens, night));
  return half && { half, end: night + 1 };
}
