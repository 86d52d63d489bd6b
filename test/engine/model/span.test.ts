import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endedBy, type Span, startedBefore } from '../../../src/engine/model/span.js';

/** Spans in order and without overlaps, empty ones among them, from the gaps and lengths between them. */
const spans = fc
  .array(fc.record({ gap: fc.nat(3), length: fc.nat(4) }), { maxLength: 12 })
  .map((steps): readonly Span[] => {
    let reached = 0;
    return steps.map(({ gap, length }) => {
      const start = reached + gap;
      reached = start + length;
      return { start, end: reached };
    });
  });

const WORDS: readonly Span[] = [
  { start: 2, end: 5 },
  { start: 6, end: 9 },
  { start: 12, end: 20 },
];

describe('of spans in order', () => {
  it('those that end at or before an offset are counted', () =>
    assert.deepEqual(
      [0, 4, 5, 9, 19, 20, 99].map((offset) => endedBy(WORDS, offset)),
      [0, 0, 1, 2, 2, 3, 3],
    ));

  it('those that start before an offset are counted', () =>
    assert.deepEqual(
      [0, 2, 3, 6, 12, 13, 99].map((offset) => startedBefore(WORDS, offset)),
      [0, 0, 1, 1, 2, 3, 3],
    ));

  it('there are none where there are no spans', () => assert.deepEqual([endedBy([], 7), startedBefore([], 7)], [0, 0]));

  it('as many are counted as one by one', () =>
    fc.assert(
      fc.property(spans, fc.nat(90), (some, offset) => {
        assert.equal(endedBy(some, offset), some.filter(({ end }) => end <= offset).length);
        assert.equal(startedBefore(some, offset), some.filter(({ start }) => start < offset).length);
      }),
    ));
});
