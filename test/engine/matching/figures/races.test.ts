import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const library = libraryOf(
  'Ada Holm of Orne clocked 51.2 seconds in the final at Skarvik and took the title from her sister. "The 400 is the race I like best," said Holm. ' +
    'The stadium has 900 seats, and the 250 that stand in the shade were sold first.',
);

const LEFT_ALONE: readonly string[] = [
  'Ada Holm took the title over 400m.',
  'Holm of Orne clocked 51.2 seconds over 400 metres in the final.',
];

describe('a race that is called by its number', () => {
  for (const draft of LEFT_ALONE) it(`is its distance: ${draft}`, () => assert.deepEqual(reported(draft, library), []));

  it('is no other distance', () =>
    assert.deepEqual(reported('Ada Holm took the title over 800m.', library), ['figure-not-found: 800m']));

  it('is no number of seats', () =>
    assert.deepEqual(reported('Ada Holm took the title over 900m.', library), ['figure-not-found: 900m']));

  it('is no length told in another unit', () =>
    assert.deepEqual(reported('Ada Holm took the title over 400 miles.', library), ['figure-not-found: 400 miles']));
});
