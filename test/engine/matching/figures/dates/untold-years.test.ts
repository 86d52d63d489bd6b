import assert from 'node:assert/strict';
import { figureOutcomes } from '../../../support/matching.js';

const DIARY = 'The diary of a Skarvik sailor came back to his niece on Monday.';

describe('years that are counted from a day that is not known', () => {
  const cases: readonly (readonly [draft: string, reference: string, outcome: string])[] = [
    ['Niece Gets Diary 47 Years Later', DIARY, '47 Years Later: not-found'],
    [
      'The niece lost the diary 47 years ago.',
      `${DIARY} She had lost it 31 years ago.`,
      '47 years ago: differs from 31 years ago',
    ],
    ['Niece Gets Diary Two Years Later', DIARY, 'Two Years Later: unsure'],
    ['Niece Gets Diary 47 Days Later', DIARY, '47 Days Later: unsure'],
    ['Niece Gets Diary 47 Years Later', `${DIARY} It had lain in a loft for 47 years.`, '47 Years Later: unsure'],
    ['Niece Gets Diary 47 Years Later', `${DIARY} He wrote it 47 years ago.`, '47 Years Later: unsure'],
    ['Niece Gets Diary 47 Years Later', `${DIARY} It had been gone for five decades.`, '47 Years Later: unsure'],
    ['Niece Gets Diary 47 Years Later', `${DIARY} Ann Vale, 47, was born that night.`, '47 Years Later: unsure'],
    ['Niece Gets Diary 47 Years Later', `${DIARY} It was the 47th year of her search.`, '47 Years Later: unsure'],
    [
      'Niece Gets Diary Three Years Later',
      `${DIARY} He left in 2011. It was found in 2014.`,
      'Three Years Later: unsure',
    ],
    [
      'Niece Gets Diary Three Years Later',
      `${DIARY} He left in 2010. It was found in 2014.`,
      'Three Years Later: unsure',
    ],
    ['Niece Gets Diary Three Years Later', `March 3, 2014\n\n${DIARY} He left in 2011.`, 'Three Years Later: unsure'],
    [
      'Niece Gets Diary Three Years Later',
      `March 3, 2014\n\n${DIARY} He left in 1986.`,
      'Three Years Later: not-found',
    ],
  ];
  for (const [draft, reference, outcome] of cases) {
    it(`${outcome}: “${draft}” beside “${reference}”`, () =>
      assert.deepEqual(figureOutcomes(draft, reference), [outcome]));
  }
});
