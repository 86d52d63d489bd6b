import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const TOLL = libraryOf(
  'Mayor Ada Holm suggested a toll on the old bridge of Velden on Friday. Per Lund openly disagreed with this proposal. ' +
    'Holm thanked the divers. The harbour board rejected the plan to close the canal. Lund sued Moe.',
);

const DIFFERS: readonly (readonly [draft: string, ...findings: string[]])[] = [
  [
    'Ruben Strand openly disagreed with the proposal to put a toll on the old bridge of Velden.',
    'name-differs: Ruben Strand -> Per Lund',
  ],
  ['Ruben Strand, who lives in Velden, thanked the divers.', 'name-differs: Ruben Strand -> Holm'],
  ['Ruben Strand took Moe to court, and Strand sued Moe in vain.', 'name-differs: Strand -> Lund'],
];

const NOT_FOUND: readonly (readonly [what: string, draft: string])[] = [
  ['something else done', 'Ruben Strand welcomed the proposal to put a toll on the old bridge of Velden.'],
  [
    'the same done to something else',
    'Ruben Strand openly disagreed with the timetable that the ferries of Velden have.',
  ],
  ['the same done together', 'Ruben Strand and Per Lund disagreed with the proposal to put a toll on the bridge.'],
  [
    'one whom the doer stands beside',
    'Lund, unlike Ruben Strand, disagreed with the proposal to put a toll on a bridge.',
  ],
  ['what nobody is named for', 'Ruben Strand rejected the plan to close the canal this winter or the next.'],
];

describe('naming who did what a stranger is said to have done', () => {
  for (const [draft, ...findings] of DIFFERS)
    it(`names another for “${draft}”`, () => {
      const differing = reported(draft, TOLL).filter((line) => line.startsWith('name-differs'));
      assert.deepEqual(differing, findings);
    });

  for (const [what, draft] of NOT_FOUND)
    it(`only misses the name beside ${what}`, () => {
      assert.deepEqual(reported(draft, TOLL), ['name-not-found: Ruben Strand']);
    });
});
