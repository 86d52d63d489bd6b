import type { CalendarDay, DateFields } from '../../model/figure.js';

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** The day that date fields name; undefined where they leave one of year, month and day open or no such day exists. */
export function dayOf({ year, month, day }: DateFields): CalendarDay | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const named = { year, month, day };
  const real = dayAt(numberOf(named));
  return real.month === month && real.day === day ? named : undefined;
}

/** The day so many days after another; before it for a negative number. */
export function daysFrom(from: CalendarDay, days: number): CalendarDay {
  return dayAt(numberOf(from) + days);
}

/** The weekday of a day, 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: CalendarDay): number {
  return ((((numberOf(day) + EPOCH_WEEKDAY) % 7) + 7) % 7) + 1;
}

/** How many days lie between two days, whichever comes first. */
export function daysApart(one: CalendarDay, two: CalendarDay): number {
  return Math.abs(numberOf(one) - numberOf(two));
}

/** 1 January 1970 was a Thursday, three days after a Monday. */
const EPOCH_WEEKDAY = 3;

/** Days since 1 January 1970. */
function numberOf({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS;
}

function dayAt(number: number): CalendarDay {
  const date = new Date(number * MILLISECONDS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
