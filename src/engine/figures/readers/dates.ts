import type { DateFields } from '../../model/figure.js';
import { withMore } from '../../model/with-more.js';
import type { Reader, Reading } from '../reading.js';
import { ALTERNATIVES } from '../tables/cue-words.js';
import { BEHIND_DAY_NUMBER, MONTH_PREPOSITIONS, PARTS_OF_SPAN } from '../tables/date-words.js';
import {
  AMBIGUOUS_MONTHS,
  DATE_PREPOSITIONS,
  DAY_NAMES_BEFORE,
  DAY_NAMES_BEHIND,
  MONTHS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from '../tables/months.js';
import { ORDINAL_UNITS } from '../tables/number-words.js';
import { integerAt, isCapitalised, isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { ordinalNumber } from './ordinals.js';

/** A part of a date that was read, and the position after it. */
interface Part {
  readonly fields: DateFields;
  readonly end: number;
}

/** Reads calendar dates in the usual orders: March 3, 2025; 3rd of March; Tuesday 3 March; 2025-03-03; 3/13/2025; July. */
export const readDate: Reader = ({ tokens }, at) => {
  const part = isoDate(tokens, at) ?? slashDate(tokens, at) ?? weekdayDate(tokens, at) ?? calendarDate(tokens, at);
  return part && dateReading(at, part.end, part.fields);
};

/** A date as a reading. */
export function dateReading(first: number, end: number, date: DateFields): Reading {
  return { kind: 'date', first, end, date };
}

/** A four-digit year from 1100 to 2100 at `at`, or NaN. */
export function yearAt(tokens: readonly Token[], at: number): number {
  const year = integerAt(tokens, at);
  return year >= 1100 && year <= 2100 && tokens[at]?.text.length === 4 ? year : Number.NaN;
}

function isoDate(tokens: readonly Token[], at: number): Part | undefined {
  if (Number.isNaN(yearAt(tokens, at))) return undefined;
  const marks = [at + 1, at + 3].every((mark) => lowerAt(tokens, mark) === '-' && isGlued(tokens, mark));
  if (!marks) return undefined;
  const [month, day] = [integerAt(tokens, at + 2), integerAt(tokens, at + 4)];
  return isMonth(month) && isDay(day) ? { fields: { year: yearAt(tokens, at), month, day }, end: at + 5 } : undefined;
}

/** 3/13/2025 or 13.3.2025: day and month only where the numbers tell them apart. */
function slashDate(tokens: readonly Token[], at: number): Part | undefined {
  if (tokens[at]?.kind !== 'digits') return undefined;
  if (!Number.isNaN(integerAt(tokens, at)) && lowerAt(tokens, at + 1) !== '/') return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(tokens[at]?.text ?? '');
  const sortable = /^(\d{4})\.(\d{2})\.(\d{2})$/.exec(tokens[at]?.text ?? '');
  if (sortable) return numericDate(Number(sortable[3]), Number(sortable[2]), Number(sortable[1]), at + 1);
  if (dotted) return numericDate(Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), at + 1);
  const slashes = [at + 1, at + 3].every((mark) => lowerAt(tokens, mark) === '/' && isGlued(tokens, mark));
  const year = slashes ? slashYear(tokens, at + 4) : Number.NaN;
  return Number.isNaN(year) ? undefined : numericDate(integerAt(tokens, at), integerAt(tokens, at + 2), year, at + 5);
}

/** The last number of 3/13/2025 or 3/13/25. */
function slashYear(tokens: readonly Token[], at: number): number {
  const isShort = /^\d\d$/.test(tokens[at]?.text ?? '') && isGlued(tokens, at);
  return isShort ? fullYear(integerAt(tokens, at)) : yearAt(tokens, at);
}

/** The year that two digits mean: at most thirty years into this century. */
export function fullYear(digits: number): number {
  return digits < 30 ? 2000 + digits : 1900 + digits;
}

function numericDate(one: number, two: number, year: number, end: number): Part | undefined {
  if (!isDay(one) || !isDay(two)) return undefined;
  if (isMonth(one) && isMonth(two) && one !== two) return { fields: { year }, end };
  if (isMonth(two)) return { fields: { year, month: two, day: one }, end };
  return isMonth(one) ? { fields: { year, month: one, day: two }, end } : undefined;
}

/** "Tuesday", "Tuesday, March 3", "Tues. 3 March". */
function weekdayDate(tokens: readonly Token[], at: number): Part | undefined {
  const long = WEEKDAYS.get(lowerAt(tokens, at));
  const weekday = long ?? SHORT_WEEKDAYS.get(lowerAt(tokens, at));
  if (weekday === undefined) return undefined;
  const dot = long === undefined && lowerAt(tokens, at + 1) === '.' && isGlued(tokens, at + 1) ? at + 2 : at + 1;
  const comma = lowerAt(tokens, dot) === ',' ? dot + 1 : dot;
  const rest = calendarDate(tokens, comma);
  if (rest?.fields.day !== undefined) return { fields: { weekday, ...rest.fields }, end: rest.end };
  return long === undefined || isNamedDay(tokens, at) ? undefined : { fields: { weekday }, end: at + 1 };
}

/** "Super Tuesday", "Black Friday", the "Sunday Mirror": names, not days. */
function isNamedDay(tokens: readonly Token[], at: number): boolean {
  return DAY_NAMES_BEFORE.has(lowerAt(tokens, at - 1)) || DAY_NAMES_BEHIND.has(lowerAt(tokens, at + 1));
}

function calendarDate(tokens: readonly Token[], at: number): Part | undefined {
  return dayFirst(tokens, at) ?? monthFirst(tokens, at);
}

/** "3 March 2025", "the 3rd of March", "third of March". */
function dayFirst(tokens: readonly Token[], at: number): Part | undefined {
  const day = dayAt(tokens, at);
  if (!day) return undefined;
  const of = lowerAt(tokens, day.end) === 'of' ? day.end + 1 : day.end;
  const month = MONTHS.get(lowerAt(tokens, of));
  if (month === undefined || !isCertainMonth(tokens, of)) return undefined;
  return withYear(tokens, { fields: { month, ...day.fields }, end: afterDot(tokens, of) });
}

/** After a day only "may" and the short forms can be another word, and only in small letters. */
function isCertainMonth(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return isCapitalised(tokens, at) || (word !== 'may' && word.length > 3) || !Number.isNaN(yearAt(tokens, at + 1));
}

/** "March 3, 2025", "March 3", "March 2025", "March". */
function monthFirst(tokens: readonly Token[], at: number): Part | undefined {
  const month = MONTHS.get(lowerAt(tokens, at));
  if (month === undefined) return undefined;
  const named = afterDot(tokens, at);
  const day = dayAt(tokens, named);
  const whole =
    day && !isCounted(tokens, day.end)
      ? { fields: { month, ...day.fields }, end: day.end }
      : { fields: { month }, end: named };
  const dated = withYear(tokens, whole);
  return dated.end > named || isMonthAlone(tokens, at) ? dated : undefined;
}

/** A number that something else follows is no day: "In March 12 percent …", "March 7:30". */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return BEHIND_DAY_NUMBER.has(lowerAt(tokens, at));
}

function isMonthAlone(tokens: readonly Token[], at: number): boolean {
  if (!AMBIGUOUS_MONTHS.has(lowerAt(tokens, at)) || opensMonths(tokens, at)) return true;
  const before = lowerAt(tokens, at - 1);
  if (before === '-') return PARTS_OF_SPAN.has(lowerAt(tokens, at - 2));
  if (ALTERNATIVES.has(before) && MONTHS.has(lowerAt(tokens, at - 2))) return isCapitalised(tokens, at);
  if (!DATE_PREPOSITIONS.has(before) || before === 'on' || isCapitalised(tokens, at + 1)) return false;
  return isCapitalised(tokens, at) || MONTH_PREPOSITIONS.has(before);
}

/** "March-May 2024", "May to July": two capitals, since "may" and "march" are verbs too. */
function opensMonths(tokens: readonly Token[], at: number): boolean {
  const isJoint = isHyphen(tokens, at + 1) || ALTERNATIVES.has(lowerAt(tokens, at + 1));
  return isJoint && MONTHS.has(lowerAt(tokens, at + 2)) && isCapitalised(tokens, at) && isCapitalised(tokens, at + 2);
}

function dayAt(tokens: readonly Token[], at: number): Part | undefined {
  const ordinal = ordinalNumber(tokens, at);
  if (ordinal !== undefined) return isDay(ordinal) ? { fields: { day: ordinal }, end: at + 2 } : undefined;
  const day = integerAt(tokens, at);
  if (isDay(day) && (tokens[at]?.text.length ?? 9) <= 2) return { fields: { day }, end: at + 1 };
  const word = ORDINAL_UNITS.get(lowerAt(tokens, at));
  return word !== undefined && lowerAt(tokens, at + 1) === 'of' ? { fields: { day: word }, end: at + 1 } : undefined;
}

/** The year behind a day or month: "2025", ", 2025", "of 2025". */
function withYear(tokens: readonly Token[], part: Part): Part {
  const joined = lowerAt(tokens, part.end) === ',' || lowerAt(tokens, part.end) === 'of' ? part.end + 1 : part.end;
  const year = yearAt(tokens, joined);
  return Number.isNaN(year) ? part : { fields: withMore(part.fields, { year }), end: joined + 1 };
}

/** The position behind a month and the full stop of its abbreviation. */
function afterDot(tokens: readonly Token[], at: number): number {
  const short = lowerAt(tokens, at).length <= 4 && lowerAt(tokens, at) !== 'may';
  const dotted = short && lowerAt(tokens, at + 1) === '.' && at + 2 < tokens.length;
  return dotted ? at + 2 : at + 1;
}

function isDay(day: number): boolean {
  return day >= 1 && day <= 31;
}

function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}
