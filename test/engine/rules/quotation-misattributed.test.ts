import assert from 'node:assert/strict';
import { FERRY } from '../support/coast.js';
import { findingsOf, libraryOf } from '../support/reporting.js';
import { fixed, wordingOf } from './wording.js';

describe('quotation-misattributed', () => {
  it('says whose words they are', () => {
    assert.deepEqual(wordingOf('Otto Renn called the captain “a hero of our coast”.', FERRY), {
      rule: 'quotation-misattributed',
      message: 'The reference quotes these words from Carla Voss, not from Otto Renn',
      reason: 'Wherever the references quote these words, somebody else says them: Carla Voss, not Otto Renn',
      fix: 'Carla Voss',
    });
  });

  it('puts the right speaker in', () => {
    const draft = 'Otto Renn called the captain “a hero of our coast”.';
    assert.equal(fixed(draft, FERRY), 'Carla Voss called the captain “a hero of our coast”.');
  });

  it('leaves to speaker-differs what it reports', () => {
    const rules = findingsOf('“It will never happen again,” said Otto Renn.', libraryOf(FERRY)).map(({ rule }) => rule);
    assert.equal(rules.length, 1);
  });
});
