import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFigures } from '../../../../src/engine/figures/index.js';
import { isNearMiss } from '../../../../src/engine/matching/figures/near-misses.js';
import type { Figure } from '../../../../src/engine/model/figure.js';

function figureIn(text: string): Figure {
  const [figure] = readFigures(text);
  assert.ok(figure, `no figure in “${text}”`);
  return figure;
}

const SLIPS: readonly (readonly [what: string, draft: string, reference: string])[] = [
  ['two digits swapped', '32 members', '23 members'],
  ['two digits swapped', '$1.36 billion', '$1.63 billion'],
  ['a digit changed', '412 pages', '472 pages'],
  ['a digit changed', '$2.63', '$1.63'],
  ['a digit changed in a round number', '36,000 seats', '39,000 seats'],
  ['one more', '20 percent', '19 percent'],
  ['one less in the last digit', '3.4 percent', '3.5 percent'],
  ['a point left out', '35 percent', '3.5 percent'],
  ['another year', 'in 2027', 'in 2029'],
  ['another scale word', '$2 million', '$2 billion'],
];

const OTHERS: readonly (readonly [what: string, draft: string, reference: string])[] = [
  ['other digits', '480 pages', '312 pages'],
  ['more digits', '4,800 pages', '312 pages'],
  ['the same number', '23 members', '23 members'],
  ['the same digits in another order', '123 pages', '312 pages'],
  ['a single digit that is another', '3 members', '8 members'],
  ['one more of a few', 'six stitches', 'five stitches'],
  ['another unit', '32 percent', '23 members'],
  ['another currency', '$32', '€23'],
  ['a range', '20 to 30 members', '20 to 40 members'],
  ['a day', 'on May 3', 'on May 4'],
];

describe('a slip in writing a figure', () => {
  for (const [what, draft, reference] of SLIPS)
    it(`is ${what}: ${draft} for ${reference}`, () =>
      assert.equal(isNearMiss(figureIn(draft), figureIn(reference)), true));

  for (const [what, draft, reference] of OTHERS)
    it(`is not ${what}: ${draft} for ${reference}`, () =>
      assert.equal(isNearMiss(figureIn(draft), figureIn(reference)), false));

  it('is one in both directions', () => {
    const count = fc.integer({ min: 1, max: 99_999 }).map((value) => figureIn(`${value} boats`));
    fc.assert(fc.property(count, count, (one, other) => isNearMiss(one, other) === isNearMiss(other, one)));
  });

  it('is no slip where both are the same', () => {
    const count = fc.integer({ min: 1, max: 99_999 }).map((value) => figureIn(`${value} boats`));
    fc.assert(fc.property(count, (figure) => !isNearMiss(figure, figure)));
  });
});
