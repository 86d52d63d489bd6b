import assert from 'node:assert/strict';
import { FERRY } from '../support/coast.js';
import { findingsOf, libraryOf } from '../support/reporting.js';
import { wordingOf } from './wording.js';

describe('quotation-not-found', () => {
  it('says that no reference has the words, and gives no fix', () => {
    const wording = wordingOf('Varga said: “The moon smiled at our ferry.”', FERRY);
    assert.equal(wording.rule, 'quotation-not-found');
    assert.equal(wording.message, 'No reference has the words “The moon smiled at our ferry.”');
    assert.match(wording.reason, /^Words in quotation marks stand for what was said/);
    assert.equal(wording.fix, undefined);
  });

  it('says that the words stand there, but not together', () => {
    const { reason } = wordingOf('Varga said: “The crew listened to the captain.”', FERRY);
    assert.match(reason, /these stand in the references, but nowhere together$/);
  });

  it('points at the words without their marks', () => {
    const [finding] = findingsOf('Varga said: “The moon smiled at our ferry.”', libraryOf(FERRY));
    assert.equal(finding?.draft.text, 'The moon smiled at our ferry.');
  });
});
