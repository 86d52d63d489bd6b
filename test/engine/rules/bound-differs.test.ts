import assert from 'node:assert/strict';
import { libraryOf, reported } from '../support/reporting.js';
import { fixed, wordingOf } from './wording.js';

describe('bound-differs', () => {
  it('says how the reference limits the figure, and what to write', () => {
    assert.deepEqual(
      wordingOf('The strike cost the port more than 500 jobs.', 'The strike cost the port almost 500 jobs.'),
      {
        rule: 'bound-differs',
        message: 'The reference has “almost”, not “more than”',
        reason: "more than 500 is not the reference's “almost 500”",
        fix: 'almost',
      },
    );
  });

  const fixes: readonly (readonly [what: string, draft: string, reference: string, right: string])[] = [
    [
      'with the capital of a sentence’s start',
      'At least 20 ships left the port.',
      'Varnholm says at most 20 ships left the port.',
      'At most 20 ships left the port.',
    ],
    [
      'where both limits stand behind the figure',
      'The ferry carries 300 passengers or more.',
      'The ferry carries 300 passengers or fewer.',
      'The ferry carries 300 passengers or fewer.',
    ],
    [
      'where only the draft’s stands behind it',
      'The strike cost the port 500 jobs or more.',
      'The strike cost the port fewer than 500 jobs.',
      'The strike cost the port fewer than 500 jobs.',
    ],
    [
      'where only the reference’s stands behind it',
      'The ferry carries at least 300 passengers.',
      'The ferry carries 300 or fewer passengers.',
      'The ferry carries at most 300 passengers.',
    ],
    [
      'at the start of a sentence, where the limits stand on two sides',
      'Twenty or more ships left the port.',
      'Fewer than 20 ships left the port.',
      'Fewer than twenty ships left the port.',
    ],
    [
      'of sums of money',
      'The new dam cost more than $4 million.',
      'The new dam cost just under $4 million.',
      'The new dam cost just under $4 million.',
    ],
  ];
  for (const [what, draft, reference, right] of fixes) {
    it(`puts the limit right ${what}`, () => {
      assert.equal(wordingOf(draft, reference).rule, 'bound-differs');
      assert.equal(fixed(draft, reference), right);
      assert.deepEqual(reported(right, libraryOf(reference)), []);
    });
  }

  const quiet: readonly (readonly [what: string, draft: string, reference: string])[] = [
    ['limits that mean the same', 'The dam cost over $4 million.', 'The dam cost more than $4 million.'],
    ['limits that can both hold', 'The dam cost at least $4 million.', 'The dam cost over $4 million.'],
    ['a limit beside an approximation', 'The dam cost about $4 million.', 'The dam cost just over $4 million.'],
    ['a limit of a rounder figure', 'The dam cost more than $4 million.', 'The dam cost $4.2 million.'],
    [
      'a limit that another statement gives',
      'The strike cost the port more than 500 jobs.',
      'The strike cost the port almost 500 jobs. The union says the strike cost the port more than 500 jobs.',
    ],
  ];
  for (const [what, draft, reference] of quiet)
    it(`keeps quiet about ${what}`, () => assert.deepEqual(reported(draft, libraryOf(reference)), []));

  it('leaves other values to figure-differs', () => {
    const wording = wordingOf(
      'The strike cost the port more than 700 jobs.',
      'The strike cost the port almost 500 jobs.',
    );
    assert.deepEqual([wording.rule, wording.fix], ['figure-differs', '500']);
  });
});
