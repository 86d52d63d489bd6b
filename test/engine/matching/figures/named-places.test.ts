import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const VOTE = libraryOf(
  'With nearly all ballots counted, the Harbour Alliance had won 41.3 percent of the vote, the commission said. Its leader is Ida Vale, a judge. In Ormsund, the Harbour Alliance took 57 percent, while in the valleys its rival was ahead almost everywhere.',
);

describe('a figure that is told of what the claim names', () => {
  it('is not outvoted by one that is told of nothing it names', () => {
    assert.deepEqual(reported("In the capital, Ormsund, Vale's alliance received 57% of the vote.", VOTE), []);
  });

  it('may still differ', () => {
    assert.deepEqual(reported('In Ormsund, the Harbour Alliance took 75 percent.', VOTE), [
      'figure-differs: 75 percent -> 57 percent',
    ]);
  });
});
