import assert from 'node:assert/strict';
import { marksOf } from '../../../src/extension/decorations/marks.js';
import { claim, draftOf, finding, onLine } from '../support/claims.js';

const wrong = finding({ range: onLine(4, 10, 12) });
const unknown = finding({ range: onLine(6, 0, 4), verdict: 'not-found', rule: 'figure-not-found' });

describe('what is marked in a draft', () => {
  it('is what differs and what is not found, apart', () => {
    const { differs, notFound } = marksOf(
      draftOf(claim('A.', { verdict: 'differs', findings: [wrong, unknown] }), claim('B.')),
    );
    assert.deepEqual(differs, [wrong.range]);
    assert.deepEqual(notFound, [unknown.range]);
  });

  const agreeing = [
    { lines: 'each line where a claim that agrees begins, once', claims: [at(2), at(2), at(5)], marked: [2, 5] },
    { lines: 'no line with something found on it', claims: [at(4), wrongAt(4), at(5)], marked: [5] },
    { lines: 'no line that wrong words reach into', claims: [at(8), wrongAt(7, 8)], marked: [] },
    {
      lines: 'no line with claims that could not be compared',
      claims: [claim('C.', { verdict: 'unchecked' })],
      marked: [],
    },
    { lines: 'no line of a draft without claims', claims: [], marked: [] },
  ];

  for (const { lines, claims, marked } of agreeing) {
    it(`is ticked on ${lines}`, () => {
      assert.deepEqual(marksOf(draftOf(...claims)).agreeing, marked);
    });
  }

  it('is nothing of the sentence that is being written', () => {
    const draft = draftOf(claim('A.', { verdict: 'differs', findings: [wrong, unknown] }));
    const { differs, notFound, noted } = marksOf(draft, onLine(4, 5, 30));
    assert.deepEqual([differs, notFound], [[], [unknown.range]]);
    assert.deepEqual([...noted.keys()], [6]);
  });

  it('is noted at the end of the line where the wrong words end, those of one line together', () => {
    const [first, second] = [finding({ range: onLine(4, 1, 2) }), finding({ range: onLine(4, 10, 12), text: '9' })];
    const { noted } = marksOf(
      draftOf(claim('A.', { findings: [first, second] }), claim('B.', { findings: [unknown] })),
    );
    assert.deepEqual(
      [...noted],
      [
        [4, [first, second]],
        [6, [unknown]],
      ],
    );
  });
});

function at(line: number): ReturnType<typeof claim> {
  return claim('A.', { range: onLine(line, 0, 10) });
}

function wrongAt(line: number, lastLine = line): ReturnType<typeof claim> {
  const range = { start: { line, character: 3 }, end: { line: lastLine, character: 5 } };
  return claim('A.', { verdict: 'differs', range, findings: [finding({ range })] });
}
