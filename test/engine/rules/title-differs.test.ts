import assert from 'node:assert/strict';
import { fixed, wordingOf } from './wording.js';

const OPENING =
  'Prime Minister Ada Holm opened the tunnel on Sunday. Per Lund, the CEO of Nordsoft, paid for the lights.';

describe('title-differs', () => {
  it('says which title the reference gives', () => {
    assert.deepEqual(wordingOf('The president, Ada Holm, opened the tunnel.', OPENING), {
      rule: 'title-differs',
      message: 'The reference calls Ada Holm Prime Minister, not president',
      reason: 'Ada Holm is “Prime Minister” in the reference, and “president” nowhere',
      fix: 'prime minister',
    });
  });

  it('says which committee the reference gives', () => {
    const reference = 'Ada Holm, chair of the roads committee, opened the tunnel on Sunday.';
    assert.deepEqual(wordingOf('Ada Holm, chair of the planning committee, opened the tunnel on Sunday.', reference), {
      rule: 'title-differs',
      message: 'The reference has Ada Holm with the roads committee, not the planning committee',
      reason: 'Ada Holm belongs to the “roads committee” in the reference, and to the “planning committee” nowhere',
      fix: 'roads committee',
    });
  });

  it('keeps the capitals of the draft and of initials', () => {
    assert.equal(fixed('President Ada Holm opened the tunnel.', OPENING), 'Prime Minister Ada Holm opened the tunnel.');
    assert.equal(fixed('Lund, the chairman of Nordsoft, paid.', OPENING), 'Lund, the CEO of Nordsoft, paid.');
  });
});
