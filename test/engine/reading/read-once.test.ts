import assert from 'node:assert/strict';
import { readOnce, readProse } from '../../../src/engine/reading/index.js';

describe('a document that several parts read', () => {
  const text = 'The port employs **54** pilots.';

  it('is the same for all of them', () => {
    const prose = readOnce(text, 'markdown');
    assert.equal(prose(), prose());
  });

  it('is what each of them would read', () => {
    assert.deepEqual(readOnce(text, 'markdown')(), readProse(text, 'markdown'));
  });
});
