import assert from 'node:assert/strict';
import { detached } from '../../../src/engine/model/detached.js';

describe('detached', () => {
  it('gives the same data', () => {
    const data = { text: 'é\ud83d\ude00\ud83d', list: [1, { a: true }], none: null };
    assert.deepEqual(detached(data), data);
    assert.notEqual(detached(data), data);
  });
});
