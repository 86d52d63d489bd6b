import { withMore } from '../../model/with-more.js';
import type { Reader, Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import {
  CENTURY_NOUNS,
  PARTS_OF_SPAN,
  SEASON_NOUNS,
  SMALL_CENTURY_PLACES,
  SPOKEN_CENTURIES,
  YEAR_ARTICLES,
  YEAR_COMPARISONS,
  YEAR_COUNTS,
  YEAR_LEAST,
} from '../tables/date-words.js';
import { DATE_PREPOSITIONS } from '../tables/months.js';
import { DECADE_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';
import { integerAt, isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isPlural } from '../words.js';
import { dateReading, fullYear, yearAt } from './dates.js';
import { readOrdinal } from './ordinals.js';
import { readPartOfYear } from './parts-of-year.js';

/** Reads longer and shorter spans of the calendar: 2004-05, the 1990s, the 20th century, Q3 2024, the first half of 2024. */
export const readCalendarSpan: Reader = (scan, at) =>
  readPartOfYear(scan, at) ?? decade(scan.tokens, at) ?? century(scan, at) ?? yearsSpan(scan.tokens, at);

function yearsSpan(tokens: readonly Token[], at: number): Reading | undefined {
  if (tokens[at]?.kind === 'digits') return seasonYears(tokens, at);
  return isWord(tokens, at) ? (fiscalYear(tokens, at) ?? spokenYear(tokens, at)) : shortYear(tokens, at);
}

/** Reads years by themselves: four digits from 1100 to 2099 that stand where a date does and count nothing. */
export const readYear: Reader = ({ tokens }, at) => {
  const year = yearAt(tokens, at);
  if (Number.isNaN(year) || (isGlued(tokens, at + 1) && isWord(tokens, at + 1))) return undefined;
  return isInDatePlace(tokens, at, year) ? yearReading(at, at + 1, year) : undefined;
};

/** "the 1990s", "the '90s", "the 90s", "the nineties". */
function decade(tokens: readonly Token[], at: number): Reading | undefined {
  if (!isWord(tokens, at)) return decadeInDigits(tokens, at);
  const words = DECADE_WORDS.get(lowerAt(tokens, at)) ?? 0;
  return words > 13 && isDecadePlace(tokens, at) ? decadeReading(at, at + 1, words) : undefined;
}

function decadeInDigits(tokens: readonly Token[], at: number): Reading | undefined {
  const mark = tokens[at]?.kind === 'mark' && /^['’‘]$/.test(lowerAt(tokens, at)) ? at + 1 : at;
  const number = integerAt(tokens, mark);
  const plural = isGlued(tokens, mark + 1) && /^'?s$/.test(lowerAt(tokens, mark + 1));
  if (!plural || number % 10 !== 0) return undefined;
  if (number >= 1100 && number < 2100) return decadeReading(at, mark + 2, number);
  const short =
    number >= 10 && number < 100 && (mark > at || (isDecadePlace(tokens, at) && !isLevel(tokens, at, number)));
  return short ? decadeReading(at, mark + 2, number) : undefined;
}

/** "Unemployment is in the mid-30s": with "mid-" before it a small number is a level as often as a decade. */
function isLevel(tokens: readonly Token[], at: number, number: number): boolean {
  return number < 50 && isHyphen(tokens, at - 1);
}

function decadeReading(first: number, end: number, number: number): Reading {
  const start = number < 100 ? 1900 + number : number;
  return withMore(dateReading(first, end, { decade: start }), { low: start, high: start + 9 });
}

/** "the 90s", "the late 90s", "mid-90s": with another word before them they are temperatures or scores. */
function isDecadePlace(tokens: readonly Token[], at: number): boolean {
  const before = isHyphen(tokens, at - 1) ? at - 2 : at - 1;
  const article = PARTS_OF_SPAN.has(lowerAt(tokens, before)) ? before - 1 : before;
  return lowerAt(tokens, article) === 'the';
}

/** "the 20th century", "a twenty-first-century"; a batsman's "first century" is none. */
function century(scan: Scan, at: number): Reading | undefined {
  const ordinal = readOrdinal(scan, at);
  if (ordinal?.low === undefined || ordinal.low > 30) return undefined;
  if (ordinal.low < 3 && !SMALL_CENTURY_PLACES.has(lowerAt(scan.tokens, at - 1))) return undefined;
  const name = isHyphen(scan.tokens, ordinal.end) ? ordinal.end + 1 : ordinal.end;
  if (!CENTURY_NOUNS.has(lowerAt(scan.tokens, name))) return undefined;
  return dateReading(at, name + 1, { century: ordinal.low });
}

/** "2004-05", "2008/09", "2007 -- 08": two years written as one; and "the 2007-2008 season". */
function seasonYears(tokens: readonly Token[], at: number): Reading | undefined {
  const year = yearAt(tokens, at);
  if (Number.isNaN(year)) return undefined;
  const last = lowerAt(tokens, at + 1) === '/' ? at + 2 : afterDashes(tokens, at + 1);
  const short = last > at + 1 && /^\d\d$/.test(tokens[last]?.text ?? '') && !isCounted(tokens, last + 1);
  const end = short ? laterYear(year, Number(tokens[last]?.text)) : fullSeasonYear(tokens, at, last);
  if (end === undefined || end - year > LONGEST_SEASON || (short && !isTightOrSeason(tokens, at, last)))
    return undefined;
  return withMore(dateReading(at, last + 1, { year }), { low: year, high: end });
}

const LONGEST_SEASON = 20;

function laterYear(year: number, last: number): number {
  const end = Math.floor(year / 100) * 100 + last;
  return end > year ? end : end + 100;
}

/** "2007-2008" before "season" and the like. */
function fullSeasonYear(tokens: readonly Token[], at: number, last: number): number | undefined {
  const next = yearAt(tokens, last);
  return next === yearAt(tokens, at) + 1 && SEASON_NOUNS.has(lowerAt(tokens, last + 1)) ? next : undefined;
}

/** Apart from its first year a short one needs "season" or the like behind it. */
function isTightOrSeason(tokens: readonly Token[], at: number, last: number): boolean {
  return (isGlued(tokens, at + 1) && isGlued(tokens, last)) || SEASON_NOUNS.has(lowerAt(tokens, last + 1));
}

/** The position behind one or two dashes, or `at` itself. */
function afterDashes(tokens: readonly Token[], at: number): number {
  if (!isHyphen(tokens, at)) return at;
  return isHyphen(tokens, at + 1) && isGlued(tokens, at + 1) ? at + 2 : at + 1;
}

/** "2019-20 percent"? What stands behind makes the second number an amount. */
function isCounted(tokens: readonly Token[], at: number): boolean {
  return /^(?:%|percent|per|-|:)$/.test(lowerAt(tokens, at));
}

/** "FY2023", "FY 2023", "FY23", "fiscal 2023", "fiscal year 2023". */
function fiscalYear(tokens: readonly Token[], at: number): Reading | undefined {
  if (lowerAt(tokens, at) === 'fy') return fiscalReading(tokens, at, at + 1);
  if (lowerAt(tokens, at) !== 'fiscal') return undefined;
  return fiscalReading(tokens, at, lowerAt(tokens, at + 1) === 'year' ? at + 2 : at + 1);
}

function fiscalReading(tokens: readonly Token[], first: number, at: number): Reading | undefined {
  const isShort = /^\d\d$/.test(tokens[at]?.text ?? '') && isGlued(tokens, at);
  const year = isShort ? 2000 + integerAt(tokens, at) : yearAt(tokens, at);
  const season = isShort ? undefined : seasonYears(tokens, at);
  if (season) return { ...season, first };
  return Number.isNaN(year) ? undefined : yearReading(first, at + 1, year);
}

/** "nineteen eighty-four", "twenty twenty-five": a year as it is spoken. */
function spokenYear(tokens: readonly Token[], at: number): Reading | undefined {
  const century = SPOKEN_CENTURIES.get(lowerAt(tokens, at));
  const tens = century === undefined ? undefined : TENS_WORDS.get(lowerAt(tokens, at + 1));
  if (century === undefined || tens === undefined) return undefined;
  const unitAt = isHyphen(tokens, at + 2) ? at + 3 : at + 2;
  const unit = UNIT_WORDS.get(lowerAt(tokens, unitAt));
  const end = unit === undefined ? at + 2 : unitAt + 1;
  const isYear =
    DATE_PREPOSITIONS.has(lowerAt(tokens, at - 1)) && !(isWord(tokens, end) && isPlural(lowerAt(tokens, end)));
  return isYear ? yearReading(at, end, century * 100 + tens + (unit ?? 0)) : undefined;
}

/** "in '06", "the class of '98": two digits behind an apostrophe. */
function shortYear(tokens: readonly Token[], at: number): Reading | undefined {
  const isShort =
    /^['’‘]$/.test(tokens[at]?.text ?? '') && isGlued(tokens, at + 1) && tokens[at + 1]?.text.length === 2;
  const year = isShort ? integerAt(tokens, at + 1) : Number.NaN;
  if (Number.isNaN(year) || !DATE_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return undefined;
  return yearReading(at, at + 2, fullYear(year));
}

/** A round or early number is a year only behind a word such as "in"; any is none where it counts what follows. */
function isInDatePlace(tokens: readonly Token[], at: number, year: number): boolean {
  const before = isHyphen(tokens, at - 1) ? lowerAt(tokens, at - 2) : lowerAt(tokens, at - 1);
  const counts = isWord(tokens, at + 1) && isPlural(lowerAt(tokens, at + 1));
  const dated = DATE_PREPOSITIONS.has(before) || yearAt(tokens, at - 2) > 0;
  if (before === 'least') return YEAR_LEAST.has(lowerAt(tokens, at - 3));
  if (before === 'than' && YEAR_COMPARISONS.has(lowerAt(tokens, at - 2))) return true;
  if (YEAR_COUNTS.has(before)) return false;
  if (year >= 1950 && year < 2050 && year % 100 !== 0) return true;
  if (counts && !YEAR_ARTICLES.has(before)) return false;
  if (year >= 1900 && year % 100 !== 0) return true;
  return (dated && !counts) || before === '(' || before === 'the';
}

function yearReading(first: number, end: number, year: number): Reading {
  return withMore(dateReading(first, end, { year }), { low: year, high: year });
}
