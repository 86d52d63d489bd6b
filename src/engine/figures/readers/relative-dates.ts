import { withMore } from '../../model/with-more.js';
import type { Numeral } from '../numerals/numeral.js';
import type { Reader, Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { ARTICLES } from '../tables/cue-words.js';
import { DISTANCE_SIDES } from '../tables/date-words.js';
import { AMBIGUOUS_MONTHS, MONTHS, SEASONS, WEEKDAYS } from '../tables/months.js';
import { RELATIVE_DAYS, RELATIVE_SHIFTS, RELATIVE_SPANS } from '../tables/relative-words.js';
import { isCapitalised, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { dateReading } from './dates.js';
import { timeUnit } from './durations.js';

/** Reads dates that need an anchor: last Tuesday, next week, this year, yesterday, two weeks ago, three days later. */
export const readRelativeDate: Reader = (scan, at) =>
  shiftedSpan(scan.tokens, at) ?? namedDay(scan.tokens, at) ?? distance(scan, at);

function shiftedSpan(tokens: readonly Token[], at: number): Reading | undefined {
  const shift = lowerAt(tokens, at);
  if (!RELATIVE_SHIFTS.has(shift)) return undefined;
  const name = lowerAt(tokens, at + 1);
  const relative = `${shift} ${name}`;
  const weekday = WEEKDAYS.get(name);
  if (weekday !== undefined) return dateReading(at, at + 2, { weekday, relative });
  const month = MONTHS.get(name);
  if (month !== undefined)
    return isMonthName(tokens, at + 1) ? dateReading(at, at + 2, { month, relative }) : undefined;
  return isSpanName(tokens, at + 1) ? dateReading(at, at + 2, { relative }) : undefined;
}

/** "this May", but not "this may". */
function isMonthName(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens, at) || !AMBIGUOUS_MONTHS.has(lowerAt(tokens, at));
}

/** "this fall", but not "this fall in prices"; "last year", but not "in the last year", which is twelve months. */
function isSpanName(tokens: readonly Token[], at: number): boolean {
  const name = lowerAt(tokens, at);
  if (lowerAt(tokens, at - 2) === 'the' || (name === 'fall' && lowerAt(tokens, at + 1) === 'in')) return false;
  return RELATIVE_SPANS.has(name) || SEASONS.has(name);
}

/** "yesterday", and "the day before yesterday", which is another. */
function namedDay(tokens: readonly Token[], at: number): Reading | undefined {
  const day = lowerAt(tokens, at);
  if (!RELATIVE_DAYS.has(day)) return undefined;
  const side = lowerAt(tokens, at - 1);
  const isNextDay = (side === 'before' || side === 'after') && lowerAt(tokens, at - 2) === 'day';
  return dateReading(at, at + 1, { relative: isNextDay ? `day ${side} ${day}` : day });
}

/** "two weeks ago", "a year earlier", "three days later": the distance is kept as value and unit. */
function distance(scan: Scan, at: number): Reading | undefined {
  const numeral = scan.numeralAt(at) ?? articleNumeral(scan.tokens, at);
  const unit = numeral && timeUnit(numeral, scan.tokens);
  const side = unit && lowerAt(scan.tokens, unit.end);
  if (!unit || !side || !DISTANCE_SIDES.has(side)) return undefined;
  const { low, high, resolution } = numeral;
  const number = { first: numeral.first, end: numeral.end };
  const reading = dateReading(at, unit.end + 1, { relative: side });
  return withMore(reading, { low, high, unit: unit.value.symbol, resolution, number });
}

function articleNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  if (!ARTICLES.has(lowerAt(tokens, at))) return undefined;
  return { first: at, end: at + 1, low: 1, high: 1, resolution: 1, scale: 1, style: 'words' };
}
