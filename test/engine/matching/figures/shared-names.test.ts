import assert from 'node:assert/strict';
import { namesPrefer } from '../../../../src/engine/matching/figures/shared-names.js';
import { createStemmer, termsOf } from '../../../../src/engine/matching/terms.js';
import { libraryOf } from '../../support/reporting.js';

const STATEMENTS = [
  'The Orne index fell 125.13 points.',
  'The Halden index lost 20.09 points and closed at 870.',
  'Its shares gained 3 percent.',
  'A storm is coming.',
  'Its shares closed at 64 on Monday.',
];
const library = libraryOf(STATEMENTS.join(' '));

/** Whether the names of the claim speak for the first statement and against the second. */
function prefers(claim: string, one: number, other: number): boolean {
  const [indexed] = library.references;
  assert.ok(indexed);
  const text = { start: 0, end: claim.length, text: claim };
  const at = (sentence: number) => ({ reference: indexed.reference, sentence });
  return namesPrefer(text, termsOf(text, createStemmer()), at(one), at(other), library);
}

describe('the names of a claim', () => {
  it('speak for the statement that holds them', () => {
    assert.equal(prefers('Orne Drops 870', 0, 1), true);
    assert.equal(prefers('Halden Drops 870', 0, 1), false);
  });

  it('say nothing where both statements hold some', () => {
    assert.equal(prefers('Orne and Halden fell by 870 in all', 0, 1), false);
  });

  it('carry over to a statement that names nobody', () => {
    assert.equal(prefers('Halden gained 3 percent', 1, 2), false);
    assert.equal(prefers('Orne gained 3 percent', 0, 2), true);
  });

  it('carry over to a statement with no name but that of a day', () => {
    assert.equal(prefers('The Halden closed at 64', 1, 4), true);
    assert.equal(prefers('The Halden closed at 64 on Monday', 1, 4), true);
  });

  it('are no words that the reference writes small', () => {
    assert.equal(prefers('Index Drops 870', 0, 3), false);
    assert.equal(prefers('Points Lost', 1, 3), false);
  });

  it('are none where the claim has no capitals', () => {
    assert.equal(prefers('orne drops 870', 0, 1), false);
  });
});
