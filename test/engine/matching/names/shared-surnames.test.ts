import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const BELLS = libraryOf(
  'Karl Holm Jr has rung the bells of Brode every Sunday since he was nine. Holm was nine years old in 1951 when his uncle took ' +
    'him up the tower. This week he showed a reporter the flat that he shares with his wife Ingrid, where she keeps his old ropes. ' +
    'Ingrid paints the bells on Mondays.',
);

describe('naming somebody by a surname that the references give to another', () => {
  it('reports who stands in the place of one who has no surname in them', () => {
    assert.deepEqual(reported('Ingrid Holm was nine years old in 1951 when her uncle took her up the tower.', BELLS), [
      'name-differs: Ingrid Holm -> Holm',
    ]);
  });

  const faithful: readonly string[] = [
    'Karl Holm was nine years old in 1951 when his uncle took him up the tower.',
    'Ingrid Holm paints the bells on Mondays.',
    'Ingrid Holm, his wife, keeps the old ropes in the flat.',
    'Ingrid Holm shares a flat with Karl Holm.',
  ];
  for (const draft of faithful) it(`keeps quiet about “${draft}”`, () => assert.deepEqual(reported(draft, BELLS), []));
});
