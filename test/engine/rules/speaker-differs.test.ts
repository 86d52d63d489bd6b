import assert from 'node:assert/strict';
import { FERRY } from '../support/coast.js';
import { fixed, wordingOf } from './wording.js';

describe('speaker-differs', () => {
  it('says who said it', () => {
    const draft = 'Otto Renn said it would never happen again because they found the leak in time.';
    assert.deepEqual(wordingOf(draft, FERRY), {
      rule: 'speaker-differs',
      message: 'The reference attributes this to Ilse Varga, not to Otto Renn',
      reason: 'Ilse Varga is the speaker in the reference, Otto Renn in the draft',
      fix: 'Ilse Varga',
    });
  });

  it('gives the name that a pronoun of the reference stands for', () => {
    assert.equal(
      fixed('Milo Dravec said the ferry should have been scrapped long ago.', FERRY),
      'Otto Renn said the ferry should have been scrapped long ago.',
    );
  });
});
