import assert from 'node:assert/strict';
import { compareFigures } from '../../../src/engine/figures/index.js';
import { readFigures } from '../../../src/engine/figures/read.js';

function relation(claim: string, statement: string): string {
  const [own, other] = [readFigures(claim)[0], readFigures(statement)[0]];
  assert.ok(own && other, `no figure in ${claim} / ${statement}`);
  return compareFigures(own, other).relation;
}

const TABLE: readonly (readonly [claim: string, statement: string, relation: string])[] = [
  ['23 members', 'twenty-three members', 'compatible'],
  ['32 members', '23 members', 'incompatible'],
  ['30 ships', '20 ships', 'incompatible'],
  ['about 25 percent', 'about a quarter', 'compatible'],
  ['25 percent', 'one in four', 'compatible'],
  ['35 percent', '3.5 percent', 'incompatible'],
  ['68%', '68.73%', 'compatible'],
  ['40K seats', '40,500 seats', 'compatible'],
  ['51K seats', '50,000 seats', 'incompatible'],
  ['$60K', '$60,000', 'compatible'],
  ['$60,000', '€60,000', 'not-comparable'],
  ['14 days', '2 weeks', 'compatible'],
  ['90 days', '3 months', 'compatible'],
  ['a 7-mile road', 'an 11 km road', 'compatible'],
  ['more than 500 homes', 'almost 500 homes', 'incompatible'],
  ['500 homes', 'almost 500 homes', 'compatible'],
  ['27 years old', '27 years', 'not-comparable'],
  ['in 2027', 'in 2029', 'incompatible'],
  ['on March 3', 'on 3 March 2025', 'compatible'],
  ['on March 3', 'on Tuesday', 'not-comparable'],
  ['Article 5', 'Article 4', 'incompatible'],
  ['Article 5', 'Section 4', 'not-comparable'],
  ['the 3rd attempt', '3 attempts', 'not-comparable'],
];

describe('comparing figures', () => {
  for (const [claim, statement, expected] of TABLE) {
    it(`finds "${claim}" ${expected} with "${statement}"`, () => assert.equal(relation(claim, statement), expected));
  }
});
