import assert from 'node:assert/strict';
import { figureOutcomes } from '../../support/matching.js';

const CLOSE = 'The Brindle index ended the day on Tuesday down 61.40 at 7,312.25.';

describe('the level of an index and how much it changed', () => {
  const cases: readonly (readonly [draft: string, ...outcomes: readonly string[]])[] = [
    ['Brindle Index Drops 61', '61: supported'],
    ['Brindle Index Off 61', '61: supported'],
    ['Brindle Index Down 61 at 7,312', '61: supported', '7,312: supported'],
    ['Brindle Index at 7,312', '7,312: supported'],
    ['Brindle Index Falls to 7,312', '7,312: supported'],
    ['Brindle Index Drops 7,312', '7,312: differs from 61.40'],
    ['Brindle Index Off 7,312', '7,312: differs from 61.40'],
  ];
  for (const [draft, ...outcomes] of cases) {
    it(`${outcomes.join(', ')}: “${draft}”`, () => assert.deepEqual(figureOutcomes(draft, CLOSE), outcomes));
  }
});
