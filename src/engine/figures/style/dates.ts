import type { DateFields, Figure } from '../../model/figure.js';
import { MONTHS, SEASONS, SHORT_NAMES, SHORT_WEEKDAYS, WEEKDAYS, WHOLE_SHORT_NAMES } from '../tables/months.js';
import { ordinalInDigits, ordinalInWords } from './number-words.js';
import { numberLike } from './numbers.js';
import { isNumericDate, numericDateLike } from './numeric-dates.js';
import { unitFor } from './plurals.js';

const MONTH_NAMES = longestNames(MONTHS);
const WEEKDAY_NAMES = longestNames(WEEKDAYS);
const WORD = /\p{L}+|\d+(?:st|nd|rd|th)?/giu;

/**
 * The statement's date in the order and with the abbreviations of the model's: each field of the model's words is replaced by
 * the statement's. Undefined where the statement lacks a field that the model states, or neither is a calendar date.
 */
export function dateLike(statement: Figure, model: Figure): string | undefined {
  const [fields, own] = [statement.date, model.date];
  if (!fields || !own) return undefined;
  const distance = distanceLike(statement, model);
  if (distance !== undefined) return distance;
  if (fields.relative !== undefined && fields.year === undefined) return undefined;
  if (own.relative !== undefined) return ofKnownDay(fields);
  if (isSpan(statement) || isSpan(model) || !statesAll(fields, own)) return undefined;
  return isNumericDate(model) ? numericDateLike(fields, model) : namedDateLike(fields, own, model.text);
}

function namedDateLike(fields: DateFields, own: DateFields, words: string): string {
  const placed = withPlace(words, fields, own);
  return withoutDotOfMay(placed.replace(WORD, (word) => fieldLike(word, fields, own)));
}

/** "Aug. 3" becomes "May 3": the name of May is never cut. */
function withoutDotOfMay(written: string): string {
  return written.replace(/\bMay\.(?=\s)/, 'May');
}

/** "three weeks ago" for "2 weeks ago": another number of the same distance. */
function distanceLike(statement: Figure, model: Figure): string | undefined {
  const { value, resolution = 1 } = statement;
  const side = model.date?.relative;
  const isSame = side !== undefined && statement.date?.relative === side && statement.unit === model.unit;
  if (!isSame || value === undefined || !model.number) return undefined;
  const end = model.number.end - model.start;
  const [, unit = '', rest = ''] = /^(.*?)(\s\S+)$/s.exec(model.text.slice(end)) ?? [];
  return `${numberLike({ value, resolution }, model.number.text)}${unitFor(unit, value)}${rest}`;
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
  if (fields.season !== undefined && SEASONS.get(lower) === own.season) return cased(fields.season, word);
  return numberField(word, fields, own);
}

function numberField(word: string, fields: DateFields, own: DateFields): string {
  const digits = Number.parseInt(word, 10);
  if (digits === own.year && fields.year !== undefined) return String(fields.year);
  if (digits === own.day && fields.day !== undefined)
    return /\D/.test(word) ? ordinalInDigits(fields.day) : String(fields.day);
  return word;
}

/** The fields that are told by a place in an order: the third quarter, H1, the 20th century. */
const PLACES = ['quarter', 'half', 'century'] as const;

/** The model's words with the statement's place in an order, in words or digits as the model's. */
function withPlace(words: string, fields: DateFields, own: DateFields): string {
  const name = PLACES.find((place) => own[place] !== undefined);
  const [place, model] = name === undefined ? [] : [fields[name], own[name]];
  if (place === undefined || model === undefined) return words;
  const write = [ordinalInWords, ordinalInDigits, String].find((written) =>
    words.toLowerCase().includes(written(model)),
  );
  const at = write ? words.toLowerCase().indexOf(write(model)) : -1;
  if (!write || at < 0) return words;
  const old = words.slice(at, at + write(model).length);
  return `${words.slice(0, at)}${cased(write(place), old)}${words.slice(at + old.length)}`;
}

/** A month or weekday by name, cut where the model's is cut, and in the plural where that is. */
function nameLike(model: string, names: ReadonlyMap<number, string>, value: number): string {
  const name = names.get(value) ?? '';
  if (/days$/i.test(model)) return cased(`${name}s`, model);
  const short = model.length <= 4 && !WHOLE_SHORT_NAMES.has(model.toLowerCase());
  return cased(short ? (SHORT_NAMES.get(name) ?? name.slice(0, 3)) : name, model);
}

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
