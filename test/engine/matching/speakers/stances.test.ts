import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const TOLL = libraryOf(
  'Mayor Ada Holm suggested a toll on the old bridge of Velden. Per Lund rejected calls for cheaper ferries to the islands. ' +
    'Ada Holm denied that the chapel of Brode had been sold to a hotel.',
);

const DIFFERS: readonly (readonly [draft: string, finding: string])[] = [
  ['Per Lund suggested a toll on the old bridge of Velden.', 'speaker-differs: Per Lund -> Mayor Ada Holm'],
  ['Per Lund proposed a toll on the old bridge of Velden.', 'speaker-differs: Per Lund -> Mayor Ada Holm'],
  ['Ada Holm rejected calls for cheaper ferries to the islands.', 'speaker-differs: Ada Holm -> Per Lund'],
  ['Ada Holm dismissed calls for cheaper ferries to the islands.', 'speaker-differs: Ada Holm -> Per Lund'],
];

const QUIET: readonly string[] = [
  'Per Lund rejected a toll on the old bridge of Velden.',
  'Per Lund welcomed the toll on the old bridge of Velden.',
  'Per Lund criticised the toll on the old bridge of Velden.',
  'Ada Holm endorsed calls for cheaper ferries to the islands.',
  'Per Lund said the chapel of Brode had been sold to a hotel.',
];

describe('the speakers of what one says and another judges', () => {
  for (const [draft, finding] of DIFFERS)
    it(`differ in “${draft}”`, () => assert.deepEqual(reported(draft, TOLL), [finding]));
  for (const draft of QUIET)
    it(`are not held against each other for “${draft}”`, () => assert.deepEqual(reported(draft, TOLL), []));
});
