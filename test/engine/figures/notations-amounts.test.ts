import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

/** Every way in which English prose writes measures, ranges, limits and changes, one sentence each, with what is read. */
const NOTATIONS: Readonly<Record<string, readonly Example[]>> = {
  measures: [
    ['The wall is 5 km long.', 'measure "5 km" 5 km'],
    ['The wall is 5km long.', 'measure "5km" 5 km'],
    ['The wall is 1,100ft long.', 'measure "1,100ft" 1100 ft'],
    ['The wall is five miles long.', 'measure "five miles" 5 mi'],
    ['A 50-foot wall fell.', 'measure "50-foot" 50 ft'],
    ['She is 5ft 11in tall.', 'measure "5ft 11in" 71 in'],
    ['She is 5\'11" tall.', 'measure "5\'11"" 71 in'],
    ['She stands 5ft 11.', 'measure "5ft 11" 71 in'],
    ['He weighs 10 st 4 lb.', 'measure "10 st 4 lb" 144 lb'],
    ['It weighs 5 mg, not 5 µg.', 'measure "5 mg" 5 mg', 'measure "5 µg" 5 µg'],
    ['It weighs 3 kilotons.', 'measure "3 kilotons" 3 kt'],
    ['It holds 300 ml.', 'measure "300 ml" 300 ml'],
    ['It holds 2 cubic metres.', 'measure "2 cubic metres" 2 m3'],
    ['It covers 20 sq km.', 'measure "20 sq km" 20 km2'],
    ['It covers 20 km².', 'measure "20 km²" 20 km2'],
    ['It covers 5 hectares.', 'measure "5 hectares" 5 ha'],
    ['It makes 5 MW.', 'measure "5 MW" 5 MW'],
    ['It used 300 kWh.', 'measure "300 kWh" 300 kWh'],
    ['It drove 120 km/h.', 'measure "120 km/h" 120 km/h'],
    ['It drove at 75 mph.', 'measure "75 mph" 75 mph'],
    ['It stores 5GB.', 'measure "5GB" 5 GB'],
    ['It hums at 2.4 GHz.', 'measure "2.4 GHz" 2.4 GHz'],
    ['It was 30C.', 'measure "30C" 30 degC'],
    ['It was 30 °C.', 'measure "30 °C" 30 degC'],
    ['It was 86 degrees Fahrenheit.', 'measure "86 degrees Fahrenheit" 86 degF'],
    ['It was minus 5 degrees.', 'measure "minus 5 degrees" -5 deg'],
    ['It was 5 degrees below zero.', 'measure "5 degrees below zero" -5 deg'],
    ['Half a mile on, it stopped.', 'measure "Half a mile" 0.5 mi'],
  ],
  ranges: [
    ['Growth of 5-10% is likely.', 'percent "5-10%" 5..10 % change-up'],
    ['Growth of 5–10% is likely.', 'percent "5–10%" 5..10 % change-up'],
    ['Growth of 5% to 10% is likely.', 'percent "5% to 10%" 5..10 % change-up'],
    ['Growth of 5 to 10 percent is likely.', 'percent "5 to 10 percent" 5..10 % change-up'],
    ['Growth between 5 and 10 percent is likely.', 'percent "5 and 10 percent" 5..10 %'],
    ['They sent 300 to 400 guards.', 'number "300 to 400" 300..400'],
    ['They sent two or three guards.', 'number "two or three" 2..3'],
    ['They sent anywhere from 5 to 10 guards.', 'number "5 to 10" 5..10'],
    ['It cost $5-10 million.', 'money "$5-10 million" 5000000..10000000 USD'],
    ['It cost $5m-$10m.', 'money "$5m-$10m" 5000000..10000000 USD'],
    ['It cost $5 million to $10 million.', 'money "$5 million to $10 million" 5000000..10000000 USD'],
    ['The sea may rise by 30 to 60 cm.', 'measure "30 to 60 cm" 30..60 cm change-up'],
    ['Rents rose 5 to 10 percent.', 'percent "5 to 10 percent" 5..10 % change-up'],
    ['It takes 5 to 6 hours.', 'duration "5 to 6 hours" 5..6 hour'],
    ['Children aged 5 to 12 swam.', 'age "5 to 12" 5..12 year'],
    ['Swim classes for 5- to 12-year-olds began.', 'age "5- to 12-year-olds" 5..12 year'],
  ],
  'bounds and approximations': [
    ['Just under 500 jobs went.', 'number "500" 500 almost'],
    ['At least 500 jobs went.', 'number "500" 500 at-least'],
    ['Up to 500 jobs went.', 'number "500" 500 at-most'],
    ['Some 500 jobs went.', 'number "500" 500 about'],
    ['About 500 jobs went.', 'number "500" 500 about'],
    ['No more than 500 jobs went.', 'number "500" 500 at-most'],
    ['No fewer than 500 jobs went.', 'number "500" 500 at-least'],
    ['North of 500 jobs went.', 'number "500" 500 more-than'],
    ['Upwards of 500 jobs went.', 'number "500" 500 more-than'],
    ['Nearly 500 jobs went.', 'number "500" 500 almost'],
    ['Close to 500 jobs went.', 'number "500" 500 almost'],
    ['More than 500 jobs went.', 'number "500" 500 more-than'],
    ['Fewer than 500 jobs went.', 'number "500" 500 less-than'],
    ['As many as 500 jobs went.', 'number "500" 500 at-most'],
    ['A maximum of 500 jobs went.', 'number "500" 500 at-most'],
    ['In excess of 500 jobs went.', 'number "500" 500 more-than'],
    ['It has 500-ish jobs.', 'number "500" 500 about'],
    ['It lost 500-odd jobs.', 'number "500" 500 about change-down'],
    ['It lost 500 or so jobs.', 'number "500" 500 about change-down'],
    ['It lost 500 or more jobs.', 'number "500" 500 at-least change-down'],
    ['It lost 500+ jobs.', 'number "500" 500 at-least change-down'],
    ['It lost 500 jobs or so.', 'number "500" 500 about change-down'],
    ['It lost 500 jobs at most.', 'number "500" 500 at-most change-down'],
    ['It lost 500 port jobs at least, they say.', 'number "500" 500 at-least change-down'],
    ['It lost 500 jobs at most plants.', 'number "500" 500 change-down'],
    ['It will not lose more than 500 jobs.', 'number "500" 500 at-most change-down'],
  ],
  'changes and levels': [
    ['The index was up 19.96 to 9,092.91.', 'number "19.96" 19.96 change-up', 'number "9,092.91" 9092.91 to-up'],
    ['The index rose by 5 to 105.', 'number "5" 5 change-up', 'number "105" 105 to-up'],
    [
      'Sales fell by a third from 30 to 20.',
      'ratio "a third" 0.333333333333 change-down',
      'number "30" 30 from-down',
      'number "20" 20 to-down',
    ],
    [
      'Sales rose 5% to $3bn from $2.8bn.',
      'percent "5%" 5 % change-up',
      'money "$3bn" 3000000000 USD to-up',
      'money "$2.8bn" 2800000000 USD from-up',
    ],
    ['Turnout went down 4 points.', 'number "4" 4 change-down'],
    ['They saw a 5% annual drop.', 'percent "5%" 5 % change-down'],
    ['Sales grew at 20 a day.', 'number "20" 20'],
  ],
  'vague amounts': [
    ['Dozens were hurt.', 'vague "Dozens" 18..200 about'],
    ['Hundreds of thousands fled.', 'vague "Hundreds of thousands" 150000..2000000 about'],
    ['A few thousand fled.', 'vague "A few thousand" 2000..9000 about'],
    ['A couple of hundred fled.', 'vague "A couple of hundred" 200..300 about'],
    ['Many thousands fled.', 'vague "thousands" 1500..20000 about'],
    ['Several boats and a couple of yachts sank.'],
  ],
};

describe('reading amounts in every notation', () => {
  for (const [group, examples] of Object.entries(NOTATIONS)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
