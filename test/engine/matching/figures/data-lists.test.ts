import assert from 'node:assert/strict';
import { libraryOf, reported } from '../../support/reporting.js';

/** A sentence with one figure after the other. */
function listOf(figure: string, times: number): string {
  return `Prices were ${Array.from({ length: times }, () => figure).join(', ')}.`;
}

describe('a sentence that is a list of data', () => {
  it('is compared at its beginning, however long it is', () => {
    const [first] = reported(listOf('6 percent', 3000), libraryOf(listOf('5 percent', 3000)));
    assert.equal(first, 'figure-differs: 6 percent -> 5 percent');
  });

  it('is compared at its beginning where it is one of dates', () => {
    const years = (first: number) =>
      Array.from({ length: 1500 }, (_, at) => `in ${first + (at % 60)} a mill`).join(', ');
    const [first] = reported(`There opened ${years(1960)}.`, libraryOf(`There opened ${years(1800)}.`));
    assert.match(first ?? '', /^(?:date-differs|figure-not-found): 1960/);
  });
});
