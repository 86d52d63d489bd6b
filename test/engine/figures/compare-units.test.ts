import assert from 'node:assert/strict';
import { compareFigures, explainDifference, writeInStyle } from '../../../src/engine/figures/index.js';
import { onlyFigure } from './support.js';

type Relation = 'compatible' | 'incompatible' | 'not-comparable';
type Row = readonly [claim: string, relation: Relation, statement: string];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  'amounts in two units': [
    ['30 million pesos', 'compatible', '30 million Chilean pesos'],
    ['30 million kronor', 'compatible', '30 million crowns'],
    ['30 million kroner', 'compatible', '30 million crowns'],
    ['30 million kronor', 'not-comparable', '30 million kroner'],
    ['30 million pesos', 'not-comparable', '30 million crowns'],
    ['30 million Chilean pesos', 'compatible', '30 million pesos'],
    ['30 million Chilean pesos', 'not-comparable', '30 million Mexican pesos'],
    ['20 million pesos', 'incompatible', '30 million Chilean pesos'],
    ['6 feet 2 inches', 'compatible', '6ft 2in'],
    ['6\'2"', 'compatible', '6ft 2in'],
    ['6 foot 2', 'compatible', '6ft 2in'],
    ['74 inches', 'compatible', '6ft 2in'],
    ['1.88 metres', 'compatible', '6ft 2in'],
    ['6 feet 3 inches', 'incompatible', '6ft 2in'],
    ['1.98 metres', 'incompatible', '6ft 2in'],
    ['8lb 3oz', 'compatible', '8 pounds 3 ounces'],
    ['150 minutes', 'compatible', '2 hours 30 minutes'],
    ['two and a half hours', 'compatible', '2 hours 30 minutes'],
    ['2 hours 45 minutes', 'incompatible', '2 hours 30 minutes'],
    ['42 months', 'compatible', 'three years and six months'],
    ['6 feet 2 inches', 'not-comparable', '6 pounds 2 ounces'],
  ],
  'units of one dimension': [
    ['5 kPa', 'compatible', '5,000 pascals'],
    ['410 ppm', 'incompatible', '420 ppm'],
    ['2 kV', 'compatible', '2,000 volts'],
    ['3 tonnes', 'compatible', '3,000 kg'],
    ['40 mpg', 'not-comparable', '40 mph'],
    ['100 square metres', 'compatible', '100 sq m'],
    ['5 decibels', 'not-comparable', '5 degrees'],
    ['1.2 million km', 'compatible', '1,200,000 kilometres'],
    ['more than a kilogram', 'compatible', 'more than 1 kg'],
    ['more than a mile', 'incompatible', 'more than 3 miles'],
    ['a tenth of a second', 'compatible', '0.1 seconds'],
    ['a quarter-litre', 'compatible', '250 ml'],
  ],
  'thousandths and hundredths': [
    ['5‰', 'compatible', '0.5%'],
    ['5 per mille', 'compatible', '0.5 percent'],
    ['5‰', 'incompatible', '5%'],
    ['one in 200', 'compatible', '0.5%'],
    ['one two-hundredth', 'compatible', '0.5%'],
    ['25 basis points', 'compatible', '0.25 percentage points'],
    ['a quarter of a percentage point', 'compatible', '25 basis points'],
  ],
  'coins and late scales': [
    ['75 cents', 'compatible', '$0.75'],
    ['50p', 'compatible', '£0.50'],
    ['13 dollars and 45 cents', 'compatible', '$13.45'],
    ['75 USD million', 'compatible', '$75 million'],
    ['120 MEUR', 'compatible', '€120m'],
    ['120 MEUR', 'incompatible', '€12m'],
    ['120 MEUR', 'not-comparable', '$120m'],
  ],
  'numbers in other dress': [
    ['12 345 people', 'compatible', '12,345 people'],
    ["12'345 people", 'compatible', '12,345 people'],
    ['4 thousand 3 hundred people', 'compatible', '4,300 people'],
    ['three lakh people', 'compatible', '300,000 people'],
    ['a pair of goals', 'compatible', 'two goals'],
    ['three dozen eggs', 'compatible', '36 eggs'],
    ['6.1×10⁸ cells', 'compatible', '610 million cells'],
    ['3,5 litres', 'compatible', '3.5 litres'],
    ['12 345 people', 'incompatible', '12,354 people'],
  ],
  'ages and their ranges': [
    ['5- to 12-year-olds', 'compatible', 'children aged 5 to 12'],
    ['18-to-24-year-olds', 'compatible', 'people aged between 18 and 24'],
    ['18-to-24-year-olds', 'incompatible', 'people aged between 18 and 34'],
    ['in her 30s', 'compatible', 'a 34-year-old'],
    ['in her 30s', 'incompatible', 'a 44-year-old'],
    ['the under-21s', 'incompatible', 'the under-19s'],
  ],
  'years and times as they are spoken': [
    ['in nineteen eighty-four', 'compatible', 'in 1984'],
    ['the 2007-08 season', 'compatible', 'the 2007 -- 08 season'],
    ['the 2007-2008 season', 'compatible', 'the 2007–08 season'],
    ['the 2008-09 season', 'incompatible', 'the 2006-07 season'],
    ['in fiscal 2023', 'compatible', 'in FY23'],
    ['at half past nine in the evening', 'compatible', 'at 9.30pm'],
    ['at half past nine', 'compatible', 'at 21:30'],
    ['at quarter to five', 'incompatible', 'at 5:15 a.m.'],
  ],
  'places in an order': [
    ['the 78th minute', 'not-comparable', 'the second half'],
    ['the 78th minute', 'incompatible', 'the 87th minute'],
    ['the 10th anniversary', 'incompatible', 'the 12th anniversary'],
    ['the 10th anniversary', 'compatible', 'the 10-year anniversary'],
    ['the second anniversary', 'incompatible', 'the one-year anniversary'],
    ['the one-year anniversary', 'not-comparable', 'a one-year contract'],
    ['the 78th minute', 'not-comparable', 'her first ever'],
    ['the 78th minute', 'compatible', 'in the 78th'],
    ['the twentyfifth win', 'compatible', 'the 25th win'],
  ],
};

describe('comparing figures across units and forms', () => {
  for (const [group, rows] of Object.entries(ROWS)) {
    describe(group, () => {
      for (const [claim, relation, statement] of rows) {
        it(`finds "${claim}" ${relation} with "${statement}"`, () =>
          assert.equal(compareFigures(onlyFigure(claim), onlyFigure(statement)).relation, relation));
      }
    });
  }
});

describe('telling and mending a difference in two units', () => {
  const [claim, statement] = [onlyFigure('5 feet 11 inches'), onlyFigure('5ft 9in')];

  it('tells it in the smaller unit', () => {
    assert.equal(explainDifference(claim, statement), "5 feet 11 inches is 2 in more than the reference's 5ft 9in");
  });

  it("writes the reference's own words", () => assert.equal(writeInStyle(statement, claim), '5ft 9in'));
});
