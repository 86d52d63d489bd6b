import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/engine/index.js';
import { orderedCount } from '../../../../src/engine/matching/figures/ordered-counts.js';
import { createStemmer } from '../../../../src/engine/matching/terms.js';
import { libraryOf, reported } from '../../support/reporting.js';

/** The ordinal of a reference that gives the count of a claim. */
function ordinalFor(claim: string, text: string): string | undefined {
  const [figure] = findFigures(claim);
  const [indexed] = libraryOf(text).references;
  assert.ok(figure && indexed);
  return orderedCount(figure, [{ reference: indexed.reference, sentence: 0 }], createStemmer())?.figure.text;
}

describe('a count that an ordinal gives', () => {
  const given: readonly (readonly [claim: string, reference: string, ordinal: string])[] = [
    ['seven finals in a row', 'It was the seventh consecutive final.', 'seventh'],
    ['seven consecutive years', 'They won for the seventh year.', 'seventh'],
    ['nine years in a row', 'Prices rose for a ninth straight year.', 'ninth'],
    ['failed three times', 'It failed for the third time.', 'third'],
    ['12 visits', 'Her 12th visit was short.', '12th'],
    ['40 fairs', 'He was a guest at his 40th-straight Calder Fair.', '40th'],
  ];
  for (const [claim, reference, ordinal] of given) {
    it(`is found: ${claim}, “${reference}”`, () => assert.equal(ordinalFor(claim, reference), ordinal));
  }

  const other: readonly (readonly [claim: string, reference: string])[] = [
    ['six finals in a row', 'It was the seventh consecutive final.'],
    ['seven cups', 'It was the seventh final.'],
    ['one visit', 'Her first visit was short.'],
    ['40 fairs', 'He was a guest at the 40th Calder Cup.'],
    ['40 fairs', 'It was the 40th-largest town.'],
    ['seven percent', 'It was the seventh consecutive final.'],
    ['the seventh final', 'It was the seventh final.'],
  ];
  for (const [claim, reference] of other) {
    it(`is not taken for it: ${claim}, “${reference}”`, () => assert.equal(ordinalFor(claim, reference), undefined));
  }
});

describe('a draft that counts what its reference puts in order', () => {
  const library = libraryOf(
    'The Rovers of Elmstead reached the final of the Calder Cup for the ninth consecutive year.',
  );

  it('is not warned of the right count', () => {
    assert.deepEqual(reported('The Rovers reached nine consecutive finals of the Calder Cup.', library), []);
    assert.deepEqual(reported('The Rovers reached the final nine times in a row.', library), []);
  });

  it('is warned of another', () => {
    assert.deepEqual(reported('The Rovers reached eight consecutive finals of the Calder Cup.', library), [
      'figure-not-found: eight',
    ]);
  });
});
