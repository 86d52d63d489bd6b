import assert from 'node:assert/strict';
import { lazily } from '../../../src/engine/model/lazily.js';

describe('a value that is made lazily', () => {
  it('is not made before it is asked for', () => {
    lazily(() => assert.fail('made too early'));
  });

  it('is made once', () => {
    let times = 0;
    const value = lazily(() => ++times);
    assert.deepEqual([value(), value(), times], [1, 1, 1]);
  });

  it('is kept where it is undefined', () => {
    let times = 0;
    const value = lazily(() => void times++);
    assert.deepEqual([value(), value(), times], [undefined, undefined, 1]);
  });
});
