import type { CalendarDay, DateFields, Figure } from '../../model/figure.js';
import { withMore } from '../../model/with-more.js';
import { dayOf, daysApart, daysFrom } from './days.js';

/** Days that are told from the day of writing, as how many days lie between. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['last night', -1],
  ['this afternoon', 0],
  ['this evening', 0],
  ['this morning', 0],
  ['today', 0],
  ['tomorrow', 1],
  ['tonight', 0],
  ['yesterday', -1],
]);

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['next', 1],
  ['this', 0],
]);

/** A day without a year is taken for the one nearest to the day of writing, if no more than so many days lie between. */
const NEAR_DAYS = 60;

/**
 * The figures of a text that was written on a day, with what their dates mean by that day: "last year", "yesterday", "next
 * March" and "December 3" are given the year, month and day they stand for, weekdays the day that they are near. What can be meant in two ways ("on Tuesday", "last
 * summer", "next September" in March) stays as it is, and so does what is only about right ("three years ago").
 */
export function anchorDates(figures: readonly Figure[], written: CalendarDay): readonly Figure[] {
  return figures.map((figure) => withFields(figure, figure.date && meantFields(figure, figure.date, written)));
}

/** The figures of a text that was written at about a day, with the time that days have by it which are named without a year. */
export function anchorDays(figures: readonly Figure[], written: CalendarDay): readonly Figure[] {
  return figures.map((figure) => withFields(figure, figure.date && dayNear(figure.date, written)));
}

function withFields(figure: Figure, fields: DateFields | undefined): Figure {
  return fields ? { ...figure, date: withMore(figure.date ?? {}, fields) } : figure;
}

function meantFields({ unit, value }: Figure, date: DateFields, written: CalendarDay): DateFields | undefined {
  if (date.relative === undefined) return dayNear(date, written);
  const isDaysAgo = date.relative === 'ago' && unit === 'day' && value !== undefined;
  const days = isDaysAgo ? -value : DAYS.get(date.relative);
  return days === undefined ? shiftedSpan(date.relative, date.month, written) : daysFrom(written, days);
}

/** "last year", "this month", "next March". */
function shiftedSpan(relative: string, month: number | undefined, written: CalendarDay): DateFields | undefined {
  const [word = '', span] = relative.split(' ');
  const shift = SHIFTS.get(word);
  if (shift === undefined) return undefined;
  if (span === 'year') return { year: written.year + shift };
  if (span === 'month') return monthAt(written.year * 12 + written.month - 1 + shift);
  return month === undefined ? undefined : namedMonth(month, shift, written);
}

function monthAt(months: number): DateFields {
  return { year: Math.floor(months / 12), month: (months % 12) + 1 };
}

/** The year of "last March" and "next March", unless this year's may be meant. */
function namedMonth(month: number, shift: number, written: CalendarDay): DateFields | undefined {
  const mayBeThisYear = shift < 0 ? month < written.month : month > written.month;
  return shift !== 0 && mayBeThisYear ? undefined : { year: written.year + shift };
}

function dayNear(date: DateFields, written: CalendarDay): DateFields | undefined {
  const { year, month, day, weekday } = date;
  if (year !== undefined) return undefined;
  if (month === undefined && weekday !== undefined) return { near: written };
  if (month === undefined || day === undefined) return undefined;
  const days = [-1, 0, 1].flatMap((shift) => dayOf({ year: written.year + shift, month, day }) ?? []);
  const near = days.find((named) => daysApart(named, written) <= NEAR_DAYS);
  return near && { year: near.year };
}
