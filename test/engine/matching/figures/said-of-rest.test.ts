import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

describe('a count of those for whom something does not hold', () => {
  const library = libraryOf('15 schools in Branwick opened on Monday. 91 percent of the teachers in Branwick signed.');

  it('does not differ from that of those for whom it does', () => {
    for (const draft of [
      '12 schools in Branwick did not open on Monday.',
      "12 schools in Branwick didn't open on Monday.",
      'Some 9 percent of the teachers in Branwick have not signed.',
    ])
      assert.deepEqual(reported(draft, library), [], draft);
  });

  it('differs where both are said of the same', () => {
    assert.deepEqual(reported('12 schools in Branwick opened on Monday.', library), ['figure-differs: 12 -> 15']);
    const denied = libraryOf('15 schools in Branwick did not open on Monday.');
    assert.deepEqual(reported('12 schools in Branwick did not open on Monday.', denied), ['figure-differs: 12 -> 15']);
  });

  it('is no matter of a denial in another clause', () => {
    const draft = '12 schools in Branwick opened on Monday, but the mayor was not there.';
    assert.deepEqual(reported(draft, library), ['figure-differs: 12 -> 15']);
  });
});
