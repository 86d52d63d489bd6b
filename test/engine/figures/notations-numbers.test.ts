import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

/** Every way in which English prose writes numbers, parts and sums of money, one sentence each, with what is read. */
const NOTATIONS: Readonly<Record<string, readonly Example[]>> = {
  'digits and separators': [
    ['The port handled 1,234,567 crates.', 'number "1,234,567" 1234567'],
    ['The port handled 1 234 crates.', 'number "1 234" 1234'],
    ['The port handled 12 345 crates in May.', 'number "12 345" 12345', 'date "May" month=5'],
    ['The port handled 1 234 567 crates.', 'number "1 234 567" 1234567'],
    ['The port handled 1\u202f234 crates.', 'number "1\u202f234" 1234'],
    ['The port handled 1\u2009234\u2009567 crates.', 'number "1\u2009234\u2009567" 1234567'],
    ["The port handled 1'234'567 crates.", 'number "1\'234\'567" 1234567'],
    ['The port handled 1’234 crates.', 'number "1’234" 1234'],
    ['The score was 0.75 and .75 points.', 'number "0.75" 0.75', 'number ".75" 0.75'],
    ['Turnout fell 3,5 points.', 'number "3,5" 3.5 change-down'],
    ['The tank lost -40 units.', 'number "-40" -40 change-down'],
    ['The sample held 6.1×10⁸ cells.', 'number "6.1×10⁸" 610000000'],
  ],
  'words and mixes': [
    ['Twenty-three ferries sailed.', 'number "Twenty-three" 23'],
    ['One hundred and five ferries sailed.', 'number "One hundred and five" 105'],
    ['Two and a half million tickets were sold.', 'number "Two and a half million" 2500000'],
    ['They sold 1.2m tickets.', 'number "1.2m" 1200000'],
    ['They sold 2.5 million tickets.', 'number "2.5 million" 2500000'],
    ['Half a million tickets were sold.', 'number "Half a million" 500000'],
    ['A dozen ferries sailed, then two dozen more.', 'number "A dozen" 12', 'number "two dozen" 24'],
    ['Half a dozen ferries sailed.', 'number "Half a dozen" 6'],
    ['Several hundred ferries sailed.', 'vague "Several hundred" 200..1000 about'],
    ['Scores of ferries sailed past dozens of yachts.', 'vague "Scores" 30..250 about', 'vague "dozens" 18..200 about'],
    ['Tens of thousands of tickets were sold.', 'vague "Tens of thousands" 15000..99000 about'],
    ['A crowd of 35K came.', 'number "35K" 35000'],
    ['They sold 35k tickets and 3bn stamps.', 'number "35k" 35000', 'number "3bn" 3000000000'],
    ['It was nine point five on the scale.', 'number "nine point five" 9.5'],
    ['Minus four was the reading.', 'number "Minus four" -4'],
    ['Three lakh people voted.', 'number "Three lakh" 300000'],
  ],
  'parts, ratios and multiples': [
    ['The recipe takes 2 1/2 cups.', 'measure "2 1/2 cups" 2.5 cup'],
    ['The recipe takes 2½ spoons.', 'number "2½" 2.5'],
    ['The recipe takes 2 and a half spoons.', 'number "2 and a half" 2.5'],
    ['A third of the fleet sank.', 'ratio "A third" 0.333333333333'],
    ['Two-thirds of the fleet sank.', 'ratio "Two-thirds" 0.666666666667'],
    ['Three quarters of the fleet sank.', 'ratio "Three quarters" 0.75'],
    ['They ate 3/4 of the bread.', 'ratio "3/4" 0.75'],
    ['Three in ten voters stayed home.', 'ratio "Three in ten" 0.3'],
    ['Three out of ten voters stayed home.', 'ratio "Three out of ten" 0.3'],
    ['Nine of every ten voters stayed home.', 'ratio "Nine of every ten" 0.9'],
    ['The odds are 4:1 today.', 'ratio "4:1" 4 odds', 'date "today" relative=today'],
    ['He got odds of 4 to 1 from them.', 'ratio "4 to 1" 4 odds'],
    ['The horse was 10 to 1 against.', 'ratio "10 to 1" 10 odds'],
    ['A 60/40 split was agreed.', 'score "60/40"'],
    ['Sales rose twofold.', 'ratio "twofold" 2 times change-up'],
    ['There was a 10-fold rise.', 'ratio "10-fold" 10 times change-up'],
    ['Sales rose tenfold.', 'ratio "tenfold" 10 times change-up'],
    ['Sales tripled and costs halved.', 'ratio "tripled" 3 times change-up', 'ratio "halved" 0.5 times change-down'],
    [
      'Sales will double by spring and costs should halve.',
      'ratio "double" 2 times change-up',
      'date "spring" season=spring',
      'ratio "halve" 0.5 times change-down',
    ],
    ['It is set to triple the price.', 'ratio "triple" 3 times change-up'],
    ['They want double rooms and triple glazing.'],
    [
      'It costs twice as much and weighs three times the limit.',
      'ratio "twice" 2 times',
      'ratio "three times" 3 times',
    ],
  ],
  percent: [
    ['Rents rose 3.5%.', 'percent "3.5%" 3.5 % change-up'],
    ['Rents rose 3.5 percent.', 'percent "3.5 percent" 3.5 % change-up'],
    ['Rents rose 3.5 per cent.', 'percent "3.5 per cent" 3.5 % change-up'],
    ['Rents rose three and a half per cent.', 'percent "three and a half per cent" 3.5 % change-up'],
    ['Rents rose 3.5 pct.', 'percent "3.5 pct" 3.5 % change-up'],
    ['Rates rose 0.5 percentage points.', 'percentage-points "0.5 percentage points" 0.5 pp change-up'],
    ['Rates rose by half a percentage point.', 'percentage-points "half a percentage point" 0.5 pp change-up'],
    ['Rates rose 25 basis points.', 'percentage-points "25 basis points" 25 bp change-up'],
    ['Rates rose 25bps.', 'percentage-points "25bps" 25 bp change-up'],
    ['The duty is 3 per mille.', 'percent "3 per mille" 0.3 %'],
    ['The duty is 3‰.', 'percent "3‰" 0.3 %'],
  ],
  money: [
    ['It cost $1,234.56.', 'money "$1,234.56" 1234.56 USD'],
    ['It cost US$30m.', 'money "US$30m" 30000000 USD'],
    ['It cost €800bn.', 'money "€800bn" 800000000000 EUR'],
    ['It cost €800 bn.', 'money "€800 bn" 800000000000 EUR'],
    ['It cost £ 20million.', 'money "£ 20million" 20000000 GBP'],
    ['It cost 30 million dollars.', 'money "30 million dollars" 30000000 USD'],
    ['It cost $30 million.', 'money "$30 million" 30000000 USD'],
    ['It cost A$5 million.', 'money "A$5 million" 5000000 AUD'],
    ['A$5 million was paid.', 'money "A$5 million" 5000000 AUD'],
    ['It cost 30m euros.', 'money "30m euros" 30000000 EUR'],
    ['It cost ten euros.', 'money "ten euros" 10 EUR'],
    ['It cost $60K.', 'money "$60K" 60000 USD'],
    ['It cost CHF 3m.', 'money "CHF 3m" 3000000 CHF'],
    ['It cost 30 USD.', 'money "30 USD" 30 USD'],
    ['It cost Rs 500 crore.', 'money "Rs 500 crore" 5000000000 INR'],
    ['It cost ¥500.', 'money "¥500" 500 JPY'],
    ['It cost 40 Swedish kronor.', 'money "40 Swedish kronor" 40 SEK'],
    ['It cost 30 Norwegian crowns.', 'money "30 Norwegian crowns" 30 NOK'],
    ['They collect 30 crowns.', 'number "30" 30'],
    ['It cost 50p.', 'money "50p" 0.5 GBP'],
    ['It cost 12 cents.', 'money "12 cents" 0.12 USD'],
    ['It cost 12c.', 'money "12c" 0.12 USD'],
    ['It cost 13 dollars and 45 cents.', 'money "13 dollars and 45 cents" 13.45 USD'],
    ['A loss of -$5m was booked.', 'money "-$5m" -5000000 USD'],
    [
      'Hundreds of millions of dollars were lost.',
      'money "Hundreds of millions of dollars" 150000000..2000000000 USD about',
    ],
  ],
};

describe('reading numbers in every notation', () => {
  for (const [group, examples] of Object.entries(NOTATIONS)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
