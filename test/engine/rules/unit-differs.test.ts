import assert from 'node:assert/strict';
import { libraryOf, reported } from '../support/reporting.js';
import { fixed, wordingOf } from './wording.js';

describe('unit-differs', () => {
  it('says that the number is right and the unit is not', () => {
    const reference = 'Rents rose by 3.5 percentage points in Varnholm.';
    assert.deepEqual(wordingOf('Rents rose by 3.5 percent in Varnholm.', reference), {
      rule: 'unit-differs',
      message: 'The reference has “3.5 percentage points”, not “3.5 percent”',
      reason: "The number is the reference's, but 3.5 percent is not 3.5 percentage points",
      fix: '3.5 percentage points',
    });
  });

  const fixes: readonly (readonly [what: string, draft: string, reference: string, right: string])[] = [
    [
      'a currency',
      'The dock in Varnholm cost $5 million.',
      'The dock in Varnholm cost €5 million.',
      'The dock in Varnholm cost €5 million.',
    ],
    [
      'a currency beside the draft’s own scale word',
      'The dock in Varnholm cost $5m.',
      'The dock in Varnholm cost 5 million euros.',
      'The dock in Varnholm cost 5m euros.',
    ],
    [
      'a currency that the draft writes out',
      'The dock in Varnholm cost five million dollars.',
      'The dock in Varnholm cost €5 million.',
      'The dock in Varnholm cost €5 million.',
    ],
    [
      'a length',
      'The ferry sails 20 miles from Varnholm.',
      'The ferry sails 20 kilometers from Varnholm.',
      'The ferry sails 20 kilometers from Varnholm.',
    ],
    [
      'a length in words, with a unit in words',
      'The ferry sails twenty miles from Varnholm.',
      'The ferry sails 20 kilometers from Varnholm.',
      'The ferry sails twenty kilometers from Varnholm.',
    ],
    [
      'a length in words, where the reference shortens the unit',
      'The ferry sails twenty miles from Varnholm.',
      'The ferry sails 20 km from Varnholm.',
      'The ferry sails 20 km from Varnholm.',
    ],
    [
      'a duration',
      'The crossing to Varnholm takes 30 minutes.',
      'The crossing to Varnholm takes 30 hours.',
      'The crossing to Varnholm takes 30 hours.',
    ],
    [
      'a duration before its noun',
      'The 30-minute crossing to Varnholm is rough.',
      'The crossing to Varnholm takes 30 hours and is rough.',
      'The 30-hour crossing to Varnholm is rough.',
    ],
  ];
  for (const [what, draft, reference, right] of fixes) {
    it(`puts right ${what}`, () => {
      assert.equal(wordingOf(draft, reference).rule, 'unit-differs');
      assert.equal(fixed(draft, reference), right);
      assert.deepEqual(reported(right, libraryOf(reference)), []);
    });
  }

  it('prefers the same number in another unit to another number beside it', () => {
    const reference = 'Rents rose by 3.5 percentage points and wages by 6 percent in Varnholm.';
    const wording = wordingOf('Rents rose by 3.5 percent in Varnholm.', reference);
    assert.deepEqual([wording.rule, wording.fix], ['unit-differs', '3.5 percentage points']);
  });

  it('does not take a change for one that the reference’s percentages give', () => {
    const reference = 'The tax rose by 3 percentage points, from 5 percent to 8 percent, in Varnholm.';
    assert.equal(wordingOf('The tax rose by 3 percent in Varnholm.', reference).rule, 'unit-differs');
  });

  const quiet: readonly (readonly [what: string, draft: string, reference: string])[] = [
    ['a unit that converts', 'The strike lasted two weeks.', 'The strike lasted 14 days.'],
    ['the same unit in other words', 'The dock cost 5 million euros.', 'The dock cost €5 million.'],
    [
      'a figure that the reference also gives in the draft’s unit',
      'The dock cost $5 million.',
      'The dock cost €5 million. At the rate of that day, $5 million was spent.',
    ],
    [
      'a figure that another of the claim’s figures explains',
      'The dock cost €5 million.',
      'The dock cost €5 million, and the ferry carries 5 million tons of salt.',
    ],
  ];
  for (const [what, draft, reference] of quiet)
    it(`keeps quiet about ${what}`, () => assert.deepEqual(reported(draft, libraryOf(reference)), []));
});
