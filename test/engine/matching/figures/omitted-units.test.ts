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

  it('is that of an age', () => {
    const singer = libraryOf('The singer, a miller’s son who left school at 13, toured the coast for thirty summers.');
    assert.deepEqual(reported('The miller’s son left school at the age of 13.', singer), []);
    assert.deepEqual(reported('The miller’s son left school at the age of 15.', singer).length, 1);
    const vaccine = libraryOf('Infants can be given an early dose of the vaccine from the age of six months.');
    assert.deepEqual(reported('Babies can be given an early dose of the vaccine at six months.', vaccine), []);
    assert.deepEqual(reported('Babies can be given an early dose of the vaccine at nine months.', vaccine).length, 1);
  });

  it('is the one that the draft gives before', () => {
    assert.deepEqual(reported('The wait for a permit is 17 weeks. In January the wait was 26.', waits), []);
    assert.deepEqual(reported('The wait for a permit is 17 weeks. In January the wait was 62.', waits).length, 1);
  });
});
