import assert from 'node:assert/strict';
import { COAST } from '../support/coast.js';
import { libraryOf, reported } from '../support/reporting.js';
import { wordingOf } from './wording.js';

describe('name-not-found', () => {
  it('says that no reference has the name or its words, and gives no fix', () => {
    const wording = wordingOf('Lars Ekdahl opened the dam with Ruben Strand.', COAST);
    assert.equal(wording.rule, 'name-not-found');
    assert.equal(wording.message, 'No reference names Ruben Strand');
    assert.match(wording.reason, /Ruben.*Strand.*reference/);
    assert.equal(wording.fix, undefined);
  });

  it('does not take a number that stands alone in the reference for every name', () => {
    const library = libraryOf('The crew liked the game Copper Reef. Then we played part II of it. Holm won again.');
    assert.deepEqual(reported('The crew liked the game Sandmoor.', library), ['name-differs: Sandmoor -> Copper Reef']);
    assert.deepEqual(reported('The crew then sailed to Sandmoor.', library), ['name-not-found: Sandmoor']);
  });
});
