import assert from 'node:assert/strict';
import { explainDifference, readCell } from '../../../src/engine/figures/index.js';
import { onlyFigure } from './support.js';

const TABLE: readonly (readonly [claim: string, statement: string, reason: string])[] = [
  ['35 percent of them', '3.5 percent', "35 percent is ten times the reference's 3.5 percent"],
  ['in 2027', 'by 2029', "2027 is two years before the reference's 2029"],
  ['Thirty-two members', '23 members', "thirty-two is 9 more than the reference's 23"],
  ['More than 500 homes', 'almost 500 homes', "more than 500 is not the reference's “almost 500”"],
  ['$12 million', '$10 million', "$12 million is $2 million more than the reference's $10 million"],
  ['40 ships', '20 ships', "40 is twice the reference's 20"],
  ['a five-year term', '3 years', "five-year is two years longer than the reference's 3 years"],
  ['a 27-year-old', 'aged 24', "27-year-old is three years older than the reference's 24"],
  ['40% of homes', 'a quarter of homes', "40% is 15 points more than the reference's “a quarter”"],
  ['51K seats', '50,000 seats', "51K is more precise than the reference's 50,000"],
  ['4%', 'between 5 and 10 percent', "4% is below the reference's “between 5 and 10 percent”"],
  ['on Monday', 'on Tuesday', "Monday is not the reference's Tuesday"],
  ['March 3', '5 March', "March 3 is two days before the reference's 5 March"],
  ['the 81st minute', 'the 11th minute', "81st is not the reference's 11th"],
  ['$500 million', '$98.10', "$500 million is not the reference's $98.10"],
  ['Article 5', 'Article 4', "Article 5 is not the reference's Article 4"],
];

describe('explaining a difference', () => {
  for (const [claim, statement, reason] of TABLE) {
    it(`says that ${reason}`, () => assert.equal(explainDifference(onlyFigure(claim), onlyFigure(statement)), reason));
  }

  it('tells the unit that stands in the heading of a table', () => {
    const [cell] = readCell('31', ['Brode', 'Revenue, $m']);
    const [other] = readCell('48', ['Brode', 'Revenue, $m']);
    assert.ok(cell && other);
    const more = "$33 million is $2 million more than the reference's $31 million";
    assert.equal(explainDifference(onlyFigure('$33 million'), cell), more);
    assert.equal(
      explainDifference(cell, onlyFigure('$33 million')),
      "$31 million is 2 less than the reference's $33 million",
    );
    assert.equal(explainDifference(cell, other), "31 is 17 less than the reference's 48");
  });
});
