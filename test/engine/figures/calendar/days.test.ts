import assert from 'node:assert/strict';
import fc from 'fast-check';
import { dayOf, daysApart, daysFrom, weekdayOf } from '../../../../src/engine/figures/calendar/days.js';
import type { CalendarDay } from '../../../../src/engine/model/figure.js';

const day = (year: number, month: number, ofMonth: number): CalendarDay => ({ year, month, day: ofMonth });

const ANY_DAY = fc
  .record({
    year: fc.integer({ min: 1100, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((fields): CalendarDay => day(fields.year, fields.month, fields.day));

describe('the calendar', () => {
  const weekdays: readonly (readonly [day: CalendarDay, weekday: number])[] = [
    [day(1970, 1, 1), 4],
    [day(1969, 7, 20), 7],
    [day(1789, 7, 14), 2],
    [day(2000, 2, 29), 2],
    [day(2025, 3, 3), 1],
    [day(2025, 3, 9), 7],
  ];
  for (const [named, weekday] of weekdays)
    it(`knows the weekday of ${JSON.stringify(named)}`, () => assert.equal(weekdayOf(named), weekday));

  it('counts days over the ends of months and years', () => {
    assert.deepEqual(daysFrom(day(2025, 3, 1), -1), day(2025, 2, 28));
    assert.deepEqual(daysFrom(day(2024, 3, 1), -1), day(2024, 2, 29));
    assert.deepEqual(daysFrom(day(2024, 12, 31), 1), day(2025, 1, 1));
    assert.equal(daysApart(day(2024, 12, 31), day(2025, 1, 2)), 2);
    assert.equal(daysApart(day(2025, 1, 2), day(2024, 12, 31)), 2);
  });

  it('comes back to a day that it goes away from', () => {
    fc.assert(
      fc.property(ANY_DAY, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        const there = daysFrom(from, days);
        assert.deepEqual(daysFrom(there, -days), from);
        assert.equal(daysApart(from, there), Math.abs(days));
        assert.ok(Number.isInteger((weekdayOf(there) - weekdayOf(from) - days) / 7));
      }),
    );
  });

  it('has no day that fields leave open or that does not exist', () => {
    assert.equal(dayOf({ year: 2025, month: 3 }), undefined);
    assert.equal(dayOf({ month: 3, day: 3 }), undefined);
    assert.equal(dayOf({ year: 2025, month: 2, day: 29 }), undefined);
    assert.deepEqual(dayOf({ year: 2024, month: 2, day: 29, weekday: 4 }), day(2024, 2, 29));
  });
});
