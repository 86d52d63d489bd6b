import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../../support/reporting.js';

const library = libraryOf(
  'The swimming hall in Orne was shut in 2019 after a leak in its roof. On Tuesday the council voted for a new roof. ' +
    'The keeper of the hall swam the length of the lake in 40 minutes. A six-year-old girl found the first crack, said her teacher. ' +
    'Next week the builders will carry the old tiles away. The court hearing over the leak lasted two hours and ended in May.',
);

const DIFFERS: readonly (readonly [draft: string, finding: string])[] = [
  ['The swimming hall was shut in Tuesday after a leak.', 'date-differs: Tuesday -> 2019'],
  ['The keeper swam the length of the lake in next week.', 'date-differs: next week -> 40 minutes'],
  ['The Tuesday girl found the first crack, said her teacher.', 'date-differs: Tuesday -> six-year-old'],
  ['A next week girl found the first crack, said her teacher.', 'date-differs: next week -> six-year-old'],
];

const LEFT_ALONE: readonly string[] = [
  'The swimming hall was shut in 2019 after a leak.',
  'The council voted for a new roof in Tuesday.',
  "The keeper swam the length of the lake in next week's race.",
  'A Tuesday court hearing over the leak ended.',
  'The Tuesday vote of the council for a new roof was close.',
  'The builders will carry the tiles away in next week.',
];

describe('a date that cannot stand behind the word before it', () => {
  for (const [draft, finding] of DIFFERS)
    it(`differs: ${draft}`, () => assert.deepEqual(reported(draft, library), [finding]));

  for (const draft of LEFT_ALONE) it(`is left alone: ${draft}`, () => assert.deepEqual(reported(draft, library), []));
});
