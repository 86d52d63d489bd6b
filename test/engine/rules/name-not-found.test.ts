import assert from 'node:assert/strict';
import { COAST } from '../support/coast.js';
import { wordingOf } from './wording.js';

describe('name-not-found', () => {
  it('says that no reference has the name or its words, and gives no fix', () => {
    const wording = wordingOf('Lars Ekdahl opened the dam with Ruben Strand.', COAST);
    assert.equal(wording.rule, 'name-not-found');
    assert.equal(wording.message, 'No reference names Ruben Strand');
    assert.match(wording.reason, /Ruben.*Strand.*reference/);
    assert.equal(wording.fix, undefined);
  });
});
