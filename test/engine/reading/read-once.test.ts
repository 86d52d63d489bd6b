import assert from 'node:assert/strict';
import { readOnce, readProse, readProseAgain } from '../../../src/engine/reading/index.js';

describe('a document that several parts read', () => {
  const text = 'The port employs **54** pilots.';

  it('is the same for all of them', () => {
    const prose = readOnce(text, 'markdown');
    assert.equal(prose(), prose());
  });

  it('is what each of them would read', () => {
    assert.deepEqual(readOnce(text, 'markdown')(), readProse(text, 'markdown'));
  });

  it('is the same when an earlier version of it was read', () => {
    for (const format of ['markdown', 'plaintext', 'latex'] as const) {
      const edited = `${text}\n\nSee [it](a.md).[^1]\n\n[^1]: [b](b.md)`;
      const before = readProseAgain(undefined, text, format);
      assert.deepEqual(readOnce(edited, format, before)(), readProse(edited, format));
    }
  });
});
