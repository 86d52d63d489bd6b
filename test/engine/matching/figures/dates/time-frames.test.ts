import assert from 'node:assert/strict';
import { figureOutcomes } from '../../../support/matching.js';

const COD =
  'Fishermen landed 1.3 million tons of cod in 1998, and they landed 240,000 tons of cod in 2012. ' +
  'The fleet has shrunk as well.';

const MILLS =
  'Halden Mills reported a profit of $5 million for the third quarter. In the second quarter its profit was $4 million. ' +
  'Its mills stand in Skarvik.';

describe('a figure that the references give for another time', () => {
  const cases: readonly (readonly [draft: string, reference: string, outcome: string])[] = [
    ['Fishermen landed 240,000 tons of cod in 1998.', COD, '240,000 tons: differs from 1.3 million tons'],
    ['Fishermen landed 1.3 million tons of cod in 2012.', COD, '1.3 million tons: differs from 240,000 tons'],
    ['In 2012 fishermen landed 1.3 million tons of cod.', COD, '1.3 million tons: differs from 240,000 tons'],
    [
      'Halden Mills reported a profit of $4 million for the third quarter.',
      MILLS,
      '$4 million: differs from $5 million',
    ],
    ['Fishermen landed 1.3 million tons of cod in 1998.', COD, '1.3 million tons: supported'],
    ['Fishermen landed 240,000 tons of cod in 2012.', COD, '240,000 tons: supported'],
    ['Fishermen landed only 240,000 tons of cod.', COD, '240,000 tons: supported'],
    ['Landings of cod fell from 1.3 million tons in 1998 to 240,000 tons in 2012.', COD, '240,000 tons: supported'],
    ['Halden Mills made $4 million in a quarter.', MILLS, '$4 million: supported'],
  ];
  for (const [draft, reference, outcome] of cases)
    it(`${outcome}: “${draft}”`, () => assert.ok(figureOutcomes(draft, reference).includes(outcome)));
});
