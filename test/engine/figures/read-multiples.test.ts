import assert from 'node:assert/strict';
import { compareFigures } from '../../../src/engine/figures/index.js';
import { MULTIPLE_VERBS } from '../../../src/engine/figures/tables/multiples.js';
import { SET_PHRASES } from '../../../src/engine/figures/tables/set-phrases.js';
import { type Example, onlyFigure, summaries } from './support.js';

const EXAMPLES: readonly Example[] = [
  ['Profits tripled at the mill.', 'ratio "tripled" 3 times change-up'],
  ['Prices halved at the mill.', 'ratio "halved" 0.5 times change-down'],
  ['Sales more than doubled.', 'ratio "doubled" 2 times more-than change-up'],
  ['Sales nearly quadrupled.', 'ratio "quadrupled" 4 times almost change-up'],
  ['It has twice as many boats.', 'ratio "twice" 2 times'],
  ['It has three times as many boats.', 'ratio "three times" 3 times'],
  ['It costs 2.5 times the price.', 'ratio "2.5 times" 2.5 times'],
  ['Interest grew tenfold.', 'ratio "tenfold" 10 times change-up'],
  ['A 12-fold rise came.', 'ratio "12-fold" 12 times change-up'],
  ['A twofold loss came.', 'ratio "twofold" 2 times'],
  ['She won three times.', 'number "three" 3'],
  ['She won it twice in May.', 'date "May" month=5'],
  ['He doubled up laughing in the centrefold.'],
  ['They live in a double room.'],
];

describe('reading how many times as much', () => {
  for (const [sentence, ...figures] of EXAMPLES) {
    it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
  }

  it('reads every verb that multiplies', () => {
    for (const [verb, { value, direction }] of MULTIPLE_VERBS) {
      const figure = onlyFigure(`Its output ${verb} again.`);
      assert.deepEqual([figure.value, figure.direction], [value, direction], verb);
    }
  });
});

describe('comparing how many times as much', () => {
  const comparisons: readonly (readonly [claim: string, statement: string, relation: string])[] = [
    ['Sales doubled.', 'Sales rose twofold.', 'compatible'],
    ['Sales tripled.', 'Sales doubled.', 'incompatible'],
    ['Sales are twice the old ones.', 'Sales are three times the old ones.', 'incompatible'],
    ['Sales doubled.', 'Sales rose by 40%.', 'not-comparable'],
    ['Sales doubled.', 'Two boats sank.', 'not-comparable'],
    ['Sales halved.', 'Half of the sales were lost.', 'not-comparable'],
  ];
  for (const [claim, statement, relation] of comparisons) {
    it(`finds "${claim}" ${relation} with "${statement}"`, () =>
      assert.equal(compareFigures(onlyFigure(claim), onlyFigure(statement)).relation, relation));
  }
});

describe('passing over phrases whose numbers count nothing', () => {
  for (const phrase of SET_PHRASES) {
    it(`reads no figure in "${phrase}"`, () => assert.deepEqual(summaries(`It was ${phrase} for them.`), []));
  }
});
