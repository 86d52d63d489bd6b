import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'percentages and points': [
    ['Rates rose 3.5 per cent.', 'percent "3.5 per cent" 3.5 % change-up'],
    ['Turnout was 30 . 84 % on the island.', 'percent "30 . 84 %" 30.84 %'],
    [
      'The bank added 0.5 percentage points, or 50 basis points.',
      'percentage-points "0.5 percentage points" 0.5 pp change-up',
      'percentage-points "50 basis points" 50 bp',
    ],
    ['Sales rose 3pc, rents 4.5 pc.', 'percent "3pc" 3 % change-up', 'percent "4.5 pc" 4.5 %'],
    ['They bought 3 PC screens.', 'number "3" 3'],
    ['Nearly half a percent of the wheat was lost.', 'percent "half a percent" 0.5 % almost'],
  ],
  'sums of money': [
    ['Tolls cost £ 20million a year.', 'money "£ 20million" 20000000 GBP'],
    [
      'They raised US$30m, then €800bn, then $60K.',
      'money "US$30m" 30000000 USD change-up',
      'money "€800bn" 800000000000 EUR',
      'money "$60K" 60000 USD',
    ],
    [
      'A fine of 30 million dollars and 12 cents.',
      'money "30 million dollars" 30000000 USD',
      'money "12 cents" 0.12 USD',
    ],
    [
      'A stamp costs 50p or eleven dollars and thirty-five cents.',
      'money "50p" 0.5 GBP',
      'money "eleven dollars and thirty-five cents" 11.35 USD',
    ],
    [
      'The dam cost Rs 500 crore, or 75 million rupees.',
      'money "Rs 500 crore" 5000000000 INR',
      'money "75 million rupees" 75000000 INR',
    ],
    ['It needs a $1,500 deposit.', 'money "$1,500" 1500 USD'],
    ['A bun costs €2,50 or 3usd.', 'money "€2,50" 2.5 EUR', 'money "3usd" 3 USD'],
    ['A bun costs 2 pounds and 50 pence.', 'money "2 pounds and 50 pence" 2.5 GBP'],
    ['A bun costs three yuan and five jiao.', 'money "three yuan and five jiao" 3.5 CNY'],
    ['A bun costs two kuai and three mao four.', 'money "two kuai and three mao four" 2.34 CNY'],
    ['A bun costs three yuan five jiao, two men said.', 'money "three yuan five jiao" 3.5 CNY', 'number "two" 2'],
    ['He wrote five Mao biographies.', 'number "five" 5'],
    ['It costs two hundred dollars and ten cents.', 'money "two hundred dollars and ten cents" 200.1 USD'],
    ['They paid two hundred dollars and 45 later.', 'money "two hundred dollars" 200 USD', 'number "45" 45'],
    ['A bun costs 60 öre.', 'money "60 öre" 0.6 SEK'],
    ['A bun costs 30 Bermudian dollars.', 'money "30 Bermudian dollars" 30 BMD'],
    ['The fee is EUR 20 or 1,000 Swiss francs.', 'money "EUR 20" 20 EUR', 'money "1,000 Swiss francs" 1000 CHF'],
    ['The club lost -$5 million.', 'money "-$5 million" -5000000 USD change-down'],
    ['She paid him 300 pounds, and weighs 120 pounds.', 'money "300 pounds" 300 GBP', 'measure "120 pounds" 120 lb'],
  ],
  ages: [
    [
      'A 5 - year - old girl and her 27-year-old aunt were found.',
      'age "5 - year - old" 5 year',
      'age "27-year-old" 27 year',
    ],
    ['Vale, 27, was freed, and the driver, 54, is in hospital.', 'age "27" 27 year', 'age "54" 54 year'],
    ['He was aged 5 to 12 then, she is in her early 30s.', 'age "5 to 12" 5..12 year', 'age "30s" 30..39 year about'],
    ['Infants from the age of six months may swim.', 'age "six months" 6 month'],
    ['Pups aged 10 weeks are weaned.', 'age "10 weeks" 10 week'],
    ['Most of the victims, 29, were miners.', 'number "29" 29'],
    ['The actor died at 91. She was 94.', 'age "91" 91 year', 'age "94" 94 year'],
    [
      'A six-month-old calf is three years old in cow years.',
      'age "six-month-old" 6 month',
      'age "three years old" 3 year',
    ],
  ],
  'spans of time': [
    ['A two-year ban and 12-hour shifts.', 'duration "two-year" 2 year', 'duration "12-hour" 12 hour'],
    [
      'He served two and a half years and half an hour.',
      'duration "two and a half years" 2.5 year',
      'duration "half an hour" 0.5 hour',
    ],
    [
      'The flight took 2 hours 30 minutes, not an hour and a half.',
      'duration "2 hours 30 minutes" 150 minute',
      'duration "an hour and a half" 1.5 hour',
    ],
    ["Six weeks' work was done in 45 minutes.", 'duration "Six weeks" 6 week', 'duration "45 minutes" 45 minute'],
    ['They hope to one day return.'],
  ],
  measures: [
    ['It is 1,000 km away, or about 620 miles.', 'measure "1,000 km" 1000 km', 'measure "620 miles" 620 mi about'],
    ['A 50-foot wall of 7 - mile length.', 'measure "50-foot" 50 ft', 'measure "7 - mile" 7 mi'],
    [
      'Temperatures hit 40 degrees Celsius and fell to -5C.',
      'measure "40 degrees Celsius" 40 degC',
      'measure "-5C" -5 degC to-down',
    ],
    ['He is 5ft 11in, she is 4-foot-9.', 'measure "5ft 11in" 71 in', 'measure "4-foot-9" 57 in'],
    [
      'The field covers 3 square miles and the flat 1,200 sq ft.',
      'measure "3 square miles" 3 mi2',
      'measure "1,200 sq ft" 1200 ft2',
    ],
    [
      'It ran at 70mph, that is 113 kilometres per hour.',
      'measure "70mph" 70 mph',
      'measure "113 kilometres per hour" 113 km/h',
    ],
  ],
};

describe('reading figures with a unit', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
