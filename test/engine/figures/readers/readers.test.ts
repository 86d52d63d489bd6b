import assert from 'node:assert/strict';
import { readAge } from '../../../../src/engine/figures/readers/ages.js';
import { readDate } from '../../../../src/engine/figures/readers/dates.js';
import { readLabel } from '../../../../src/engine/figures/readers/labels.js';
import { readMoney } from '../../../../src/engine/figures/readers/money.js';
import { readMultiple } from '../../../../src/engine/figures/readers/multiples.js';
import { readNumber } from '../../../../src/engine/figures/readers/numbers.js';
import { readersAt } from '../../../../src/engine/figures/readers/readers.js';
import { readRelativeDate } from '../../../../src/engine/figures/readers/relative-dates.js';
import { readCalendarSpan } from '../../../../src/engine/figures/readers/years.js';
import type { Reader } from '../../../../src/engine/figures/reading.js';
import { scan } from '../../../../src/engine/figures/scan.js';

describe('the readers that are asked at a token', () => {
  const cases: readonly (readonly [what: string, text: string, asked: readonly Reader[], not: readonly Reader[]])[] = [
    ['all of them at digits', '12 boats', [readLabel, readDate, readMoney, readAge, readNumber], []],
    ['all of them at a number in words', 'twelve boats', [readLabel, readDate, readMoney, readAge, readNumber], []],
    ['all of them at a fraction sign', '½ a mile', [readLabel, readDate, readMoney, readAge, readNumber], []],
    ['all of them at a word that ends in fold', 'tenfold', [readMultiple, readNumber], []],
    ['that of dates at a month', 'March was cold', [readLabel, readDate], [readMoney, readNumber]],
    ['that of sums at the sign of a currency', '€ and pence', [readMoney], [readDate, readNumber]],
    ['that of relative dates at “next”', 'next week', [readRelativeDate], [readMoney, readNumber]],
    ['those of spans of the calendar at an apostrophe', "'90s", [readCalendarSpan], [readMoney, readNumber]],
    [
      'that of plain numbers at an article',
      'a pair of goals',
      [readNumber, readRelativeDate],
      [readDate, readMultiple],
    ],
    ['only that of labels at any other word', 'Boeing 747', [readLabel], [readDate, readMoney, readAge, readNumber]],
  ];
  for (const [what, text, asked, not] of cases) {
    it(`are ${what}`, () => {
      const readers = readersAt(scan(text), 0);
      assert.deepEqual(
        asked.filter((reader) => !readers.includes(reader)),
        [],
      );
      assert.deepEqual(
        not.filter((reader) => readers.includes(reader)),
        [],
      );
    });
  }

  it('are none behind the end', () => assert.deepEqual(readersAt(scan('boats'), 1), []));

  it('stand in one order everywhere', () => {
    const all = readersAt(scan('12'), 0);
    for (const text of ['a', 'March', 'second', 'half', '$', 'boats']) {
      const places = readersAt(scan(text), 0).map((reader) => all.indexOf(reader));
      assert.deepEqual(
        places,
        places.toSorted((a, b) => a - b),
        text,
      );
    }
  });
});
