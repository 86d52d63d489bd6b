import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { lineIndex, lineText, positionAt, rangeOf } from '../../src/presenters/line-index.js';

describe('The lines of a text', () => {
  const lineEnds = [
    { name: 'LF', end: '\n' },
    { name: 'CRLF', end: '\r\n' },
    { name: 'CR', end: '\r' },
  ];

  for (const { name, end } of lineEnds) {
    it(`are counted from 0 where lines end in ${name}`, () => {
      const text = ['one', '', 'three'].join(end);
      assert.deepEqual(positionAt(lineIndex(text), text.indexOf('three') + 2), { line: 2, character: 2 });
    });

    it(`are read without their ${name}`, () => {
      const index = lineIndex(['one', 'two', ''].join(end));
      assert.deepEqual(
        [0, 1, 2, 3].map((line) => lineText(index, line)),
        ['one', 'two', '', ''],
      );
    });
  }

  it('may end in different ways in one text', () => {
    const text = 'a\nb\r\nc\rd';
    assert.deepEqual(positionAt(lineIndex(text), text.indexOf('d')), { line: 3, character: 0 });
  });

  it('put an offset inside a CRLF at the end of its line', () => {
    assert.deepEqual(positionAt(lineIndex('ab\r\ncd'), 3), { line: 0, character: 2 });
  });

  it('count an emoji as the two UTF-16 units that editors count', () => {
    const text = 'x 🚢 23';
    assert.deepEqual(positionAt(lineIndex(text), text.indexOf('23')), { line: 0, character: 5 });
  });

  it('do not end at a Unicode line separator, as in editors', () => {
    assert.deepEqual(positionAt(lineIndex('a\u2028b'), 2), { line: 0, character: 2 });
  });

  it('are one empty line in an empty text', () => {
    assert.deepEqual(positionAt(lineIndex(''), 0), { line: 0, character: 0 });
  });

  it('hold offsets outside the text at its ends', () => {
    const index = lineIndex('ab\ncd');
    assert.deepEqual(rangeOf(index, { start: -4, end: 99 }), {
      start: { line: 0, character: 0 },
      end: { line: 1, character: 2 },
    });
  });

  it('are those of the language server library for any text and offset', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\r\n', 'é', '🚢') });
    fc.assert(
      fc.property(text, fc.nat(40), (content, offset) => {
        const document = TextDocument.create('file:///a', 'plaintext', 0, content);
        assert.deepEqual(positionAt(lineIndex(content), offset), document.positionAt(offset));
      }),
    );
  });
});
