import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

describe('a unit that is left to the words before', () => {
  const fares = libraryOf('A seat on the ferry costs 49 euros, a berth in the bow 79 and a cabin 219 euros.');
  const waits = libraryOf('The wait for a permit is 17 weeks. In January the wait for one was 26 weeks.');

  it('is the one that the reference gives before', () => {
    assert.deepEqual(reported('A berth in the bow of the ferry costs 79 euros.', fares), []);
    assert.deepEqual(reported('A berth in the bow of the ferry costs 97 euros.', fares).length, 1);
    assert.deepEqual(reported('A berth in the bow of the ferry weighs 79 tonnes.', fares), [
      'figure-not-found: 79 tonnes',
    ]);
  });

  it('is the one that the draft gives before', () => {
    assert.deepEqual(reported('The wait for a permit is 17 weeks. In January the wait was 26.', waits), []);
    assert.deepEqual(reported('The wait for a permit is 17 weeks. In January the wait was 62.', waits).length, 1);
  });
});
