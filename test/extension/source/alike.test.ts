import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isAlike } from '../../../src/extension/alike.js';

describe('whether two messages say the same', () => {
  it('is so for a message that comes a second time', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isAlike(value, structuredClone(value))));
  });

  it('is told as their texts would tell it', () => {
    const message = fc.jsonValue({ maxDepth: 2, noUnicodeString: true });
    fc.assert(fc.property(message, message, (a, b) => isAlike(a, b) === (sorted(a) === sorted(b))));
  });

  const differing = [
    [{ text: '45' }, { text: '54' }],
    [{ text: '45' }, {}],
    [{ text: undefined }, { rule: undefined }],
    [['45'], ['45', '54']],
    [{ findings: [{ rule: 'date-differs' }] }, { findings: [{ rule: 'figure-differs' }] }],
    [null, {}],
    [0, '0'],
  ];
  for (const [a, b] of differing) {
    it(`is not so for ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => {
      assert.ok(!isAlike(a, b));
      assert.ok(!isAlike(b, a));
    });
  }
});

/** The text of a value, whatever order its members are in. */
function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
