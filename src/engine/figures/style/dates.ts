import type { DateFields, Figure } from '../../model/figure.js';
import { MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../tables/months.js';
import { ordinalInDigits, ordinalInWords } from './number-words.js';

const MONTH_NAMES = longestNames(MONTHS);
const WEEKDAY_NAMES = longestNames(WEEKDAYS);
const WORD = /\p{L}+|\d+(?:st|nd|rd|th)?/giu;

/**
 * The statement's date in the order and with the abbreviations of the model's: each field of the model's words is replaced by
 * the statement's. Undefined where the statement lacks a field that the model states, or neither is a calendar date.
 */
export function dateLike(statement: Figure, model: Figure): string | undefined {
  const [fields, own] = [statement.date, model.date];
  if (!fields || !own || (fields.relative !== undefined && fields.year === undefined)) return undefined;
  if (own.relative !== undefined) return ofKnownDay(fields);
  if (isSpan(statement) || isSpan(model) || !statesAll(fields, own)) return undefined;
  return model.text.replace(WORD, (word) => fieldLike(word, fields, own));
}

/**
 * A day, month or year in words: "March 4, 2025", "March 2025", "2025". Undefined for other dates, and for those that need an
 * anchor which is not known.
 */
export function calendarWords({ year, month, day }: DateFields): string | undefined {
  if (year === undefined || (month === undefined && day !== undefined)) return undefined;
  if (month === undefined) return String(year);
  const name = cased(MONTH_NAMES.get(month) ?? '', 'M');
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** In the place of "last year" or "yesterday": "in 2024", "on March 4, 2025". */
function ofKnownDay(fields: DateFields): string | undefined {
  const words = calendarWords(fields);
  return words && `${fields.day === undefined ? 'in' : 'on'} ${words}`;
}

/** "2004-05": two years, not one. */
function isSpan({ low, high }: Figure): boolean {
  return low !== high;
}

function statesAll(fields: DateFields, own: DateFields): boolean {
  const names = Object.keys(own) as (keyof DateFields)[];
  return names.every((name) => fields[name] !== undefined || name === 'year' || name === 'weekday');
}

function fieldLike(word: string, fields: DateFields, own: DateFields): string {
  const lower = word.toLowerCase();
  if (fields.month !== undefined && MONTHS.get(lower) === own.month) return nameLike(word, MONTH_NAMES, fields.month);
  const weekday = WEEKDAYS.get(lower) ?? SHORT_WEEKDAYS.get(lower);
  if (weekday !== undefined) return fields.weekday === undefined ? word : nameLike(word, WEEKDAY_NAMES, fields.weekday);
  return numberField(word, fields, own);
}

function numberField(word: string, fields: DateFields, own: DateFields): string {
  const digits = Number.parseInt(word, 10);
  if (digits === own.year && fields.year !== undefined) return String(fields.year);
  if (digits === own.day && fields.day !== undefined)
    return /\D/.test(word) ? ordinalInDigits(fields.day) : String(fields.day);
  if (own.quarter !== undefined && fields.quarter !== undefined) return quarterLike(word, fields.quarter, own.quarter);
  return word;
}

/** "3" in Q3, "third" in third quarter. */
function quarterLike(word: string, quarter: number, own: number): string {
  if (word === String(own)) return String(quarter);
  if (word === ordinalInDigits(own)) return ordinalInDigits(quarter);
  return word.toLowerCase() === ordinalInWords(own) ? cased(ordinalInWords(quarter), word) : word;
}

/** A month or weekday by name, cut to three letters where the model's is cut. */
function nameLike(model: string, names: ReadonlyMap<number, string>, value: number): string {
  const name = names.get(value) ?? '';
  const short = model.length <= 4 && !WHOLE_SHORT_NAMES.has(model.toLowerCase());
  return cased(short ? name.slice(0, 3) : name, model);
}

const WHOLE_SHORT_NAMES = new Set(['may', 'june', 'july']);

function cased(word: string, model: string): string {
  const capital = model[0] !== model[0]?.toLowerCase();
  return capital ? `${word[0]?.toUpperCase()}${word.slice(1)}` : word;
}

/** The singular full name of each value. */
function longestNames(table: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  const singular = [...table].filter(([name]) => !name.endsWith('days'));
  singular.sort(([a], [b]) => a.length - b.length);
  return new Map(singular.map(([name, value]) => [value, name]));
}
