import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

const COURT = `Tilda Marrow, 41, was convicted in May of nine counts of fraud and two of forgery. The accountant ran the Harbour Fund from a rented flat. She was sentenced to six years on Friday.

Judge Henrik Sandvik said that pensioners had lost their savings. Prosecutor Lena Voigt had asked for eight years.

In Dunmere, meanwhile, the trial of Oskar Penn, who sold forged parking permits, is expected to begin in autumn. His lawyer wants it moved to Brode.

Rosa Lindqvist painted the courthouse in 1930. The painter lived on Mill Street and kept bees.`;

const library = libraryOf(COURT);

describe('what somebody did whom the reference names elsewhere', () => {
  const differing: readonly (readonly [what: string, draft: string, expected: string])[] = [
    [
      'in other words',
      'Oskar Penn was found guilty of nine counts of fraud.',
      'name-differs: Oskar Penn -> Tilda Marrow',
    ],
    ['in a question', 'Was Oskar Penn convicted of nine counts of fraud?', 'name-differs: Oskar Penn -> Tilda Marrow'],
    [
      'by somebody who is known by a surname alone',
      'Penn was convicted of fraud and forgery in May.',
      'name-differs: Penn -> Tilda Marrow',
    ],
    ['on a wall', 'Henrik Sandvik painted the courthouse in 1930.', 'name-differs: Henrik Sandvik -> Rosa Lindqvist'],
  ];
  for (const [what, draft, expected] of differing)
    it(`differs from who did it ${what}`, () => assert.deepEqual(reported(draft, library), [expected]));

  const quiet: readonly (readonly [what: string, draft: string])[] = [
    ['who did it by name', 'Tilda Marrow was found guilty of nine counts of fraud.'],
    ['whom a pronoun stands for', 'Tilda Marrow was sentenced to six years.'],
    ['whom a description stands for', 'Tilda Marrow ran the Harbour Fund from a flat.'],
    ['whom a description stands for a sentence later', 'Rosa Lindqvist lived on Mill Street.'],
    ['who has something', 'Oskar Penn’s nine counts of fraud are not yet proven.'],
    ['of whom little is said in the same words', 'Oskar Penn denies the fraud.'],
  ];
  for (const [what, draft] of quiet)
    it(`is left alone for somebody ${what}`, () => assert.deepEqual(reported(draft, library), []));

  it('is left alone where the claim speaks of the other by a title', () => {
    const vote = libraryOf(
      'Finance minister Ada Holm was beaten in the vote on Tuesday. Bertil Lund teaches history in Norwick.',
    );
    assert.deepEqual(reported('Bertil Lund beat the finance minister in the vote on Tuesday.', vote), []);
  });

  it('is left alone for a club that is called by its first word', () => {
    const match = libraryOf(
      'Velden Rovers won 3-2 on Saturday. Velden are second now. Manager Ada Holm praised the patience of her side, who had ' +
        'most of the ball and 21 shots.',
    );
    assert.deepEqual(reported('Velden had most of the ball and 21 shots.', match), []);
  });

  it('is left alone where another reference tells it of them', () => {
    const other = libraryOf(COURT, 'A court in Brode convicted Oskar Penn of nine counts of fraud on Monday.');
    assert.deepEqual(reported('Oskar Penn was found guilty of nine counts of fraud.', other), []);
  });
});
