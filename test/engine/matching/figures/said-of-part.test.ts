import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

describe('a count of some of what there is', () => {
  const library = libraryOf(
    'The council of Branwick closed seven schools in the spring. Parents marched to the town hall with petitions.',
  );

  it('does not differ from that of all', () => {
    for (const draft of [
      'The first two schools closed in the spring.',
      'Two of the schools in Branwick closed in the spring.',
      'The council of Branwick closed the last three schools in the spring.',
    ])
      assert.deepEqual(reported(draft, library), [], draft);
  });

  it('differs where it is said of all, or where there are not so many', () => {
    assert.deepEqual(reported('The council closed three schools in Branwick in the spring.', library), [
      'figure-differs: three -> seven',
    ]);
    assert.deepEqual(reported('The council of Branwick closed the last nine schools in the spring.', library), [
      'figure-differs: nine -> seven',
    ]);
  });
});
