import assert from 'node:assert/strict';
import { SALT_MINE } from '../support/salt-mine.js';
import { fixed, wordingOf } from './wording.js';

describe('figure-differs', () => {
  it('says what the reference has, how far the draft is off, and what to write', () => {
    assert.deepEqual(wordingOf('The museum would cost $52 million.', SALT_MINE), {
      rule: 'figure-differs',
      message: 'The reference has “$5.2 million”, not “$52 million”',
      reason: "$52 million is ten times the reference's $5.2 million",
      fix: '$5.2 million',
    });
  });

  const reasons: readonly (readonly [draft: string, reason: string])[] = [
    ['Halden Minerals told its 321 workers that the mine was losing money.', "321 is 9 more than the reference's 312"],
    [
      'The price of rock salt has dropped 3.8 percent since 2030.',
      "3.8 percent is a tenth of the reference's 38 percent",
    ],
    ['The mine had lost $18.6 billion since 2029.', "$18.6 billion is a thousand times the reference's $18.6 million"],
    [
      'Regulators in Branwick will inspect the shafts every nine weeks.',
      "nine weeks is three weeks longer than the reference's six weeks",
    ],
    [
      'The architect Lucian Pemberthy, 16, drew the plan free of charge.',
      "16 is 45 years younger than the reference's 61",
    ],
    ['The mine reaches a depth of 320 meters.', "320 meters is half the reference's 640 meters"],
    [
      'Under Section 41 of the Mining Act, the company must seal the shafts.',
      "Section 41 is not the reference's Section 14",
    ],
  ];
  for (const [draft, reason] of reasons)
    it(`gives a reason: ${reason}`, () => assert.equal(wordingOf(draft, SALT_MINE).reason, reason));

  const fixes: readonly (readonly [what: string, draft: string, right: string])[] = [
    [
      'in digits',
      'Halden Minerals told its 321 workers that the mine was losing money.',
      'Halden Minerals told its 312 workers that the mine was losing money.',
    ],
    [
      'in words where the draft uses words',
      'Old Bess is one shaft; regulators will inspect the shafts every nine weeks.',
      'Old Bess is one shaft; regulators will inspect the shafts every six weeks.',
    ],
    [
      'with the draft’s own name of the currency',
      'The mine has lost 16.8 million dollars since 2029.',
      'The mine has lost 18.6 million dollars since 2029.',
    ],
    [
      'without touching the words around it',
      'The mine reaches a depth of over 840 meters.',
      'The mine reaches a depth of over 640 meters.',
    ],
  ];
  for (const [what, draft, right] of fixes)
    it(`puts the figure right ${what}`, () => assert.equal(fixed(draft, SALT_MINE), right));

  it('has nothing left to say once the fix is made', () => {
    for (const [, draft, right] of fixes) {
      assert.equal(fixed(draft, SALT_MINE), right);
      assert.throws(() => wordingOf(right, SALT_MINE), /^AssertionError.*: 0 findings/);
    }
  });
});
