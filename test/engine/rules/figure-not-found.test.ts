import assert from 'node:assert/strict';
import { findingsOf, libraryOf } from '../support/reporting.js';
import { SALT_MINE } from '../support/salt-mine.js';
import { wordingOf } from './wording.js';

describe('figure-not-found', () => {
  it('says that no reference has the figure, and gives no fix', () => {
    assert.deepEqual(wordingOf('The museum of the town council would need 45 percent humidity.', SALT_MINE), {
      rule: 'figure-not-found',
      message: 'No reference has “45 percent”',
      reason: 'The references speak of this, but none gives 45 percent',
    });
  });

  it('is said of each figure by itself', () => {
    const draft = 'The museum would need 14 guards and 45 percent humidity.';
    assert.deepEqual(
      findingsOf(draft, libraryOf(SALT_MINE)).map(({ message }) => message),
      ['No reference has “14”', 'No reference has “45 percent”'],
    );
  });

  it('is not said where another reference has the figure', () => {
    const draft = 'The museum would need 14 guards and 45 percent humidity.';
    assert.deepEqual(findingsOf(draft, libraryOf(SALT_MINE, 'Museums like 45 percent humidity and 14 guards.')), []);
  });
});
