import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareFigures } from '../../src/engine/figures/index.js';
import { findFigures } from '../../src/engine/index.js';
import type { Figure } from '../../src/engine/model/figure.js';
import { ARTICLES, sentencesOf } from './articles.js';
import { invented } from './newsroom.js';

function areEqual(one: Figure, two: Figure): boolean {
  const compared = compareFigures(one, two);
  return compared.relation === 'compatible' && compared.how === 'equal';
}

function assertSymmetric(figures: readonly Figure[]): number {
  let equal = 0;
  for (const one of figures) {
    for (const two of figures) {
      assert.equal(areEqual(one, two), areEqual(two, one), `${one.text} and ${two.text}`);
      if (one !== two && areEqual(one, two)) equal++;
    }
  }
  return equal;
}

describe('the equality of two figures', () => {
  const figures = ARTICLES.flatMap(sentencesOf).flatMap(findFigures);

  it('is the same either way round', () => assert.ok(assertSymmetric(figures) > 10));

  it('holds of a figure and itself, unless it is vague', () => {
    const unequal = figures.filter((figure) => !areEqual(figure, figure));
    assert.deepEqual(
      unequal.map(({ text }) => text),
      figures.filter(({ kind, bound }) => kind === 'vague' && bound === 'about').map(({ text }) => text),
    );
  });

  it('is the same either way round in any invented article', () => {
    fc.assert(
      fc.property(invented, (sentences) => {
        assertSymmetric(sentences.flatMap(findFigures));
      }),
      { numRuns: 60 },
    );
  });
});
