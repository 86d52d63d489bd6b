import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';
import { onlyFigure, summaries } from './support.js';

/** A time of day in prose, and the minutes from midnight that it is. */
const TIMES: readonly (readonly [sentence: string, hour: number, minute: number])[] = [
  ['It began at half past nine.', 9, 30],
  ['It began at half past nine in the evening.', 21, 30],
  ['It began at a quarter to five.', 4, 45],
  ['It began at quarter past five.', 5, 15],
  ['It began at twenty past two in the afternoon.', 14, 20],
  ['It began at 7 in the morning.', 7, 0],
  ['It began at ten at night.', 22, 0],
  ['It began nine thirty in the evening.', 21, 30],
  ['It began at 7:30 p.m.', 19, 30],
  ['It began at 7.30pm.', 19, 30],
  ['It began at 13:35.', 13, 35],
  ['It began at noon.', 12, 0],
  ['It began at midnight.', 0, 0],
  ["It began at nine o'clock.", 9, 0],
  ['It began at 2130 GMT.', 21, 30],
  ['It began at 12 a.m.', 0, 0],
  ['It began at 12 p.m.', 12, 0],
];

describe('reading times of day', () => {
  for (const [sentence, hour, minute] of TIMES) {
    it(`reads ${JSON.stringify(sentence)}`, () => {
      const { kind, value } = onlyFigure(sentence);
      assert.deepEqual([kind, value], ['time', hour * 60 + minute]);
    });
  }

  const shared: readonly (readonly [sentence: string, ...hours: readonly number[]])[] = [
    ['Open 5-6pm.', 17, 18],
    ['Open between 9 and 11 a.m.', 9, 11],
    ['Open from 11 to 2pm.', 11, 14],
    ['Open 10 to 12 p.m.', 10, 12],
  ];
  for (const [sentence, ...hours] of shared) {
    it(`gives both hours of "${sentence}" their half of the day`, () => {
      const times = readFigures(sentence).map(({ kind, value = 0 }) => [kind, value / 60]);
      assert.deepEqual(
        times,
        hours.map((hour) => ['time', hour]),
      );
    });
  }

  it('takes no count for an hour', () => {
    assert.deepEqual(summaries('Five to nine people sat at 7 tables.'), ['number "Five to nine" 5..9', 'number "7" 7']);
  });
});
