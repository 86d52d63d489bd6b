import assert from 'node:assert/strict';
import { writeInStyle } from '../../../src/engine/figures/index.js';
import { onlyFigure } from './support.js';

const TABLE: readonly (readonly [statement: string, draft: string, written: string])[] = [
  ['23 members', 'Thirty-two members', 'Twenty-three'],
  ['twenty-three members', '32 members', '23'],
  ['3.5 percent', '35% of it', '3.5%'],
  ['3.5%', '35 percent', '3.5 percent'],
  ['3.5%', '35 per cent', '3.5 per cent'],
  ['a quarter of it', '40%', '25%'],
  ['by 2029', 'in 2027', '2029'],
  ['2,350 people', '1,200 people', '2,350'],
  ['2350 people', '1,200 people', '2,350'],
  ['3 million', '2,500,000', '3,000,000'],
  ['$75,000', '$60K', '$75K'],
  ['2.4 billion euros', '€1.2bn', '€2.4bn'],
  ['$0.75', '30 cents', '75 cents'],
  ['$900,000', '$1.2 million', '$900,000'],
  ['3 years', 'a five-year term', 'three-year'],
  ['three years', '1 year', '3 years'],
  ['one year', '3 years', '1 year'],
  ['aged 24', 'a 27-year-old', '24-year-old'],
  ['5 March 2025', 'March 3, 2025', 'March 5, 2025'],
  ['March 5', 'the 3rd of March', '5th of March'],
  ['December 4', 'Oct. 3', 'Dec. 4'],
  ['the second quarter of 2024', 'Q3 2024', 'Q2 2024'],
  ['the 23rd', 'the twenty-first', 'twenty-third'],
  ['Article 4', 'Article 5', 'Article 4'],
  ['5 to 15 percent', '5-10%', '5-15%'],
  ['hundreds of homes', 'twelve homes', 'hundreds'],
];

describe('writing a figure in the style of the draft', () => {
  for (const [statement, draft, written] of TABLE) {
    it(`writes "${statement}" as "${written}" where the draft has "${draft}"`, () =>
      assert.equal(writeInStyle(onlyFigure(statement), onlyFigure(draft)), written));
  }
});
