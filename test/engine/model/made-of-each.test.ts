import assert from 'node:assert/strict';
import { aligned } from '../../../src/engine/model/alignment.js';
import { madeOfEach, type Row } from '../../../src/engine/model/made-of-each.js';

/** A row that joins the letters of two lists, and the positions at which it had to. */
function joinedWith(
  [ones, others]: readonly [readonly string[], readonly string[]],
  mark: string,
  before?: Row<string>,
  stale: readonly number[] = [],
): { readonly row: Row<string>; readonly made: readonly number[] } {
  const made: number[] = [];
  const row = madeOfEach(
    { each: [ones, others], all: [mark] },
    (at) => {
      made.push(at);
      return `${ones[at]}${mark}${others[at]}`;
    },
    {
      row: before,
      alignment: aligned(before?.madeOf.each[0] ?? [], ones),
      isStale: (at) => stale.includes(at),
    },
  );
  return { row, made };
}

describe('a row whose values are made of lists', () => {
  const first = joinedWith([[...'abc'], [...'xyz']], '-');

  it('is made as a whole at first', () => {
    assert.deepEqual(first.row.values, ['a-x', 'b-y', 'c-z']);
    assert.deepEqual(first.made, [0, 1, 2]);
  });

  const edits: readonly (readonly [
    what: string,
    lists: readonly [string, string],
    mark: string,
    stale: readonly number[],
    values: readonly string[],
    made: readonly number[],
  ])[] = [
    ['takes over what has the same ingredients', ['abc', 'xyz'], '-', [], ['a-x', 'b-y', 'c-z'], []],
    ['makes what has another ingredient', ['abc', 'xqz'], '-', [], ['a-x', 'b-q', 'c-z'], [1]],
    ['takes over what stands further on', ['aabc', 'xxyz'], '-', [], ['a-x', 'a-x', 'b-y', 'c-z'], [1]],
    ['takes over what stands behind a gap', ['ac', 'xz'], '-', [], ['a-x', 'c-z'], []],
    ['makes all of another ingredient for all', ['abc', 'xyz'], '+', [], ['a+x', 'b+y', 'c+z'], [0, 1, 2]],
    ['makes what is stale', ['abc', 'xyz'], '-', [2], ['a-x', 'b-y', 'c-z'], [2]],
    ['may be empty', ['', ''], '-', [], [], []],
  ];
  for (const [what, [ones, others], mark, stale, values, made] of edits) {
    it(what, () => {
      const again = joinedWith([[...ones], [...others]], mark, first.row, stale);
      assert.deepEqual(again.row.values, values);
      assert.deepEqual(again.made, made);
    });
  }
});
