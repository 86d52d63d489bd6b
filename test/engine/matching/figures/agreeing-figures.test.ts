import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const library = libraryOf(
  'A lorry lost its load of eels near Tarnby on Monday. Two gardeners found a purse that held $2.3 million. The river rose by 3.7%.',
);

describe('a figure that the references give in a rounder way', () => {
  it('is one that is rounded to a digit where the claim is about the same', () => {
    for (const draft of ['Two gardeners found $2 million in a purse.', 'The river rose by 4%.'])
      assert.deepEqual(reported(draft, library), [], draft);
  });

  it('is none that rounds to the same digit in a statement of something else', () => {
    assert.deepEqual(reported('Tarnby Lorry Loses $2M Load of Eels', library), ['figure-not-found: $2M']);
    assert.deepEqual(reported('Tarnby Lorry Loses 4% of Its Load', library), ['figure-not-found: 4%']);
  });

  it('is one that is hardly changed, or converted, wherever it stands', () => {
    const wage = libraryOf(
      'Ada Bell was hired on Monday. She was to be paid $37,500. The lane has 3.2 miles of hedges.',
    );
    for (const draft of ['Bell Hired for $38K', 'Bell Hired for $37,500', 'Bell was hired to plant 5 km.'])
      assert.deepEqual(reported(draft, wage), [], draft);
  });
});
