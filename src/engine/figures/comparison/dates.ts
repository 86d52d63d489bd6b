import type { DateFields, Figure } from '../../model/figure.js';
import { dayOf, daysApart, weekdayOf } from '../calendar/days.js';
import { compatible, type FigureComparison, incompatible, NOT_COMPARABLE } from './relation.js';

const FIELDS = ['year', 'half', 'quarter', 'season', 'month', 'day', 'weekday'] as const;

/** Which way a relative date points; "ago" and "earlier" point back, "later" on. */
const TENSES: ReadonlyMap<string, 'past' | 'future'> = new Map([
  ['ago', 'past'],
  ['earlier', 'past'],
  ['last', 'past'],
  ['later', 'future'],
  ['next', 'future'],
  ['tomorrow', 'future'],
  ['yesterday', 'past'],
]);

/** Compares two dates by the fields that both state; relative days by their words. */
export function compareDates(claim: Figure, statement: Figure): FigureComparison {
  const [own, other] = [claim.date ?? {}, statement.date ?? {}];
  const shared = FIELDS.filter((field) => own[field] !== undefined && other[field] !== undefined);
  if (shared.some((field) => own[field] !== other[field] && !isYearOfSpan(field, claim, statement)))
    return incompatible('value');
  if (areOtherSeasons(claim, statement)) return incompatible('value');
  if (isInWords(own, shared) && isInWords(other, shared)) return compareRelative(claim, statement);
  if (shared.length > 0) return compatible(haveSameFields(own, other) ? 'equal' : 'shared-fields');
  if (own.weekday !== undefined || other.weekday !== undefined) return compareWeekdays(own, other);
  return compareSpans(yearsOf(claim), yearsOf(statement));
}

/** How far a weekday is from the day of writing at most. */
const WEEK = 7;

/** A weekday and a whole date: the calendar tells the weekday of that one, but only near the day of writing are they of one week. */
function compareWeekdays(own: DateFields, other: DateFields): FigureComparison {
  const [{ weekday, near }, fields] = own.weekday === undefined ? [other, own] : [own, other];
  const day = dayOf(fields);
  if (!day || (near && daysApart(day, near) > WEEK)) return NOT_COMPARABLE;
  if (weekdayOf(day) === weekday) return compatible('converted');
  return near ? incompatible('value') : NOT_COMPARABLE;
}

/** Whether a date is told from a day that is not known, so that only its words can be compared. */
function isInWords({ relative }: DateFields, shared: readonly (keyof DateFields)[]): boolean {
  return relative !== undefined && !shared.some((field) => field === 'year' || field === 'day');
}

function haveSameFields(one: DateFields, two: DateFields): boolean {
  return FIELDS.every((field) => one[field] === two[field]);
}

/** "2016-17" and "2016-20": of two spans both ends are told, so both must agree. */
function areOtherSeasons(claim: Figure, statement: Figure): boolean {
  const areSpans = isSpanOfYears(claim) && isSpanOfYears(statement);
  return areSpans && (claim.low !== statement.low || claim.high !== statement.high);
}

function isSpanOfYears({ date, low, high }: Figure): boolean {
  return date?.year !== undefined && low !== high;
}

/** A year that lies in the other's "2004-05". */
function isYearOfSpan(field: (typeof FIELDS)[number], claim: Figure, statement: Figure): boolean {
  return field === 'year' && compareSpans(yearsOf(claim), yearsOf(statement)).relation === 'compatible';
}

type Years = readonly [first: number, last: number];

/** The years that a date covers, where it tells them. */
function yearsOf({ low, high, date }: Figure): Years | undefined {
  if (date?.century !== undefined) return [date.century * 100 - 100, date.century * 100];
  if (date?.relative === undefined && low !== undefined && high !== undefined) return [low, high];
  return date?.year === undefined ? undefined : [date.year, date.year];
}

function compareSpans(one: Years | undefined, two: Years | undefined): FigureComparison {
  if (!one || !two) return NOT_COMPARABLE;
  if (one[0] === two[0] && one[1] === two[1]) return compatible('equal');
  return isInside(one, two) || isInside(two, one) ? compatible('within-range') : incompatible('value');
}

function isInside([first, last]: Years, outer: Years): boolean {
  return first >= outer[0] && last <= outer[1];
}

function compareRelative(claim: Figure, statement: Figure): FigureComparison {
  const [own, other] = [claim.date?.relative ?? '', statement.date?.relative ?? ''];
  const sameDistance = claim.unit === statement.unit && claim.value === statement.value;
  if (own === other && sameDistance) return compatible('equal');
  if (tenseOf(own) !== undefined && tenseOf(other) !== undefined && tenseOf(own) !== tenseOf(other))
    return incompatible('value');
  return own === other && claim.unit !== undefined && claim.unit === statement.unit
    ? incompatible('value')
    : NOT_COMPARABLE;
}

function tenseOf(relative: string): 'past' | 'future' | undefined {
  return TENSES.get(relative.split(' ')[0] ?? '');
}
