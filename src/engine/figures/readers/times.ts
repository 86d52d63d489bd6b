import type { Reader, Reading, TokenRun } from '../reading.js';
import { PICOMETRE_WORDS } from '../tables/cue-words.js';
import { HOUR_WORDS, NAMED_TIMES, TIME_PREPOSITIONS, TIME_ZONES } from '../tables/times.js';
import { integerAt, isGlued, isNear, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** A half of the day behind a time, and the position after it. */
interface Half {
  readonly shift: (hour: number) => number;
  readonly end: number;
}

/** Reads times of day as minutes from midnight: 7:30 a.m., 7pm, 9.30am, 13:35, noon, midnight, nine o'clock. */
export const readTime: Reader = (scan, at) => {
  const { tokens } = scan;
  const read = tokens[at]?.kind === 'digits' ? timeInDigits(tokens, at) : namedTime(tokens, at);
  return read ?? (lowerAt(tokens, at + 1) === "o'clock" ? oClock(at, scan.numeralAt(at)?.low) : undefined);
};

function timeInDigits(tokens: readonly Token[], at: number): Reading | undefined {
  return clock(tokens, at) ?? hourOnly(tokens, at) ?? zonedTime(tokens, at);
}

/** 7:30, 13:35, 9.30am. */
function clock(tokens: readonly Token[], at: number): Reading | undefined {
  const written = colonTime(tokens, at) ?? dottedTime(tokens, at);
  if (!written || written.hour > 24 || written.minute > 59) return undefined;
  const half = halfOfDay(tokens, written.end);
  if (written.needsHalf && !half) return undefined;
  return time(at, half?.end ?? written.end, half?.shift(written.hour) ?? written.hour, written.minute);
}

interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  readonly end: number;
  readonly needsHalf: boolean;
}

function colonTime(tokens: readonly Token[], at: number): WrittenTime | undefined {
  const joined = lowerAt(tokens, at + 1) === ':' && isGlued(tokens, at + 1) === isGlued(tokens, at + 2);
  if (!joined) return undefined;
  const [hour, minute] = [tokens[at]?.text ?? '', tokens[at + 2]?.text ?? ''];
  if (!/^\d{1,2}$/.test(hour) || !/^\d\d$/.test(minute)) return undefined;
  const seconds = lowerAt(tokens, at + 3) === ':' && /^\d\d$/.test(tokens[at + 4]?.text ?? '');
  return { hour: Number(hour), minute: Number(minute), end: seconds ? at + 5 : at + 3, needsHalf: false };
}

function dottedTime(tokens: readonly Token[], at: number): WrittenTime | undefined {
  const isWhole = !Number.isNaN(integerAt(tokens, at));
  const parts = isWhole ? null : /^(\d{1,2})\.(\d\d)$/.exec(tokens[at]?.text ?? '');
  return parts ? { hour: Number(parts[1]), minute: Number(parts[2]), end: at + 1, needsHalf: true } : undefined;
}

/** 7pm, 7 p.m. */
function hourOnly(tokens: readonly Token[], at: number): Reading | undefined {
  const written = tokens[at]?.text ?? '';
  const half = /^\d{1,2}$/.test(written) ? halfOfDay(tokens, at + 1) : undefined;
  const hour = Number(written);
  return half && hour >= 1 && hour <= 12 ? time(at, half.end, half.shift(hour), 0) : undefined;
}

/** "a.m.", "am", "p.m.", "pm", "in the morning" is not read. */
function halfOfDay(tokens: readonly Token[], at: number): Half | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'pm' && isNear(PICOMETRE_WORDS, tokens, at)) return undefined;
  if (word === 'am' || word === 'pm') return { shift: shiftOf(word), end: at + 1 };
  const dotted = /^[ap]$/.test(word) && lowerAt(tokens, at + 1) === '.' && lowerAt(tokens, at + 2) === 'm';
  if (!dotted) return undefined;
  return { shift: shiftOf(`${word}m`), end: lowerAt(tokens, at + 3) === '.' ? at + 4 : at + 3 };
}

function shiftOf(half: string): (hour: number) => number {
  return (hour) => (half === 'am' ? hour % 12 : (hour % 12) + 12);
}

function namedTime(tokens: readonly Token[], at: number): Reading | undefined {
  const hours = NAMED_TIMES.get(lowerAt(tokens, at));
  return hours === undefined ? undefined : time(at, at + 1, hours, 0);
}

/** 2130 GMT, "at 1900 hours": four digits before a time zone, or before "hours" where a time stands. */
function zonedTime(tokens: readonly Token[], at: number): Reading | undefined {
  if (tokens[at]?.text.length !== 4) return undefined;
  const [, hour, minute] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(tokens[at]?.text ?? '') ?? [];
  if (!hour || !minute) return undefined;
  if (TIME_ZONES.has(tokens[at + 1]?.text ?? '')) return time(at, at + 1, Number(hour), Number(minute));
  const isClock = hour.startsWith('0') || TIME_PREPOSITIONS.has(lowerAt(tokens, at - 1));
  return isClock && HOUR_WORDS.has(lowerAt(tokens, at + 1))
    ? time(at, at + 2, Number(hour), Number(minute))
    : undefined;
}

function oClock(at: number, hour: number | undefined): Reading | undefined {
  return hour === undefined || hour > 12 ? undefined : time(at, at + 2, hour, 0);
}

/** A time of day as a reading: minutes from midnight. */
export function timeReading({ first, end }: TokenRun, minutes: number): Reading {
  return { kind: 'time', first, end, low: minutes, high: minutes };
}

function time(first: number, end: number, hour: number, minute: number): Reading {
  return timeReading({ first, end }, hour * 60 + minute);
}
