import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../../support/reporting.js';

const library = libraryOf(
  'The keeper of the club, Jonas Alm, missed the games of September, October and November with a broken hand. ' +
    'Skarvik waits for Mr Alm. He was captain from 2003 to 2007, and the club won the cup. The old stand burnt on Friday. ' +
    'The trial over the fire was set for March, when a judge is free. In May the club will open a new stand. ' +
    'The club beat Lund on 4 August. The mayor expects talks in June.',
);

const ONLY_OF_PAST: readonly (readonly [draft: string, figure: string])[] = [
  ['Alm will return to Skarvik in November, the club said.', 'November'],
  ["Alm's hearing over the cup will take place in 2003.", '2003'],
  ['The captain will not play on Friday.', 'Friday'],
];

const LEFT_ALONE: readonly string[] = [
  'Alm missed the games of November.',
  'Alm was captain from 2003.',
  'The trial over the fire will begin in March.',
  'The club will open the stand in May.',
  'The club will hold talks in June.',
  'The club will honour those who burnt the stand on Friday.',
  'The club will honour the captain who left it on Friday.',
  'The club will pay for the stand that was lost on Friday.',
  'The council will debate the loss of the stand on Friday.',
  'The club said on Friday that it will open a stand.',
];

describe('a date of what is to come', () => {
  for (const [draft, figure] of ONLY_OF_PAST)
    it(`is reported where the references give it only to what is past: ${draft}`, () =>
      assert.deepEqual(reported(draft, library), [`figure-not-found: ${figure}`]));

  for (const draft of LEFT_ALONE) it(`is left alone: ${draft}`, () => assert.deepEqual(reported(draft, library), []));
});
