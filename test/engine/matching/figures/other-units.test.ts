import assert from 'node:assert/strict';
import { readFigures } from '../../../../src/engine/figures/index.js';
import { differsInUnit } from '../../../../src/engine/matching/figures/other-units.js';
import type { Figure } from '../../../../src/engine/model/figure.js';

function figureIn(text: string): Figure {
  const [figure] = readFigures(text);
  assert.ok(figure, `no figure in “${text}”`);
  return figure;
}

describe('the same number in another unit', () => {
  const pairs: readonly (readonly [one: string, other: string])[] = [
    ['3.5 percent', '3.5 percentage points'],
    ['$5 million', '€5 million'],
    ['£30', '€30'],
    ['US$5 million', 'A$5 million'],
    ['20 miles', '20 km'],
    ['30 minutes', '30 hours'],
    ['40 kg', '40 km'],
    ['12 percent', '12 euros'],
    ['10 to 20 miles', '10 to 20 km'],
  ];
  for (const [one, other] of pairs) {
    it(`is told, whichever comes first: ${one}, ${other}`, () => {
      assert.equal(differsInUnit(figureIn(one), figureIn(other)), true);
      assert.equal(differsInUnit(figureIn(other), figureIn(one)), true);
    });
  }

  const others: readonly (readonly [what: string, one: string, other: string])[] = [
    ['another number', '20 miles', '21 km'],
    ['the same unit', '20 miles', '20 miles'],
    ['a unit in other words', '20 km', '20 kilometers'],
    ['dollars whose country is left out', '$5 million', 'A$5 million'],
    ['a number that counts', '40 people', '40 percent'],
    ['an age beside a duration', '27-year-old', '27 months'],
    ['a year', 'in 2020', '2020 euros'],
    ['an ordinal', 'the third', 'three weeks'],
  ];
  for (const [what, one, other] of others) {
    it(`is not ${what}: ${one}, ${other}`, () => {
      assert.equal(differsInUnit(figureIn(one), figureIn(other)), false);
      assert.equal(differsInUnit(figureIn(other), figureIn(one)), false);
    });
  }
});
