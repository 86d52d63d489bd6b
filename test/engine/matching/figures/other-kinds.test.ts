import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const library = libraryOf(
  'The ferry sank 280 feet in three minutes, said the captain. It carried 75 passengers from Orne. The owner was banned for four years over the loss. The court met last month. Sales of tickets fell 12 percent in May.',
);

const REPLACED: readonly (readonly [draft: string, finding: string])[] = [
  ['The ferry sank 75 in three minutes.', 'figure-differs: 75 -> 280 feet'],
  ['The owner was banned for last month over the loss.', 'date-differs: last month -> four years'],
];

const LEFT_ALONE: readonly string[] = [
  'The ferry sank 280 feet in three minutes.',
  'The ferry sank 85 meters in three minutes.',
  'The ferry carried 75 passengers.',
  'The ferry sank last month.',
  'The court met for four years.',
  'Sales of tickets fell by 75 in May.',
  'In May sales of tickets fell 12 percent.',
];

describe('a figure that stands where the reference has one of another kind', () => {
  for (const [draft, finding] of REPLACED)
    it(`differs: ${draft}`, () => assert.deepEqual(reported(draft, library), [finding]));

  for (const draft of LEFT_ALONE) it(`is left alone: ${draft}`, () => assert.deepEqual(reported(draft, library), []));
});
