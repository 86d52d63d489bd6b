import assert from 'node:assert/strict';
import { figureOutcomes } from '../../../support/matching.js';

const ACT = 'The court struck down the 1996 Wharf Act of Skarvik in June, and the town council welcomed the ruling.';

describe('a year that names a thing', () => {
  const cases: readonly (readonly [draft: string, reference: string, outcome: string])[] = [
    ['The court of Skarvik struck down the Wharf Act in 2024.', ACT, '2024: not-found'],
    ['The court of Skarvik struck down the 1986 Wharf Act.', ACT, '1986: differs from 1996'],
    ['The court of Skarvik struck down the 1996 Wharf Act.', ACT, '1996: supported'],
    ['The court of Skarvik struck down the 1986 Harbour Act.', ACT, '1986: not-found'],
    [
      'The port of Skarvik moves to Harbour Suite 2019.',
      'The port of Skarvik leaves Harbour Suite 2016.',
      'Suite 2019: differs from Suite 2016',
    ],
    [
      'The port of Skarvik moves in 2019.',
      'The port of Skarvik leaves Harbour Suite 2016 and moves.',
      '2019: not-found',
    ],
    [
      'The port of Skarvik moves in Spring 2019.',
      'The port of Skarvik moves in Spring 2016.',
      'Spring 2019: differs from Spring 2016',
    ],
    [
      'Picture of the ship in 1972 film to be sold in Skarvik.',
      'The 1968 film shows a picture of the ship.',
      '1972: differs from 1968',
    ],
    [
      'The town of Skarvik built the harbour wall in 1996 workers said.',
      'The town of Skarvik built the harbour wall in 1986.',
      '1996: differs from 1986',
    ],
  ];
  for (const [draft, reference, outcome] of cases)
    it(`${outcome}: “${draft}”`, () => assert.deepEqual(figureOutcomes(draft, reference), [outcome]));
});
