import assert from 'node:assert/strict';
import fc from 'fast-check';
import { aligned, comeTo, goneFrom, positionBefore, stoodAt } from '../../../src/engine/model/alignment.js';

const items = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });

describe('aligning a list with an earlier version of it', () => {
  it('finds the stretch that was edited', () => {
    const [before, now] = [
      ['a', 'b', 'c', 'd'],
      ['a', 'x', 'y', 'c', 'd'],
    ];
    const alignment = aligned(before, now);
    assert.deepEqual([goneFrom(before, alignment), comeTo(now, alignment)], [['b'], ['x', 'y']]);
    assert.deepEqual(
      now.map((_, at) => stoodAt(before, at, alignment)),
      ['a', 'b', undefined, 'c', 'd'],
    );
  });

  it('finds everything at its place, and puts an edit together again', () => {
    fc.assert(
      fc.property(items, items, (before, now) => {
        const alignment = aligned(before, now);
        const { first, end, endBefore } = alignment;
        assert.deepEqual(before.toSpliced(first, endBefore - first, ...comeTo(now, alignment)), now);
        for (const at of now.keys()) {
          if (at < first || at >= end) assert.equal(before[positionBefore(at, alignment)], now[at]);
        }
      }),
    );
  });
});
