import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isSameData } from '../../../src/engine/model/same-data.js';

describe('isSameData', () => {
  const cases: readonly (readonly [what: string, one: unknown, other: unknown, same: boolean])[] = [
    ['equal numbers', 3, 3, true],
    ['different numbers', 3, 4, false],
    ['a number and its text', 3, '3', false],
    ['equal lists', [1, [2]], [1, [2]], true],
    ['a list and a longer one', [1], [1, 2], false],
    ['an empty list and an empty record', [], {}, false],
    ['a list and a record of the same', ['a'], { 0: 'a', length: 1 }, false],
    ['records in another order', { a: 1, b: [2] }, { b: [2], a: 1 }, true],
    ['records with another value deep inside', { a: { b: 1 } }, { a: { b: 2 } }, false],
    ['a record and one with a property more', { a: 1 }, { a: 1, b: 2 }, false],
    ['an absent property and one that is undefined', { a: 1 }, { a: 1, b: undefined }, true],
    ['a record and nothing', {}, null, false],
    ['nothing and undefined', null, undefined, false],
  ];

  for (const [what, one, other, same] of cases) {
    it(`takes ${what} for ${same ? 'the same' : 'different'}`, () => {
      assert.equal(isSameData(one, other), same);
      assert.equal(isSameData(other, one), same);
    });
  }

  it('agrees with what assert takes for deeply equal', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        assert.equal(isSameData(one, structuredClone(one)), true);
        assert.equal(isSameData(one, other), isDeepEqual(one, other));
      }),
    );
  });
});

function isDeepEqual(one: unknown, other: unknown): boolean {
  try {
    assert.deepStrictEqual(one, other);
    return true;
  } catch {
    return false;
  }
}
