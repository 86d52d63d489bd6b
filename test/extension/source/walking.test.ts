import assert from 'node:assert/strict';
import { findingFrom } from '../../../src/extension/claims/walking.js';
import { claim, draftOf, finding, onLine } from '../support/claims.js';

const first = finding({ range: onLine(1, 4, 6), text: 'first' });
const second = finding({ range: onLine(1, 20, 22), text: 'second' });
const third = finding({ range: onLine(5, 0, 3), text: 'third' });
const draft = draftOf(claim('A.', { findings: [first, second] }), claim('B.'), claim('C.', { findings: [third] }));

describe('walking through the findings', () => {
  const cases = [
    { from: [0, 0], direction: 'next', to: 'first' },
    { from: [1, 4], direction: 'next', to: 'second' },
    { from: [1, 5], direction: 'next', to: 'second' },
    { from: [2, 0], direction: 'next', to: 'third' },
    { from: [5, 0], direction: 'next', to: 'first' },
    { from: [9, 9], direction: 'next', to: 'first' },
    { from: [0, 0], direction: 'previous', to: 'third' },
    { from: [1, 4], direction: 'previous', to: 'third' },
    { from: [1, 6], direction: 'previous', to: 'first' },
    { from: [5, 0], direction: 'previous', to: 'second' },
    { from: [9, 9], direction: 'previous', to: 'third' },
  ] as const;

  for (const { from, direction, to } of cases) {
    it(`comes from line ${from[0]}, character ${from[1]} to the ${to} one as the ${direction}`, () => {
      const [line, character] = from;
      assert.equal(findingFrom(draft, { line, character }, direction)?.finding.text, to);
    });
  }

  it('counts where it is', () => {
    const { number, of } = findingFrom(draft, { line: 1, character: 10 }, 'next') ?? {};
    assert.deepEqual([number, of], [2, 3]);
  });

  it('stays where it is in a draft without findings', () => {
    assert.equal(findingFrom(draftOf(claim('A.')), { line: 0, character: 0 }, 'next'), undefined);
  });
});
