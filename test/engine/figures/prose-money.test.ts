import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'sums with signs, codes, names and scales': [
    ['The bridge cost $1.2 billion.', 'money "$1.2 billion" 1200000000 USD'],
    ['The bridge cost 1.2 billion dollars.', 'money "1.2 billion dollars" 1200000000 USD'],
    ['The bridge cost US$1.2bn.', 'money "US$1.2bn" 1200000000 USD'],
    ['The bridge cost €800 million.', 'money "€800 million" 800000000 EUR'],
    ['The bridge cost EUR 800 million.', 'money "EUR 800 million" 800000000 EUR'],
    ['The bridge cost 800m euros.', 'money "800m euros" 800000000 EUR'],
    ['The bridge cost £ 20million.', 'money "£ 20million" 20000000 GBP'],
    ['The bridge cost A$3.4m.', 'money "A$3.4m" 3400000 AUD'],
    ['The bridge cost HK$500.', 'money "HK$500" 500 HKD'],
    ['The bridge cost R$2 billion.', 'money "R$2 billion" 2000000000 BRL'],
    ['The bridge cost ¥30 trillion.', 'money "¥30 trillion" 30000000000000 JPY'],
    ['The bridge cost 30 trillion yen.', 'money "30 trillion yen" 30000000000000 JPY'],
    ['The bridge cost 500 Swiss francs.', 'money "500 Swiss francs" 500 CHF'],
    ['The bridge cost CHF 500.', 'money "CHF 500" 500 CHF'],
    ['The bridge cost Rs 500 crore.', 'money "Rs 500 crore" 5000000000 INR'],
    ['The bridge cost ₹1.5 lakh crore.', 'money "₹1.5 lakh crore" 1500000000000 INR'],
    ['The bridge cost 40 million kroner.', 'money "40 million kroner" 40000000 krone'],
    ['The bridge cost 40 million crowns.', 'money "40 million crowns" 40000000 crown'],
    ['The king has two crowns.', 'number "two" 2'],
    ['The bridge cost the group 40 million crowns.', 'money "40 million crowns" 40000000 crown'],
    ['The bridge cost $12K.', 'money "$12K" 12000 USD'],
    ['The bridge cost 50p.', 'money "50p" 0.5 GBP'],
    ['The bridge cost 75 cents.', 'money "75 cents" 0.75 USD'],
    ['The bridge cost half a million dollars.', 'money "half a million dollars" 500000 USD'],
    ['The bridge cost two and a half million pounds.', 'money "two and a half million pounds" 2500000 GBP'],
    ['The bridge cost a billion euros.', 'money "a billion euros" 1000000000 EUR'],
    ['The bridge cost $4-5 million.', 'money "$4-5 million" 4000000..5000000 USD'],
    ['The bridge cost between $4 million and $5 million.', 'money "$4 million and $5 million" 4000000..5000000 USD'],
    ['The bridge cost $4 to $5 million.', 'money "$4 to $5 million" 4000000..5000000 USD'],
    [
      'The bridge cost $1.2 billion (€1.1 billion).',
      'money "$1.2 billion" 1200000000 USD',
      'money "€1.1 billion" 1100000000 EUR',
    ],
    ['The bridge cost tens of millions of euros.', 'money "tens of millions of euros" 15000000..99000000 EUR about'],
    ['The bridge cost hundreds of dollars.', 'money "hundreds of dollars" 150..2000 USD about'],
    ['The bridge cost less than $100.', 'money "$100" 100 USD less-than'],
    ['The bridge cost $100-plus.', 'money "$100" 100 USD at-least'],
    ['The bridge cost an estimated $3 million.', 'money "$3 million" 3000000 USD about'],
    ['The 20-euro ticket sold out.', 'money "20-euro" 20 EUR'],
    ['A $5-a-day fee was set.', 'money "$5" 5 USD'],
    ['A £2m-a-year contract ended.', 'money "£2m" 2000000 GBP'],
    ['It lost $-3 million.', 'money "$-3 million" -3000000 USD change-down'],
    ['It made a -$3 million result.', 'money "-$3 million" -3000000 USD'],
    ['It paid 13 dollars and 45 cents.', 'money "13 dollars and 45 cents" 13.45 USD'],
    [
      'It paid 20 pounds for the fish, which cost 3 pounds a kilo.',
      'money "20 pounds" 20 GBP',
      'money "3 pounds" 3 GBP',
    ],
    ['It paid a 500-pound fine.', 'money "500-pound" 500 GBP'],
    ['A 500-pound bear slept.', 'measure "500-pound" 500 lb'],
    ['He lost 20 pounds in weight.', 'measure "20 pounds" 20 lb change-down'],
    ['It raised 75 USD million.', 'money "75 USD million" 75000000 USD change-up'],
    ['It raised 120 MEUR.', 'money "120 MEUR" 120000000 EUR change-up'],
    ['The won rose to 1,300 won per dollar.', 'money "1,300 won" 1300 KRW to-up'],
    ['He won 3 games.', 'number "3" 3'],
  ],
  'percentages and points': [
    ['About 3.5% of homes lost power.', 'percent "3.5%" 3.5 % about'],
    ['About 3.5 percent of homes lost power.', 'percent "3.5 percent" 3.5 % about'],
    ['About 3.5 per cent of homes lost power.', 'percent "3.5 per cent" 3.5 % about'],
    ['About 3.5 pct of homes lost power.', 'percent "3.5 pct" 3.5 % about'],
    ['Just over half of homes lost power.', 'ratio "half" 0.5 more-than'],
    ['A 5-percent rise was agreed.', 'percent "5-percent" 5 % change-up'],
    ['Ten percent of homes lost power.', 'percent "Ten percent" 10 %'],
    ['Nearly 40 % of homes lost power.', 'percent "40 %" 40 % almost'],
    [
      'Up 0.3 percentage points to 4.1 percent.',
      'percentage-points "0.3 percentage points" 0.3 pp change-up',
      'percent "4.1 percent" 4.1 % to-up',
    ],
    ['The bank cut rates by 25 basis points.', 'percentage-points "25 basis points" 25 bp change-down'],
    [
      'The bank cut rates by a quarter of a percentage point.',
      'percentage-points "a quarter of a percentage point" 0.25 %p change-down',
    ],
    [
      'The bank cut rates by half a percentage point.',
      'percentage-points "half a percentage point" 0.5 pp change-down',
    ],
    ['Support was 30 to 35 percent.', 'percent "30 to 35 percent" 30..35 %'],
    ['Support was 30-35%.', 'percent "30-35%" 30..35 %'],
    ['Support was between 30 and 35 percent.', 'percent "30 and 35 percent" 30..35 %'],
    ['Support fell from 35 to 30 percent.', 'percent "35" 35 % from-down', 'percent "30 percent" 30 % to-down'],
    ['Support fell to 30 percent from 35.', 'percent "30 percent" 30 % to-down', 'percent "35" 35 % from-down'],
    ['A swing of -2% was seen.', 'percent "-2%" -2 %'],
    ['Some 7‰ of births.', 'percent "7‰" 0.7 % about'],
    ['Turnout was 61.4%, up from 58.', 'percent "61.4%" 61.4 %', 'percent "58" 58 % from-up'],
  ],
};

describe('reading money and percentages in prose', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
