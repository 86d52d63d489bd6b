import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'plain numbers, in digits and in words': [
    ['The ferry carried 1,234.5 crates.', 'number "1,234.5" 1234.5'],
    ['Sales reached 1.2m units.', 'number "1.2m" 1200000'],
    ['Two and a half million people voted.', 'number "Two and a half million" 2500000'],
    ['Half a million tickets went.', 'number "Half a million" 500000'],
    ['A dozen boats left, and half a dozen stayed.', 'number "A dozen" 12', 'number "half a dozen" 6'],
    ['The shelf is 2 1/2 times as long, or 2½ if you trust him.', 'ratio "2 1/2 times" 2.5 times', 'number "2½" 2.5'],
    ['One hundred and sixty-one houses burned.', 'number "One hundred and sixty-one" 161'],
    ['Twenty-five thousand fans came.', 'number "Twenty-five thousand" 25000'],
    ['The index lost 1 , 200 points.', 'number "1 , 200" 1200 change-down'],
    ['Three point two million birds fly over.', 'number "Three point two million" 3200000'],
    ['It weighs minus 12 on that scale.', 'number "minus 12" -12'],
    ['The lab counted 6.1x10^8 cells.', 'number "6.1x10^8" 610000000'],
    ['The village has 40K visitors and 3bn bees.', 'number "40K" 40000', 'number "3bn" 3000000000'],
    ['Only one person came; no one else did.', 'number "one" 1'],
    ['One of them said that this one was best.'],
    ['The firm Seven bought a third firm.', 'ordinal "third" 3'],
    ['1. Open the box.'],
    ['Growth is in the low double-digits.', 'number "double" 2'],
    ['A single-deck ferry has double figures of crew.', 'number "single" 1', 'number "double" 2'],
    ['They doubled the crew of the single ferry, single or not.', 'ratio "doubled" 2 times change-up'],
    ['A single man may play a double role.'],
    ['The town drew three dozens of artists.', 'number "three dozens" 36'],
  ],
  'vague amounts': [
    [
      'Dozens of boats left and hundreds of thousands of gulls stayed.',
      'vague "Dozens" 18..200 about',
      'vague "hundreds of thousands" 150000..2000000 about',
    ],
    [
      'Several hundred people and a few thousand goats marched.',
      'vague "Several hundred" 200..1000 about',
      'vague "a few thousand" 2000..9000 about',
    ],
    ['Tens of millions of dollars vanished.', 'money "Tens of millions of dollars" 15000000..99000000 USD about'],
    ['He settled scores with old rivals.'],
    ['A multi-million pound revamp begins.'],
  ],
  'parts of a whole': [
    [
      'Two-thirds of the town voted, a quarter abstained.',
      'ratio "Two-thirds" 0.666666666667',
      'ratio "a quarter" 0.25',
    ],
    ['One in four voters agreed, nine out of ten did not.', 'ratio "One in four" 0.25', 'ratio "nine out of ten" 0.9'],
    ['More than half of them stayed for the second half.', 'ratio "half" 0.5 more-than', 'ordinal "second" 2'],
    ['He took a third job in the fourth-quarter slump.', 'ordinal "third" 3', 'date "fourth-quarter" quarter=4'],
    ['The odds were 3:1 against.', 'ratio "3:1" 3 odds'],
  ],
  'places in an order': [
    [
      'The third try was her 21st and his twenty-second.',
      'ordinal "third" 3',
      'ordinal "21st" 21',
      'ordinal "twenty-second" 22',
    ],
    ['At first nobody saw the one hundred and fifth guest.', 'ordinal "one hundred and fifth" 105'],
  ],
  'numbers beside each other': [['See pages twenty and three.', 'number "twenty" 20', 'number "three" 3']],
  ranges: [
    ['Growth of 5-10% is likely.', 'percent "5-10%" 5..10 % change-up'],
    ['Between 5 and 10 percent of homes lost power.', 'percent "5 and 10 percent" 5..10 %'],
    [
      'The deal is worth $455 million to $475 million.',
      'money "$455 million to $475 million" 455000000..475000000 USD',
    ],
    [
      'Prices go from $2 to $3 million, two or three times a year.',
      'money "$2" 2000000 USD',
      'money "$3 million" 3000000 USD',
      'number "two or three" 2..3',
    ],
    ['It will take 2 to 3 million bricks.', 'number "2 to 3 million" 2000000..3000000'],
    ['It costs 30 to 40 pence or 5-8p.', 'money "30 to 40 pence" 0.3..0.4 GBP', 'money "5-8p" 0.05..0.08 GBP'],
    ['A levy of 3 to 5 per mille.', 'percent "3 to 5 per mille" 0.3..0.5 %'],
    ['Sales of 100-120 MEUR are likely.', 'money "100-120 MEUR" 100000000..120000000 EUR'],
    ['Fares rose from 30 to 40 pence.', 'money "30" 0.3 GBP from-up', 'money "40 pence" 0.4 GBP to-up'],
  ],
  'thousands of millions by their letter': [
    ['It needs a 64G card.', 'number "64G" 64000000000'],
    ['It lost .5G there.', 'number ".5G" 500000000 change-down'],
    ['A 5G mast and a 2.5G one.'],
    ['Gate 14G closed, seat 12G was empty.', 'label "Gate 14G" (gate)', 'label "seat 12G" (seat)'],
    ['She won the seat 12 years ago.', 'date "12 years ago" 12 year relative=ago'],
  ],
  'thousands that are told as grand': [
    ['The roof cost ten grand.', 'number "ten grand" 10000'],
    ['The roof costs 5 grand a year.', 'number "5 grand" 5000'],
    ['Two grand pianos and five grand slams.', 'number "Two" 2', 'number "five" 5'],
    ['He has two Grand Prix wins.', 'number "two" 2'],
  ],
  'changes and their ends': [
    ['It rose from 15 to 20 points.', 'number "15" 15 from-up', 'number "20" 20 to-up'],
    ['The index was up 19.96 to 9,092.91.', 'number "19.96" 19.96 change-up', 'number "9,092.91" 9092.91 to-up'],
    ['Rents fell by 5% to $900.', 'percent "5%" 5 % change-down', 'money "$900" 900 USD to-down'],
    ['A 12% drop followed a rise of 40 jobs.', 'percent "12%" 12 % change-down', 'number "40" 40 change-up'],
    ['The plan is to lift rates from 5 to 10 percent.', 'percent "5" 5 % from-up', 'percent "10 percent" 10 % to-up'],
  ],
  'words that limit a figure': [
    [
      'At least 20, up to 30, more than 40 and fewer than 50 came.',
      'number "20" 20 at-least',
      'number "30" 30 at-most',
      'number "40" 40 more-than',
      'number "50" 50 less-than',
    ],
    [
      'Nearly 500 homes, some 300 barns and roughly 20 mills burned.',
      'number "500" 500 almost',
      'number "300" 300 about',
      'number "20" 20 about',
    ],
    ['It will not be more than 12 euros.', 'money "12 euros" 12 EUR at-most'],
    [
      'There were 100 or more, 60-plus, 30-odd and 90+ of them.',
      'number "100" 100 at-least',
      'number "60" 60 at-least',
      'number "30" 30 about',
      'number "90" 90 at-least',
    ],
    ['Just under 7,000 and no fewer than 12 were sold.', 'number "7,000" 7000 almost', 'number "12" 12 at-least'],
  ],
  'units that figures share': [
    ['He bid 350,000 and 650,000 euros.', 'money "350,000" 350000 EUR', 'money "650,000 euros" 650000 EUR'],
    ['Stamps cost 30 and 40 pence.', 'money "30" 0.3 GBP', 'money "40 pence" 0.4 GBP'],
    ['Pupils aged 15 and 16 sang.', 'age "15" 15 year', 'age "16" 16 year'],
  ],
};

describe('reading numbers', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
