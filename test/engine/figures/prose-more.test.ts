import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'science and weather': [
    ['The sample is 4.5 billion years old.', 'age "4.5 billion years old" 4500000000 year'],
    [
      'It was minus 12C overnight, the coldest since 1987.',
      'measure "minus 12C" -12 degC',
      'date "1987" 1987 year=1987',
    ],
    [
      'Temperatures will reach 35 degrees Celsius (95 Fahrenheit).',
      'measure "35 degrees Celsius" 35 degC',
      'measure "95 Fahrenheit" 95 degF',
    ],
    ['The probe is 1.2 million km from Earth.', 'measure "1.2 million km" 1200000 km'],
    [
      'Sea levels may rise by 30 to 60 cm by 2100.',
      'measure "30 to 60 cm" 30..60 cm change-up',
      'date "2100" 2100 year=2100',
    ],
    ['About 71% of the planet is covered by water.', 'percent "71%" 71 % about'],
    ['The virus is 120 nanometres wide.', 'measure "120 nanometres" 120 nm'],
    ['Some 25 mm of rain fell in half an hour.', 'measure "25 mm" 25 mm about', 'duration "half an hour" 0.5 hour'],
    ['The wind blew at 90 km/h, with gusts of up to 130.', 'measure "90 km/h" 90 km/h', 'number "130" 130 at-most'],
    ['A tonne of the ore holds 3 grams of gold.', 'measure "3 grams" 3 g'],
    ['One in 20,000 children is born with it.', 'ratio "One in 20,000" 0.00005'],
    ['Carbon dioxide passed 420 ppm in 2022.', 'measure "420 ppm" 420 ppm', 'date "2022" 2022 year=2022'],
  ],
  society: [
    ['The average age of a first-time buyer is 33.', 'ordinal "first" 1', 'number "33" 33'],
    ['Rents have doubled in 10 years.', 'ratio "doubled" 2 times change-up', 'duration "10 years" 10 year'],
    ['Nearly three in ten adults live alone.', 'ratio "three in ten" 0.3 almost'],
    [
      'The school has 1,240 pupils, twice as many as in 1998.',
      'number "1,240" 1240',
      'ratio "twice" 2 times',
      'date "1998" 1998 year=1998',
    ],
    ['A family of four needs $68,000 a year.', 'number "four" 4', 'money "$68,000" 68000 USD'],
    [
      'The town of 12,500 lost a third of its jobs.',
      'number "12,500" 12500 change-down',
      'ratio "a third" 0.333333333333 change-down',
    ],
    [
      'Unemployment fell by 0.2 points to 5.1 percent.',
      'number "0.2" 0.2 change-down',
      'percent "5.1 percent" 5.1 % to-down',
    ],
    ['Women earn 84 cents for every dollar that men earn.', 'money "84 cents" 0.84 USD'],
    ['The first 100 callers get two tickets.', 'ordinal "first" 1', 'number "100" 100', 'number "two" 2'],
    ['It takes 20 to 25 minutes by bus.', 'duration "20 to 25 minutes" 20..25 minute'],
    [
      'The museum is open from 9am to 5.30pm, Tuesday to Sunday.',
      'time "9am" 540',
      'time "5.30pm" 1050',
      'date "Tuesday" weekday=2',
      'date "Sunday" weekday=7',
    ],
    ['Tickets cost £12, or £8 for under-16s.', 'money "£12" 12 GBP', 'money "£8" 8 GBP', 'label "under-16s" (under)'],
    ['The 3,000-seat hall is half full.', 'number "3,000" 3000'],
    ['He has lived there for more than half a century.', 'duration "half a century" 0.5 century more-than'],
    ['They have been married 50 years.', 'duration "50 years" 50 year'],
    ['The 18th-century house has 12 bedrooms.', 'date "18th-century" century=18', 'number "12" 12'],
  ],
  headlines: [
    ['5 Dead, 12 Hurt in Orne Bus Crash', 'number "5" 5', 'number "12" 12'],
    ['$3M Ticket Sold in Halden', 'money "$3M" 3000000 USD'],
    ['Man, 92, Finishes 100th Marathon', 'age "92" 92 year', 'ordinal "100th" 100'],
    ['1 in 5 Norvik Homes Lacks Heat', 'ratio "1 in 5" 0.2'],
    ['Top 10 Beaches for 2025', 'label "Top 10" (top)', 'date "2025" 2025 year=2025'],
    [`3 Things to Know Before Monday's Vote`, 'number "3" 3', 'date "Monday" weekday=1'],
    ['Orne Stocks Down 2% After 3-Day Rally', 'percent "2%" 2 % change-down', 'duration "3-Day" 3 day'],
    ['Halden to Cut 1.5K Jobs', 'number "1.5K" 1500 change-down'],
    ['2-Year-Old Saves Mom', 'age "2-Year-Old" 2 year'],
    ['Mayor: $40M Is Not Enough', 'money "$40M" 40000000 USD'],
  ],
  'numbers that lead astray': [
    ['He gave 110% in the 1 on 1 talks.', 'percent "110%" 110 %'],
    ['Take exit 12 off the M25.', 'label "exit 12" (exit)', 'label "M25" (m)'],
    [`The hotel's 14th floor has 22 rooms.`, 'ordinal "14th" 14', 'number "22" 22'],
    ['He wore number 7 for United.', 'label "number 7" (number)'],
    ['Chapter 11 papers were filed.', 'label "Chapter 11" (chapter)'],
    [`The class of '98 met.`, `date "'98" 1998 year=1998`],
    ['She lives at 221 Baker Street.', 'number "221" 221'],
    ['The song 99 Luftballons.', 'number "99" 99'],
    ['Open the file at line 40.', 'label "line 40" (line)'],
    ['He served in the 101st Airborne.', 'ordinal "101st" 101'],
    ['We met at the Studio 54.', 'label "Studio 54" (studio)'],
    ['It may rain on May 5.', 'date "May 5" day=5,month=5'],
    ['The march on March 3 drew 500 marchers.', 'date "March 3" day=3,month=3', 'number "500" 500'],
    ['A second later he fell.', 'date "A second later" 1 second relative=later'],
    ['He came second in 10 seconds.', 'ordinal "second" 2', 'duration "10 seconds" 10 second'],
    ['She has one goal and one aim.', 'number "one" 1', 'number "one" 1'],
    ['No one knows which one won.'],
    ['He is one of the best.'],
    ['The two-party system.', 'number "two" 2'],
    ['A one-time payment.'],
  ],
};

describe('reading several figures in a sentence of reports', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
