import assert from 'node:assert/strict';
import { readFigures } from '../../../../src/engine/figures/index.js';
import { nounAgreement } from '../../../../src/engine/matching/figures/noun-agreement.js';
import { createStemmer } from '../../../../src/engine/matching/terms.js';

const ROWS: readonly (readonly [one: string, other: string, expected: string])[] = [
  ['32 cranes', '23 cranes', 'same'],
  ['one crane', '23 Cranes', 'same'],
  ['32 cranes', '23 boats', 'other'],
  ['32 cranes', '23', 'unknown'],
  ['36 games', '36 matches', 'same'],
  ['36 matches', '36 boats', 'other'],
  ['4,800 soldiers', '4,800 troops', 'same'],
  ['nine times', 'nine goals', 'unknown'],
  ['nine times', 'four times', 'same'],
  ['nine times', 'four goals', 'other'],
  ['29 people killed', '29 deaths', 'unknown'],
  ['11 others injured', '12 people injured', 'other'],
  ['17 of the 26 departments', '17 departments', 'same'],
];

describe('what two figures count', () => {
  for (const [one, other, expected] of ROWS)
    it(`is ${expected}: “${one}” and “${other}”`, () => {
      const [[first], [second]] = [readFigures(one), readFigures(other)];
      assert.ok(first && second);
      assert.equal(nounAgreement(first, second, createStemmer()), expected);
    });
});
