import assert from 'node:assert/strict';
import { libraryOf, reported } from '../support/reporting.js';
import { fixed, wordingOf } from './wording.js';

describe('rounding-too-coarse', () => {
  it('says what was rounded, how far it is off, and what to write', () => {
    assert.deepEqual(wordingOf('The port employs 100 people.', 'The port employs 68 people.'), {
      rule: 'rounding-too-coarse',
      message: "“100” rounds the reference's “68” too far",
      reason: "100 is 32 more than the reference's 68",
      fix: '68',
    });
  });

  const cases: readonly (readonly [what: string, draft: string, reference: string, right: string])[] = [
    [
      'a count',
      'The shipyard will lay off 400 welders.',
      'The shipyard will lay off 368 welders.',
      'The shipyard will lay off 368 welders.',
    ],
    ['a sum of money', 'The new dock cost $3,000.', 'The new dock cost $2,640.', 'The new dock cost $2,640.'],
    [
      'a count in words',
      'The shipyard will lay off three hundred welders.',
      'The shipyard will lay off 263 welders.',
      'The shipyard will lay off 263 welders.',
    ],
    [
      'a figure that is hedged, but not widely enough',
      'The port employs about 100 people.',
      'The port employs 68 people.',
      'The port employs about 68 people.',
    ],
  ];
  for (const [what, draft, reference, right] of cases) {
    it(`reports ${what}`, () => {
      assert.equal(wordingOf(draft, reference).rule, 'rounding-too-coarse');
      assert.equal(fixed(draft, reference), right);
    });
  }

  const slips: readonly (readonly [what: string, draft: string, reference: string])[] = [
    ['that is no rounding', 'The port employs 200 people.', 'The port employs 68 people.'],
    ['that is rounded to two digits', 'The port employs 190 people.', 'The port employs 172 people.'],
    ['that is only ten times coarser', 'The port employs 20 people.', 'The port employs 18 people.'],
    ['in another unit', 'The mine is 200 feet deep.', 'The mine is 82 meters deep.'],
  ];
  for (const [what, draft, reference] of slips)
    it(`leaves a figure ${what} to figure-differs`, () =>
      assert.equal(wordingOf(draft, reference).rule, 'figure-differs'));

  const quiet: readonly (readonly [what: string, draft: string, reference: string])[] = [
    ['a figure that is near enough', 'The dock cost $2 million.', 'The dock cost $1,960,000.'],
    ['a figure that says that it is about', 'The port employs about 400 people.', 'The port employs 368 people.'],
    ['a figure that is a bound', 'The port employs more than 300 people.', 'The port employs 340 people.'],
    [
      'a figure that another statement gives',
      'The port employs 400 people.',
      'The port employs 368 people. The port employs 400 people, the union says.',
    ],
  ];
  for (const [what, draft, reference] of quiet)
    it(`keeps quiet about ${what}`, () => assert.deepEqual(reported(draft, libraryOf(reference)), []));
});
