import assert from 'node:assert/strict';
import { compareFigures, correctFigure } from '../../../src/engine/figures/index.js';
import { onlyFigure } from './support.js';

type Relation = 'compatible' | 'incompatible' | 'not-comparable';
type Pair = readonly [claim: string, statement: string];

const PAIRS: Readonly<Record<string, Readonly<Partial<Record<Relation, readonly Pair[]>>>>> = {
  'the same value in another form': {
    compatible: [
      ['23 members', 'twenty-three members'],
      ['$60K', '$60,000'],
      ['30 million dollars', '$30m'],
      ['£ 20million', '£20,000,000'],
      ['a 7-mile road', 'a road of 7 miles'],
      ['a 5 - year - old', 'aged five'],
      ['2½ tons', '2.5 tons'],
      ['half a million people', '500,000 people'],
      ['a double-deck ferry', 'a two-deck ferry'],
    ],
    incompatible: [
      ['32 members', '23 members'],
      ['30 ships', '20 ships'],
      ['single-digit growth', 'growth in double digits'],
      ['35 percent', '3.5 percent'],
      ['$1.2 billion', '$1.2 million'],
      ['$-5 million', '$5 million'],
    ],
  },
  'a fall told by a sign or by a word': {
    compatible: [
      ['-1.2 percent', 'sales fell 1.2 percent'],
      ['sales fell 1.2 percent', '−1.2%'],
      ['−1.2%', '-1.2 percent'],
    ],
    incompatible: [
      ['-1.2 percent', 'sales rose 1.2 percent'],
      ['-1.2 percent', '1.2 percent'],
      ['-1.3 percent', 'sales fell 1.2 percent'],
    ],
  },
  rounding: {
    compatible: [
      ['68%', '68.73%'],
      ['69%', '68.73%'],
      ['40K seats', '40,500 seats'],
      ['£100m', '£99m'],
      ['2K people', '2,345 people'],
      ['$1.2 billion', '$1,187,000,000'],
      ['£6bn', '£6.7bn'],
      ['2,000 people', '1,990 people'],
      ['1.5m users', '1.53 million users'],
    ],
    incompatible: [
      ['51K seats', '50,000 seats'],
      ['£100m', '£135m'],
      ['100K seats', '135,000 seats'],
      ['$200bn', '$151bn'],
      ['68.73%', '68%'],
      ['20 people', '21 people'],
      ['67%', '68.73%'],
      ['500 people', '450 people'],
      ['3%', '3.9%'],
    ],
  },
  'bounds and hedges': {
    compatible: [
      ['500 homes', 'almost 500 homes'],
      ['about 500 homes', '500 homes'],
      ['more than 500 homes', '523 homes'],
      ['more than a third', '38 percent'],
      ['nearly half', '47.5 percent'],
      ['almost 20 homes', '19 homes'],
      ['about 40 homes', '42 homes'],
      ['up to 50 homes', '48 homes'],
      ['at least 500 homes', 'more than 500 homes'],
      ['more than £1m', 'an estimated £1.2 million'],
      ['nearly 120 km/h', 'up to 118 km/h'],
      ['more than 1,000 homes', 'at least 1,200 homes'],
    ],
    incompatible: [
      ['under 15 euros', 'at most 12.50 euros'],
      ['under 15 euros', 'at least 12.50 euros'],
      ['nearly 120 km/h', 'more than 118 km/h'],
      ['more than £1m', 'an estimated £1.5 million'],
      ['more than 500 homes', 'almost 500 homes'],
      ['at least 30 homes', 'up to 30 homes'],
      ['under 12 euros', 'more than 12 euros'],
      ['more than 500 homes', '450 homes'],
      ['more than 500 homes', '900 homes'],
      ['about 1,050 homes', 'about 1,000 homes'],
      ['exceeding 9%', 'over 10%'],
      ['$202K', 'more than $200,000'],
    ],
  },
  'parts of a whole': {
    compatible: [
      ['about 25 percent', 'about a quarter'],
      ['25 percent', 'one in four'],
      ['a third', '33%'],
      ['33 percent', 'a third'],
      ['more than half', '52%'],
      ['three in ten', '30 per cent'],
    ],
    incompatible: [
      ['a third', '25%'],
      ['one in four', 'one in five'],
      ['26 percent', 'a quarter'],
    ],
    'not-comparable': [
      ['5 percent', '5 percentage points'],
      ['a quarter', '4 homes'],
      ['odds of 3:1', '75%'],
    ],
  },
  units: {
    compatible: [
      ['14 days', '2 weeks'],
      ['24 hours', 'one-day'],
      ['90 days', '3 months'],
      ['an 11 km road', 'a 7-mile road'],
      ['110 km', '70 miles'],
      ['40 degrees Celsius', '104 degrees Fahrenheit'],
      ['70 basis points', '0.7 percentage points'],
      ['in two years', 'two years ago'],
    ],
    incompatible: [
      ['15 days', '3 weeks'],
      ['200 km', '70 miles'],
      ['50 kilograms', '50 pounds'],
    ],
    'not-comparable': [
      ['$60,000', '€60,000'],
      ['27 years old', '27 years'],
      ['60 miles', '60 mph'],
      ['the 3rd attempt', '3 attempts'],
      ['2-1 win', '2 goals'],
    ],
  },
  'ranges and vague amounts': {
    compatible: [
      ['5-10%', 'between 5 and 10 percent'],
      ['5 percent', '5 to 10 percent'],
      ['about 7 percent', '5 to 10 percent'],
      ['a third', '30 to 40 percent'],
      ['$10 million', '$9.5-10.5 million'],
      ['$2-3 million', '$2.5 million'],
      ['dozens of homes', '40 homes'],
      ['hundreds of homes', 'several hundred homes'],
    ],
    incompatible: [
      ['5-10%', '5-15%'],
      ['4 percent', '5 to 10 percent'],
      ['dozens of homes', '4,000 homes'],
      ['$2-3 million', '$5 million'],
    ],
    'not-comparable': [
      ['$3.51-3.65 billion', '$3.6 billion'],
      ['7 percent', '5 to 10 percent'],
      ['£85,000', 'between £70,000 and £140,000'],
    ],
  },
  'changes and levels': {
    compatible: [
      ['rose by 5%', 'a 5% rise'],
      ['at 20 percent', 'rose to 20 percent'],
    ],
    'not-comparable': [
      ['rose by 5%', 'rose to 5%'],
      ['fell from 15', 'fell to 15'],
    ],
  },
  'dates and times': {
    compatible: [
      ['on March 3', 'on 3 March 2025'],
      ['in March', 'Tuesday, March 3'],
      ['in 2014', 'March 2014'],
      ['in the 1990s', 'in 1994'],
      ['in 2004', 'the 2004-05 season'],
      ['the 2004-2005 season', 'the 2004-05 season'],
      ['the 2004-05 season', 'in 2005'],
      ['at 7 p.m.', 'at 19:00'],
      ['at 7:30', 'at 7:30 p.m.'],
      ['shortly before ten', 'at 9.40am'],
      ['two weeks ago', 'two weeks ago'],
      ['last Tuesday', 'on Tuesday'],
      ['on March 4, 2025', 'on Tuesday'],
      ['on Tuesday', 'on 4 March 2025'],
    ],
    incompatible: [
      ['in 2027', 'in 2029'],
      ['on March 3', 'on 5 March 2025'],
      ['on Monday', 'on Tuesday'],
      ['in the 1980s', 'in 1994'],
      ['Q3 2024', 'Q2 2024'],
      ['next week', 'last week'],
      ['the 2016-17 season', 'the 2016-24 season'],
      ['the 2016-17 season', 'the 2015-16 season'],
      ['two weeks ago', 'three weeks ago'],
      ['at 7 a.m.', 'at 7 p.m.'],
      ['shortly before ten', 'at 9.10am'],
    ],
    'not-comparable': [
      ['on March 3', 'on Tuesday'],
      ['today', 'yesterday'],
      ['in 2014', '2,014 boats'],
    ],
  },
  'names and scores': {
    compatible: [
      ['Article 5', 'article 5'],
      ['Formula 1', 'Formula One'],
      ['the top 40 songs', 'the top 40'],
      ['No. 3', 'number 3'],
      ['ranked 302', 'placed 302nd'],
      ['ranked 302', 'at number 302'],
      ['won 2-1', 'lost 1-2'],
      ['dead at 33', '33-year-old'],
    ],
    incompatible: [
      ['Article 5', 'Article 4'],
      ['Formula 2', 'Formula One'],
      ['the top 40 songs', 'the top 20'],
      ['the F-35', 'the F-16'],
      ['won 2-1', 'won 3-1'],
      ['21st', 'twenty-second place'],
    ],
    'not-comparable': [
      ['Article 5', 'Section 4'],
      ['Channel 4', '4 boats'],
      ['ranked 302', 'placed 285th'],
      ['ranked 302', 'Room 302'],
      ['40 died', 'the 40th anniversary'],
      ['ranked 2', 'placed 2nd'],
      ['555-0199', '555-0142'],
    ],
  },
};

describe('comparing the figure of a claim with the figure of a statement', () => {
  for (const [group, relations] of Object.entries(PAIRS)) {
    describe(group, () => {
      for (const [relation, pairs] of Object.entries(relations)) {
        for (const [claim, statement] of pairs) {
          it(`finds "${claim}" ${relation} with "${statement}"`, () =>
            assert.equal(compareFigures(onlyFigure(claim), onlyFigure(statement)).relation, relation));
        }
      }
    });
  }
});

describe('correcting a figure', () => {
  const CORRECTIONS: readonly (readonly [
    claim: string,
    statement: string,
    draft: string,
    source: string,
    fix: string,
  ])[] = [
    ['More than 500 homes', 'almost 500 homes', 'More than', 'almost', 'Almost'],
    ['under 12 euros', 'over 12 euros', 'under', 'over', 'over'],
    ['Thirty-two members', '23 members', 'Thirty-two', '23', 'Twenty-three'],
    ['Double-digit growth', 'growth in single digits', 'Double', 'single', 'Single'],
    ['a double-deck ferry', 'a three-deck ferry', 'double', 'three', 'three'],
    ['more than 500 homes', '450 homes', '500', '450', '450'],
  ];
  for (const [claim, statement, draft, source, fix] of CORRECTIONS) {
    it(`puts "${fix}" for "${draft}" in "${claim}" where the reference has "${statement}"`, () => {
      const correction = correctFigure(onlyFigure(claim), onlyFigure(statement));
      assert.deepEqual([correction.draft.text, correction.source.text, correction.fix], [draft, source, fix]);
    });
  }
});
