import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../src/references/decoding.js';

/** Bytes and the text or the problem that they are. */
const CASES: readonly (readonly [string, readonly number[], string])[] = [
  ['reads UTF-8', [0x63, 0x61, 0x66, 0xc3, 0xa9], 'text café'],
  ['leaves a UTF-8 mark out', [0xef, 0xbb, 0xbf, 0x61], 'text a'],
  ['reads UTF-16 by its mark, little end first', [0xff, 0xfe, 0x61, 0x00, 0xe9, 0x00], 'text aé'],
  ['reads UTF-16 by its mark, big end first', [0xfe, 0xff, 0x00, 0x61, 0x00, 0xe9], 'text aé'],
  ['tells Latin-1 from UTF-8', [0x63, 0x61, 0x66, 0xe9], 'problem invalid-utf8'],
  ['tells half a character', [0xf0, 0x9f, 0x98], 'problem invalid-utf8'],
  ['tells half a surrogate pair', [0xff, 0xfe, 0x3d, 0xd8], 'problem invalid-utf16'],
  ['tells a binary file', [0x50, 0x4b, 0x03, 0x04, 0x00, 0x00, 0xff], 'problem binary'],
  ['tells a binary file that happens to be UTF-8', [0x25, 0x50, 0x00, 0x46], 'problem binary'],
  ['tells an empty file', [], 'problem empty'],
  ['tells a file with nothing but a mark', [0xef, 0xbb, 0xbf], 'problem empty'],
  ['tells a blank file', [0x20, 0x0a, 0xc2, 0xa0], 'problem empty'],
];

describe('decoding a file', () => {
  for (const [behaviour, bytes, expected] of CASES) {
    it(behaviour, () => {
      const decoded = decodeText(Uint8Array.from(bytes));
      assert.equal(decoded.ok ? `text ${decoded.text}` : `problem ${decoded.problem}`, expected);
    });
  }

  it('gives back any text that was encoded', () => {
    const written = fc.string({ unit: 'grapheme', minLength: 1 }).map((text) => `x${text.replaceAll('\0', '')}`);
    fc.assert(
      fc.property(written, (text) => {
        assert.deepEqual(decodeText(new TextEncoder().encode(text)), { ok: true, text });
      }),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes).ok === 'boolean'));
  });
});
