import assert from 'node:assert/strict';
import { libraryOf, reported } from '../support/reporting.js';

const MUSEUM =
  'The museum employs 54 guides and 29 curators. Its yearly visitors rose from 200 to 600 in a decade. ' +
  'The roof cost $3 million, the cellar $2 million and the garden $1 million. ' +
  'The museum was founded in 2006 and drew its record crowd in 2016.';

describe('figures that a draft puts together from those of a reference', () => {
  const derived: readonly (readonly [what: string, draft: string])[] = [
    ['a sum of what it names', 'The museum employs 83 guides and curators.'],
    ['a sum that it calls a total', 'The museum employs a total of 83 people, guides and others.'],
    ['a sum of more than two', 'The roof, the cellar and the garden cost $6 million in total.'],
    ['an anniversary', 'The museum, founded in 2006, drew its record crowd on its 10th anniversary.'],
    ['the years between two years', 'The museum drew its record crowd 10 years after it was founded.'],
    ['the way from one end of a change to the other', 'The yearly visitors of the museum rose by 400 in a decade.'],
  ];
  for (const [what, draft] of derived)
    it(`keeps quiet about ${what}`, () => assert.deepEqual(reported(draft, libraryOf(MUSEUM)), []));

  const wrong: readonly (readonly [what: string, draft: string])[] = [
    ['a wrong sum', 'The museum employs 93 guides and curators.'],
    ['a sum of which only one part is named, without a cue', 'The museum employs 83 curators.'],
    ['a wrong number of years', 'The museum, founded in 2006, drew its record crowd after 12 years.'],
    ['a wrong change', 'The yearly visitors of the museum rose by 450 in a decade.'],
  ];
  for (const [what, draft] of wrong)
    it(`does not take ${what} for one`, () => assert.equal(reported(draft, libraryOf(MUSEUM)).length, 1));
});
