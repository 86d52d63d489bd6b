import assert from 'node:assert/strict';
import { areSame, keptIfSame, made, madeAnew } from '../../../src/engine/model/made.js';

describe('a value that is made of named things', () => {
  const [one, other] = [{ of: 1 }, { of: 1 }];

  it('is not made of the very same things again', () => {
    const before = made([one], () => ({ value: 1 }), undefined);
    assert.equal(
      made([one], () => assert.fail('made again'), before),
      before,
    );
  });

  it('is made again of other things, though they say the same', () => {
    const before = made([one], () => 1, undefined);
    assert.equal(made([other], () => 2, before).value, 2);
  });

  it('stays the very same where it comes out the same', () => {
    const before = madeAnew([one], () => ({ value: 1 }), undefined);
    const after = madeAnew([other], () => ({ value: 1 }), before);
    assert.equal(after.value, before.value);
    assert.ok(areSame(after.of, [other]));
  });

  it('is another where it comes out otherwise', () => {
    assert.deepEqual(keptIfSame({ value: 2 }, { value: 1 }), { value: 2 });
  });
});
