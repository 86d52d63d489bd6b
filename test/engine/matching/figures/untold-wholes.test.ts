import assert from 'node:assert/strict';
import { figureOutcomes } from '../../support/matching.js';

const MATCH = 'Otto Renn scored twice in the last nine minutes as Brode beat Orrin 3-2. He came on in the 71st minute.';

describe('a figure that everybody reckons', () => {
  it('is nothing to warn of where it counts down a time that goes unsaid', () => {
    assert.deepEqual(figureOutcomes('Otto Renn came on with 19 minutes left as Brode beat Orrin.', MATCH), [
      '19 minutes: unsure',
    ]);
    assert.deepEqual(figureOutcomes('Otto Renn came on with 19 minutes to go as Brode beat Orrin.', MATCH), [
      '19 minutes: unsure',
    ]);
  });

  it('is compared where the reference counts down as well', () => {
    const reference = 'Otto Renn came on with 19 minutes left as Brode beat Orrin.';
    assert.deepEqual(figureOutcomes('Otto Renn came on with 29 minutes left as Brode beat Orrin.', reference), [
      '29 minutes: differs from 19 minutes',
    ]);
  });

  it('is compared where it counts nothing down', () => {
    assert.deepEqual(figureOutcomes('Otto Renn scored twice in the last 19 minutes as Brode beat Orrin.', MATCH), [
      '19 minutes: differs from nine minutes',
    ]);
  });

  it('is nothing to warn of in brackets behind a name', () => {
    const goals =
      'Otto Renn scored for Brode ten minutes before the break. Ben Vale won the match for Orrin late in the day.';
    assert.deepEqual(figureOutcomes('Goals: Renn (35, pen) for Brode, Vale (81, 90+3) for Orrin.', goals), [
      '35: unsure',
      '81: unsure',
      '90: unsure',
      '3: unsure',
    ]);
  });
});
