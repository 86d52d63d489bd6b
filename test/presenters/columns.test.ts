import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columns, head, showable, tail } from '../../src/presenters/columns.js';

const ESCAPE = '\u001b';

describe('Text that a terminal shows', () => {
  const cases = [
    ['a tab', 'a\tb', 'a    b'],
    ['a colour sequence', `${ESCAPE}[31mred`, '\ufffd[31mred'],
    ['a window title sequence', `${ESCAPE}]0;owned\u0007`, '\ufffd]0;owned\ufffd'],
    ['a carriage return that would overwrite the line', 'all 23\rall 32', 'all 23\ufffdall 32'],
    ['a right-to-left override', 'cost \u202e001', 'cost \ufffd001'],
    ['a C1 control character', 'a\u009b31m', 'a\ufffd31m'],
    ['emoji, accents and curly quotes', '“naïve” 🚢', '“naïve” 🚢'],
  ] as const;
  for (const [name, text, shown] of cases) {
    it(`shows ${name} harmlessly`, () => assert.equal(showable(text), shown));
  }
});

describe('The columns of a text', () => {
  const cases = [
    ['letters', 'abc', 3],
    ['wide characters', '港口', 4],
    ['an emoji', '🚢', 2],
    ['a family of joined emoji', '👩‍👩‍👧', 2],
    ['a letter with a combining accent', 'e\u0301', 1],
  ] as const;
  for (const [name, text, count] of cases) {
    it(`are ${count} for ${name}`, () => assert.equal(columns(text), count));
  }
});

describe('Cutting a line to the terminal', () => {
  it('leaves a line alone that fits', () => {
    assert.deepEqual([head('abcdef', 6), tail('abcdef', 6)], ['abcdef', 'abcdef']);
  });

  it('keeps the beginning', () => assert.equal(head('abcdefgh', 6), 'abcde…'));

  it('keeps the end', () => assert.equal(tail('abcdefgh', 6), '…defgh'));

  it('does not cut a joined emoji in two', () => {
    assert.equal(head('👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', 5), '👩‍👩‍👧👩‍👩‍👧…');
  });

  it('cuts a line of a million characters without reading it all', () => {
    assert.equal(columns(head('a'.repeat(1_000_000), 80)), 80);
    assert.equal(columns(tail('a'.repeat(1_000_000), 80)), 80);
  });

  it('never takes more than the room', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '“', '—', '\u00ad', '港', '🚢', 'e\u0301', ' ') });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 12 }), (line, room) => {
        assert.ok(columns(head(line, room)) <= room);
        assert.ok(columns(tail(line, room)) <= room);
      }),
    );
  });
});
