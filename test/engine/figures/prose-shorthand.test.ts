import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

/** What writers leave out because the words around it say it: units, "years old", "o'clock". */
const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'a unit written once for two amounts': [
    ['It earned 92 to 98 cents a share.', 'money "92 to 98 cents" 0.92..0.98 USD'],
    ['Bread costs 80 or 90 cents.', 'money "80 or 90 cents" 0.8..0.9 USD'],
    [
      'The hall cost 74 million instead of 53 million euros.',
      'money "74 million" 74000000 EUR',
      'money "53 million euros" 53000000 EUR',
    ],
    ['Holders get 47 cents instead of 45.', 'money "47 cents" 0.47 USD', 'money "45" 0.45 USD'],
    ['Taxes take 12, not 15 percent.', 'number "12" 12', 'percent "15 percent" 15 %'],
    ['She used 12 rather than 15 percent.', 'percent "12" 12 %', 'percent "15 percent" 15 %'],
    ['He paid 40 euros instead of 3 visits.', 'money "40 euros" 40 EUR', 'number "3" 3'],
    [
      'The term went from eight years to six and a half.',
      'duration "eight years" 8 year',
      'duration "six and a half" 6.5 year',
    ],
    ['It went from two weeks to 30 branches.', 'duration "two weeks" 2 week', 'number "30" 30'],
  ],
  'how far an amount lies from another': [
    [
      'Interest costs 188 million euros, 52 million more than this year.',
      'money "188 million euros" 188000000 EUR',
      'money "52 million" 52000000 EUR',
      'date "this year" relative=this year',
    ],
    ['It has 40 euros, 3 more coins.', 'money "40 euros" 40 EUR', 'number "3" 3'],
    ['It was 5 points more than a year before.', 'number "5" 5', 'duration "a year" 1 year'],
    ['It paid 63 towns more than $5 million.', 'number "63" 63', 'money "$5 million" 5000000 USD more-than'],
    ['He led 20 sheep more than 300 miles.', 'number "20" 20', 'measure "300 miles" 300 mi more-than'],
    ['It lent $5 more than $3.', 'money "$5" 5 USD', 'money "$3" 3 USD'],
    ['It took more than a year.', 'duration "a year" 1 year more-than'],
    ['They had six boats more than 12 others.', 'number "six" 6', 'number "12" 12'],
  ],
  'a row of names with their numbers': [
    ['Reds have 52 seats, the Union 46 and New Path 23.', 'number "52" 52', 'number "46" 46', 'number "23" 23'],
    ['She sang in Path 23.', 'label "Path 23" (path)'],
  ],
  'growth and losses': [
    ['It cut its growth forecast to 3%.', 'percent "3%" 3 %'],
    ['Growth slowed to 3%.', 'percent "3%" 3 %'],
    ['Prices rose to 3%.', 'percent "3%" 3 % to-up'],
    ['The line lost 145 million euros.', 'money "145 million euros" 145000000 EUR'],
  ],
  'an age behind a person': [
    ['Among them was a woman of 27.', 'age "27" 27 year'],
    ['A boy of nine who saw it ran home.', 'age "nine" 9 year'],
    ['He was a man of 12 trades.', 'number "12" 12'],
    ['It was the work of 27.', 'number "27" 27'],
  ],
  'an hour alone': [
    ['It began shortly before ten on Monday.', 'time "ten" 600 about', 'date "Monday" weekday=1'],
    ['They left just after 9.', 'time "9" 540 about'],
    ['They left just after nine people came.', 'number "nine" 9'],
    ['Soon after two, rain fell.', 'time "two" 120 about'],
  ],
  'one of a run of quarters': [
    ['Orders grew for the fourth quarter in a row.', 'ordinal "fourth" 4'],
    ['Orders fell for the third quarter running.', 'ordinal "third" 3'],
    ['Orders fell in the third quarter.', 'date "third quarter" quarter=3'],
  ],
  'units of one letter': [
    ['The lamp needs 310 W.', 'measure "310 W" 310 W'],
    ['The battery gives 22 V, no more.', 'measure "22 V" 22 V'],
    ['He lives at 310 W 42nd Street.', 'number "310" 310', 'ordinal "42nd" 42'],
  ],
  'votes on both sides': [
    ['It failed with 49 votes to 58.', 'score "49 votes to 58"'],
    ['The count rose from 49 votes to 58.', 'number "49" 49 from-up', 'number "58" 58 to-up'],
  ],
};

describe('reading what is left out in prose', () => {
  for (const [kind, examples] of Object.entries(EXAMPLES)) {
    for (const [sentence, ...expected] of examples)
      it(`${kind}: ${sentence}`, () => assert.deepEqual(summaries(sentence), expected));
  }
});
