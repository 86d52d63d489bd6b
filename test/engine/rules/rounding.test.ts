import assert from 'node:assert/strict';
import { findFigures } from '../../../src/engine/index.js';
import type { Figure } from '../../../src/engine/model/figure.js';
import { isRoundedFar } from '../../../src/engine/rules/rounding.js';

function figureIn(text: string): Figure {
  const [figure] = findFigures(text);
  assert.ok(figure, `no figure in “${text}”`);
  return figure;
}

describe('a figure that is rounded too far', () => {
  const cases: readonly (readonly [what: string, coarse: string, fine: string, expected: boolean])[] = [
    ['is a hundred for anything from fifty on', '100', '68', true],
    ['is round and below', '400 jobs', '432 jobs', true],
    ['is round and above', '400 jobs', '368 jobs', true],
    ['may be a sum of money', '$3,000', '$2,640', true],
    ['is not within five percent', '400 jobs', '387 jobs', false],
    ['is not further off than half of its unit', '400 jobs', '312 jobs', false],
    ['has a single digit before its zeros', '410 jobs', '368 jobs', false],
    ['is a hundred times coarser', '20 jobs', '18 jobs', false],
    ['is in the same unit', '$400', '€368', false],
    ['is the coarser of the two', '368 jobs', '400 jobs', false],
    ['is no range', '300 to 400 jobs', '368 jobs', false],
    ['is no date', 'in 2000', '1,846', false],
  ];
  for (const [what, coarse, fine, expected] of cases)
    it(`${what}: ${coarse} for ${fine}`, () => assert.equal(isRoundedFar(figureIn(coarse), figureIn(fine)), expected));
});
