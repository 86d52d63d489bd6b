import assert from 'node:assert/strict';
import { figureOutcomes } from '../../support/matching.js';

describe('the months with which a year begins', () => {
  const cases: readonly (readonly [draft: string, reference: string, outcome: string])[] = [
    [
      'The mill lost money in the first six months.',
      'The mill lost money in the first half of this year.',
      'six months: supported',
    ],
    [
      'Thefts in Brode fell in the first nine months.',
      'Thefts in Brode had fallen by the end of September.',
      'nine months: supported',
    ],
    [
      'Thefts in Brode fell in the first eight months.',
      'Thefts in Brode had fallen by the end of September.',
      'eight months: not-found',
    ],
    [
      'Thefts in Brode fell for nine months.',
      'Thefts in Brode had fallen by the end of September.',
      'nine months: not-found',
    ],
    ['Thefts in Brode fell in the first nine months.', 'Thefts in Brode fell in September.', 'nine months: not-found'],
  ];
  for (const [draft, reference, outcome] of cases) {
    it(`${draft} (${reference})`, () => {
      assert.ok(figureOutcomes(draft, reference).includes(outcome), figureOutcomes(draft, reference).join('; '));
    });
  }
});
