import assert from 'node:assert/strict';
import type { ClaimVerdict } from '../../src/engine/model/claim.js';
import { coverageTitle, openingOf } from '../../src/presenters/coverage.js';

describe('What came of the claims on a statement', () => {
  const cases: readonly { readonly verdicts: readonly ClaimVerdict[]; readonly title: string }[] = [
    { verdicts: ['supported'], title: '1 claim agrees' },
    { verdicts: ['differs'], title: '1 claim differs' },
    { verdicts: ['not-found'], title: '1 claim is not found' },
    { verdicts: ['checked', 'differs'], title: '2 claims: 1 is checked by hand, 1 differs' },
    { verdicts: ['supported', 'supported'], title: '2 claims agree' },
    { verdicts: ['differs', 'supported'], title: '2 claims: 1 agrees, 1 differs' },
    {
      verdicts: ['not-found', 'differs', 'supported', 'supported', 'differs'],
      title: '5 claims: 2 agree, 2 differ, 1 is not found',
    },
  ];

  for (const { verdicts, title } of cases) {
    it(`is “${title}”`, () => {
      assert.equal(coverageTitle(verdicts), title);
    });
  }
});

describe('The opening of a statement', () => {
  const cases = [
    { statement: 'The quay opens in 2029.', opening: '“The quay opens in 2029.”' },
    { statement: 'He counted 23 countries that are members of both.', opening: '“He counted 23 countries …”' },
    { statement: 'The\n  quay', opening: '“The quay”' },
    { statement: 'x'.repeat(40), opening: `“${'x'.repeat(24)} …”` },
  ];

  for (const { statement, opening } of cases) {
    it(`is ${opening}`, () => {
      assert.equal(openingOf(statement), opening);
    });
  }
});
