import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columns } from '../../src/presenters/columns.js';
import { excerpt, underline } from '../../src/presenters/excerpt.js';
import { lineIndex } from '../../src/presenters/line-index.js';
import { spanOf } from './findings.js';

/** The two lines that a report prints. */
function shown(text: string, words: string, room = 60): string[] {
  const found = excerpt(lineIndex(text), spanOf(text, words), room);
  return [found.before + found.words + found.after, underline(found)];
}

describe('The line around some words', () => {
  it('has carets under the words', () => {
    assert.deepEqual(shown('One.\nThe port has 32 cranes.', '32'), ['The port has 32 cranes.', '             ^^']);
  });

  it('keeps carets in place behind a tab', () => {
    assert.deepEqual(shown('\t32 cranes', '32'), ['    32 cranes', '    ^^']);
  });

  it('keeps carets in place behind emoji and wide characters', () => {
    assert.deepEqual(shown('🚢 港 32', '32'), ['🚢 港 32', '      ^^']);
  });

  it('gives a wide character two carets', () => {
    assert.deepEqual(shown('in 港 now', '港'), ['in 港 now', '   ^^']);
  });

  it('ends with the line where the words go on in the next', () => {
    assert.deepEqual(shown('over twenty-\r\nthree cranes', 'twenty-\r\nthree'), ['over twenty-', '     ^^^^^^^']);
  });

  it('puts a caret where there are no words', () => {
    const found = excerpt(lineIndex('abc'), { start: 3, end: 3 }, 60);
    assert.deepEqual([found.before, underline(found)], ['abc', '   ^']);
  });

  it('is cut on both sides in a long paragraph', () => {
    const [line, carets] = shown(`${'before '.repeat(40)}32${' after'.repeat(40)}`, '32', 41);
    assert.equal(line, '…ore before before before 32 after after…');
    assert.equal(carets, '                          ^^');
  });

  it('is cut on one side only where the words are near an end', () => {
    assert.deepEqual(shown(`32${' after'.repeat(40)}`, '32', 40)[0], '32 after after after after after after …');
    assert.deepEqual(shown(`${'before '.repeat(40)}32`, '32', 40)[0], '…e before before before before before 32');
  });

  it('cuts words that are longer than the line', () => {
    const [line, carets] = shown(`so ${'on '.repeat(30)}end`, 'on '.repeat(30), 12);
    assert.deepEqual([line, carets], ['…on on on ……', ' ^^^^^^^^^^']);
  });

  it('never takes more columns than there are, and always marks the words', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '港', '🚢', '\t', '\n', '3') });
    fc.assert(
      fc.property(text, text, text, fc.integer({ min: 10, max: 50 }), (before, words, after, room) => {
        const span = { start: before.length, end: before.length + words.length };
        const found = excerpt(lineIndex(before + words + after), span, room);
        assert.ok(columns(found.before + found.words + found.after) <= room);
        assert.match(underline(found), /^ *\^+$/);
      }),
    );
  });
});
