import assert from 'node:assert/strict';
import fc from 'fast-check';
import { movedClaims, movedRange } from '../../../src/extension/moving.js';
import { claim, draftOf, finding, onLine } from '../support/claims.js';

const text = 'The port\nemploys 45 pilots\nand a cook.';

describe('where words stand after an edit', () => {
  const cases = [
    { edit: 'typed before them on their line', change: ['employs', 'now employs'], words: '45' },
    { edit: 'typed after them', change: [' pilots', ' good pilots'], words: '45' },
    { edit: 'a line put in above', change: ['The port', 'Ahoy\nThe port'], words: '45' },
    { edit: 'a Windows line put in above', change: ['The port', 'Ahoy\r\nThe port'], words: '45' },
    { edit: 'the line above joined', change: ['port\nemploys', 'port employs'], words: '45' },
    { edit: 'their line broken before them', change: ['employs ', 'employs\n'], words: '45' },
    { edit: 'typed over', change: ['45', '54'], words: '54' },
    { edit: 'typed just before them', change: ['', 'x', 'before 45'], words: '45' },
    { edit: 'typed just after them', change: ['', 'x', 'after 45'], words: '45' },
    { edit: 'typed within them', change: ['', '.', 'within 45'], words: '4.5' },
    { edit: 'their end deleted', change: ['5 pilots', ''], words: '4' },
    { edit: 'their start deleted', change: ['employs 4', ''], words: '5' },
    { edit: 'all deleted around them', change: ['port\nemploys 45 pilots', ''], words: '' },
  ] as const;

  for (const { edit, change, words } of cases) {
    it(`are the same words: ${edit}`, () => {
      const [start, end] = offsetsOf(change);
      const edited = `${text.slice(0, start)}${change[1]}${text.slice(end)}`;
      const moved = movedRange(rangeIn(text, text.indexOf('45'), text.indexOf('45') + 2), {
        range: rangeIn(text, start, end),
        text: change[1],
      });
      assert.equal(wordsAt(edited, moved), words);
    });
  }

  it('are the same words whatever is edited elsewhere', () => {
    const piece = fc.stringMatching(/^[a-z\n]{0,6}$/);
    fc.assert(
      fc.property(piece, piece, piece, piece, (before, removed, inserted, after) => {
        const draft = `${before}${removed}${after}[45]`;
        const range = rangeIn(draft, draft.indexOf('['), draft.length);
        const change = { range: rangeIn(draft, before.length, before.length + removed.length), text: inserted };
        const edited = `${before}${inserted}${after}[45]`;
        assert.equal(wordsAt(edited, movedRange(range, change)), '[45]');
      }),
    );
  });

  it('are the same objects for claims that an edit leaves in their place', () => {
    const draft = draftOf(
      claim('Port employs 45.', { range: onLine(1, 0, 16) }),
      claim('It has a cook.', { range: onLine(3, 0, 14) }),
      claim('And a mate.', { range: onLine(3, 15, 26) }),
    );
    const typed = movedClaims(draft, [{ range: onLine(3, 15, 15), text: 'x' }]);
    assert.deepEqual(
      typed.claims.map((moved, at) => moved === draft.claims[at]),
      [true, true, false],
    );
    const above = movedClaims(draft, [{ range: onLine(2, 0, 0), text: 'One line.' }]);
    assert.ok(above.claims.every((moved, at) => moved === draft.claims[at]));
    const broken = movedClaims(draft, [{ range: onLine(2, 0, 0), text: '\n' }]);
    assert.deepEqual(
      broken.claims.map(({ range }) => range.start.line),
      [1, 4, 4],
    );
  });

  it('are found for claims and findings after several changes, each for the text that the last one left', () => {
    const draft = draftOf(
      claim('Port employs 45.', { range: onLine(3, 0, 16), findings: [finding({ range: onLine(3, 13, 15) })] }),
    );
    const { claims } = movedClaims(draft, [
      { range: onLine(3, 0, 0), text: 'The ' },
      { range: onLine(0, 0, 0), text: '\n\n' },
    ]);
    assert.deepEqual(claims[0]?.range, onLine(5, 4, 20));
    assert.deepEqual(claims[0]?.findings[0]?.range, onLine(5, 17, 19));
  });
});

function offsetsOf([words, , place]: readonly [string, string, string?]): readonly [number, number] {
  const wanted = text.indexOf('45');
  const offset = { 'before 45': wanted, 'within 45': wanted + 1, 'after 45': wanted + 2 }[place ?? ''];
  const start = offset ?? text.indexOf(words);
  return [start, start + words.length];
}

function rangeIn(content: string, start: number, end: number): ReturnType<typeof onLine> {
  return { start: positionIn(content, start), end: positionIn(content, end) };
}

function positionIn(content: string, offset: number): { readonly line: number; readonly character: number } {
  const lines = content.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function wordsAt(content: string, { start, end }: ReturnType<typeof onLine>): string {
  const lines = content.split('\n');
  const offsetOf = ({ line, character }: typeof start) =>
    lines.slice(0, line).join('\n').length + (line > 0 ? 1 : 0) + character;
  return content.slice(offsetOf(start), offsetOf(end));
}
