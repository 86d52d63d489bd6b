import assert from 'node:assert/strict';
import { libraryOf, reported } from '../support/reporting.js';
import { fixed, wordingOf } from './wording.js';

describe('precision-added', () => {
  it('says how the reference gives the figure, and what to write', () => {
    assert.deepEqual(wordingOf('The dam cost $51K.', 'The dam cost more than $50,000.'), {
      rule: 'precision-added',
      message: 'The reference has only “more than $50,000”, not “$51K”',
      reason: "$51K is more precise than the reference's “more than $50,000”",
      fix: 'more than $50K',
    });
  });

  const fixes: readonly (readonly [what: string, draft: string, reference: string, right: string])[] = [
    [
      'with what limits the reference’s',
      'The port employs 1,487 people.',
      'The port employs about 1,500 people.',
      'The port employs about 1,500 people.',
    ],
    [
      'without a limit where the reference has none',
      'The tunnel cost $2.34 million.',
      'The tunnel cost $2.3 million.',
      'The tunnel cost $2.3 million.',
    ],
    [
      'with the draft’s own limit',
      'The port employs roughly 1,487 people.',
      'The port employs about 1,500 people.',
      'The port employs roughly 1,500 people.',
    ],
    [
      'where the reference’s limit stands behind its figure',
      'The ferry took 407 passengers.',
      'The ferry took 400 or more passengers.',
      'The ferry took at least 400 passengers.',
    ],
  ];
  for (const [what, draft, reference, right] of fixes) {
    it(`gives the figure as the reference does ${what}`, () => {
      assert.equal(wordingOf(draft, reference).rule, 'precision-added');
      assert.equal(fixed(draft, reference), right);
      assert.deepEqual(reported(right, libraryOf(reference)), []);
    });
  }

  const quiet: readonly (readonly [what: string, draft: string, reference: string])[] = [
    ['a figure that is rounded', 'The tunnel cost $2.3 million.', 'The tunnel cost $2.34 million.'],
    ['a figure with other zeros', 'The tunnel cost $2.30 million.', 'The tunnel cost $2.3 million.'],
    [
      'a figure that another statement gives as precisely',
      'The port employs 1,487 people.',
      'The port employs about 1,500 people. On Monday, all 1,487 people had a day off.',
    ],
  ];
  for (const [what, draft, reference] of quiet)
    it(`keeps quiet about ${what}`, () => assert.deepEqual(reported(draft, libraryOf(reference)), []));

  it('leaves figures that do not round to the reference’s to figure-differs', () => {
    assert.equal(wordingOf('The tunnel cost $2.9 million.', 'The tunnel cost $2.3 million.').rule, 'figure-differs');
  });
});
