import assert from 'node:assert/strict';
import { COAST } from '../support/coast.js';
import { fixed, wordingOf } from './wording.js';

describe('name-differs', () => {
  it('tells a stranger from whom the reference names', () => {
    assert.deepEqual(wordingOf('The Ocean Council met in Lonskar.', COAST), {
      rule: 'name-differs',
      message: 'The reference names Gravenhook, not Lonskar',
      reason: 'The reference has Gravenhook in this place and never names Lonskar',
      fix: 'Gravenhook',
    });
  });

  it('says so where the reference has the name elsewhere', () => {
    assert.equal(
      wordingOf('The Ocean Council met in Brode.', COAST).reason,
      'The reference has Gravenhook in this place; it names Brode elsewhere',
    );
  });

  it('puts the name of the reference in', () => {
    assert.equal(
      fixed('Governor Ruben Strand asked Norvik for 25 helicopters on Sunday.', COAST),
      'Governor Beatrix Oyelaran asked Norvik for 25 helicopters on Sunday.',
    );
  });
});
