import assert from 'node:assert/strict';
import { claimAt, comparisonOf } from '../../../src/extension/compare/sides.js';
import type { ClaimInfo } from '../../../src/server/protocol.js';

const lines = (start: number, end: number) => ({
  start: { line: start, character: 4 },
  end: { line: end, character: 9 },
});
const claim = (start: number, end: number): ClaimInfo => ({
  range: lines(start, end),
  text: `Claim ${start}.`,
  verdict: 'supported',
  figures: [],
  speakers: [],
  findings: [],
});

describe('a claim beside its statement', () => {
  const statement = { uri: 'file:///article.md', range: lines(11, 11), text: 'The statement.' };
  const comparison = comparisonOf({ ...claim(4, 5), statement }, 'draft.md', 'article.md');

  it('is called by both places, lines counted from 1', () => {
    assert.equal(comparison.title, 'draft.md, line 5 ↔ article.md, line 12');
    assert.equal(comparison.claim.name, 'draft.md, line 5');
    assert.equal(comparison.statement.name, 'article.md, line 12');
  });

  it('has the words of each and ends as a file does', () => {
    assert.equal(comparison.claim.text, 'Claim 4.\n');
    assert.equal(comparison.statement.text, 'The statement.\n');
  });
});

describe('the claim at a position', () => {
  const claims = [claim(1, 1), claim(3, 5)];
  const cases = [
    { position: { line: 1, character: 4 }, finds: claims[0] },
    { position: { line: 1, character: 9 }, finds: claims[0] },
    { position: { line: 1, character: 3 }, finds: undefined },
    { position: { line: 1, character: 10 }, finds: undefined },
    { position: { line: 4, character: 0 }, finds: claims[1] },
    { position: { line: 2, character: 5 }, finds: undefined },
  ];

  for (const { position, finds } of cases) {
    it(`is ${finds?.text ?? 'none'} at ${position.line}:${position.character}`, () => {
      assert.equal(claimAt(claims, position), finds);
    });
  }
});
