import assert from 'node:assert/strict';
import { isOfTaggedParty } from '../../../../src/engine/matching/names/party-tags.js';
import { libraryOf, reported } from '../../support/reporting.js';

const COUNCIL = libraryOf(
  'Cllr Ada Holm (Lib Dem) moved that the lido be kept open. Cllr Per Lund (Lab) seconded her motion to keep the lido open. Senator Ann Vale, R-Texas, was amused.',
);

describe('the party of somebody who is tagged', () => {
  for (const word of ['Labour', 'Liberal', 'Democrat', 'Republican'])
    it(`is known: ${word}`, () => assert.ok(isOfTaggedParty(word, COUNCIL)));
  for (const word of ['Tory', 'Independent', 'Harbour'])
    it(`is not known: ${word}`, () => assert.ok(!isOfTaggedParty(word, COUNCIL)));

  it('is no stranger', () => {
    assert.deepEqual(reported("Labour's Per Lund seconded the motion to keep the lido open.", COUNCIL), []);
    assert.deepEqual(reported('The motion to keep the lido open was moved by the Tory councillor Ada Holm.', COUNCIL), [
      'name-not-found: Tory',
    ]);
  });
});
