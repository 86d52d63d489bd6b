import assert from 'node:assert/strict';
import { unexplainedFigures } from '../../../../src/engine/matching/figures/unexplained-figures.js';
import { createStemmer } from '../../../../src/engine/matching/terms.js';
import { readDocument } from '../../../../src/engine/read-document.js';
import { libraryOf } from '../../support/reporting.js';

/** Each figure of a statement that a claim does not explain, with the claim's figures that it conflicts with. */
function unexplainedBy(claim: string, statement: string): string[] {
  const figures = readDocument(claim, 'plaintext').figures[0] ?? [];
  const statements = libraryOf(statement).references.map(({ reference }) => ({ reference, sentence: 0, coverage: 1 }));
  return unexplainedFigures(figures, statements, createStemmer()).map(
    ({ figure, conflicting }) => `${figure.text}: ${conflicting.map(({ text }) => text).join(', ')}`,
  );
}

describe('the figures that a claim does not explain', () => {
  it('are those that agree with none of its own, with what they conflict with', () => {
    assert.deepEqual(unexplainedBy('The mill has 14 looms.', 'The mill has 16 looms.'), ['16: 14']);
  });

  it('conflict with nothing where the claim has none of their kind', () => {
    assert.deepEqual(unexplainedBy('The mill has 14 looms.', 'The mill paid $5 million.'), ['$5 million: ']);
  });

  it('are none where the claim gives them all', () => {
    assert.deepEqual(unexplainedBy('The mill has 14 looms.', 'It is the mill of 14 looms.'), []);
  });

  it('hold an equal number of other things where the claim counts those things otherwise', () => {
    const unexplained = unexplainedBy('The mill has 14 looms and 9 carts.', 'The mill has 14 carts.');
    assert.deepEqual(unexplained, ['14: 9']);
  });
});
