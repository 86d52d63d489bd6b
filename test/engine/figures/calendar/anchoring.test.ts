import assert from 'node:assert/strict';
import { anchorDates, anchorDays } from '../../../../src/engine/figures/calendar/anchoring.js';
import { compareFigures } from '../../../../src/engine/figures/index.js';
import { findFigures } from '../../../../src/engine/index.js';
import type { CalendarDay, DateFields } from '../../../../src/engine/model/figure.js';

/** The fields of the only date of a text as it is meant on a day, without the words. */
function meant(text: string, written: CalendarDay, anchor = anchorDates): DateFields {
  const dates = anchor(findFigures(text), written).filter(({ kind }) => kind === 'date');
  assert.equal(dates.length, 1, text);
  const { relative: _words, near: _day, ...fields } = dates[0]?.date ?? {};
  return fields;
}

const MARCH: CalendarDay = { year: 2025, month: 3, day: 4 };
const JANUARY: CalendarDay = { year: 2025, month: 1, day: 1 };

describe('a date told from the day of writing', () => {
  const cases: readonly (readonly [text: string, written: CalendarDay, fields: DateFields])[] = [
    ['The mill closed last year.', MARCH, { year: 2024 }],
    ['The mill closes this year.', MARCH, { year: 2025 }],
    ['The mill closes next year.', MARCH, { year: 2026 }],
    ['The mill closed last month.', MARCH, { year: 2025, month: 2 }],
    ['The mill closed last month.', JANUARY, { year: 2024, month: 12 }],
    ['The mill closes next month.', { ...MARCH, month: 12 }, { year: 2026, month: 1 }],
    ['The mill closed yesterday.', JANUARY, { year: 2024, month: 12, day: 31 }],
    ['The mill closed last night.', MARCH, { year: 2025, month: 3, day: 3 }],
    ['The mill closes tomorrow.', MARCH, { year: 2025, month: 3, day: 5 }],
    ['The mill closed today.', MARCH, MARCH],
    ['The mill closed three days ago.', MARCH, { year: 2025, month: 3, day: 1 }],
    ['The mill closed last September.', MARCH, { year: 2024, month: 9 }],
    ['The mill closes next March.', MARCH, { year: 2026, month: 3 }],
    ['The mill closes this May.', MARCH, { year: 2025, month: 5 }],
    ['The mill closed on December 20.', JANUARY, { year: 2024, month: 12, day: 20 }],
    ['The mill closes on 2 April.', MARCH, { year: 2025, month: 4, day: 2 }],
  ];
  for (const [text, written, fields] of cases)
    it(`is known: “${text}” written ${Object.values(written).join('-')}`, () =>
      assert.deepEqual(meant(text, written), fields));

  const open: readonly (readonly [text: string, fields: DateFields])[] = [
    ['The mill closes next September.', { month: 9 }],
    ['The mill closed last February.', { month: 2 }],
    ['The mill closed on Tuesday.', { weekday: 2 }],
    ['The mill closed last Tuesday.', { weekday: 2 }],
    ['The mill closed last summer.', {}],
    ['The mill closed last week.', {}],
    ['The mill closed three years ago.', {}],
    ['The mill closed a year earlier.', {}],
    ['The mill closed in July.', { month: 7 }],
    ['The mill closed on July 20.', { month: 7, day: 20 }],
    ['The mill closed in 2019.', { year: 2019 }],
  ];
  for (const [text, fields] of open)
    it(`stays as it is where more than one may be meant: “${text}”`, () =>
      assert.deepEqual(meant(text, MARCH), fields));

  it('is near the day of writing where it is a weekday', () => {
    const [date] = anchorDates(findFigures('It closed on Tuesday.'), MARCH);
    assert.deepEqual(date?.date?.near, MARCH);
  });

  it('keeps its words', () => {
    const [date] = anchorDates(findFigures('It closed last year.'), MARCH);
    assert.equal(date?.date?.relative, 'last year');
  });
});

describe('a draft that does not tell its date', () => {
  it('names days of the references’ time', () =>
    assert.deepEqual(meant('The mill closes on 2 April.', MARCH, anchorDays), { year: 2025, month: 4, day: 2 }));

  for (const text of ['The mill closed last year.', 'The mill closed yesterday.', 'The mill closed last September.'])
    it(`may be of any time: “${text}”`, () => assert.equal(meant(text, MARCH, anchorDays).year, undefined));
});

describe('the same words written on the same day', () => {
  const texts = [
    'last year',
    'next year',
    'yesterday',
    'last month',
    'on Tuesday',
    'on 2 April',
    'three days ago',
    'last summer',
  ];
  for (const text of texts)
    it(`mean the same, whatever the day: “${text}”`, () => {
      for (const written of [MARCH, JANUARY, { year: 1999, month: 12, day: 31 }]) {
        const [date] = anchorDates(findFigures(`It closed ${text}.`), written);
        assert.ok(date);
        assert.deepEqual(compareFigures(date, date), { relation: 'compatible', how: 'equal' });
      }
    });

  it('mean something else on another day', () => {
    for (const [text, other] of [
      ['last year', { ...MARCH, year: 2024 }],
      ['yesterday', { ...MARCH, day: 5 }],
      ['next month', { ...MARCH, month: 4 }],
    ] as const) {
      const [own] = anchorDates(findFigures(`It closed ${text}.`), MARCH);
      const [theirs] = anchorDates(findFigures(`It closed ${text}.`), other);
      assert.ok(own && theirs);
      assert.equal(compareFigures(own, theirs).relation, 'incompatible');
      assert.equal(compareFigures(theirs, own).relation, 'incompatible');
    }
  });
});

describe('a weekday beside a whole date', () => {
  const anchored = (text: string, written: CalendarDay) => {
    const [date] = anchorDates(findFigures(text), written);
    assert.ok(date);
    return date;
  };
  const cases: readonly (readonly [day: string, relation: string])[] = [
    ['on March 3, 2025', 'incompatible'],
    ['on March 4, 2025', 'compatible'],
    ['on 11 March 2025', 'compatible'],
    ['on March 18, 2025', 'not-comparable'],
    ['on March 4, 2024', 'not-comparable'],
  ];
  for (const [day, relation] of cases)
    it(`is ${relation} with ${day} on Tuesday in a text of 5 March 2025`, () => {
      const tuesday = anchored('It closed on Tuesday.', { ...MARCH, day: 5 });
      const whole = anchored(`It closed ${day}.`, JANUARY);
      assert.equal(compareFigures(tuesday, whole).relation, relation);
      assert.equal(compareFigures(whole, tuesday).relation, relation);
    });
});
