import assert from 'node:assert/strict';
import { type Example, summaries } from './support.js';

const EXAMPLES: Readonly<Record<string, readonly Example[]>> = {
  'an amount in two units, told in the smaller': [
    ['She is 5ft 11in tall.', 'measure "5ft 11in" 71 in'],
    ['She is 5 feet and 3 inches tall.', 'measure "5 feet and 3 inches" 63 in'],
    ['She is 5 ft 2 in tall.', 'measure "5 ft 2 in" 62 in'],
    ['She is 5\'11" tall.', 'measure "5\'11"" 71 in'],
    ['She is 5’ 11 somehow.', 'number "5" 5', 'number "11" 11'],
    ['She is 5′11″ tall, the shelf 8″.', 'measure "5′11″" 71 in', 'measure "8″" 8 in'],
    ["The 6'2 forward and the 5’11 guard met.", 'measure "6\'2" 74 in', 'measure "5’11" 71 in'],
    ['He weighs 12 stone 4.', 'measure "12 stone 4" 172 lb'],
    ['He weighs 12 stone 4 days on.', 'measure "12 stone" 12 st', 'duration "4 days" 4 day'],
    ["Goals came at 45'2 and 2'5.", 'number "45" 45', 'number "2" 2', 'number "2" 2', 'number "5" 5'],
    ['She is 5 foot 3.', 'measure "5 foot 3" 63 in'],
    ['A 6-foot-4-inch guard came.', 'measure "6-foot-4-inch" 76 in'],
    ['The baby weighed 8 pounds 3 ounces.', 'measure "8 pounds 3 ounces" 131 oz'],
    [
      'The rope is 3 kilometres, 20 metres and 5 centimetres.',
      'measure "3 kilometres, 20 metres and 5 centimetres" 302005 cm',
    ],
    ['They flew 2 hours and 5 minutes.', 'duration "2 hours and 5 minutes" 125 minute'],
    ['They served 3 years and 2 months.', 'duration "3 years and 2 months" 38 month'],
    ['It measures 12 m 2 dm.', 'measure "12 m 2 dm" 122 dm'],
  ],
  'a rate whose time stands behind the same in another unit': [
    [
      'Gusts of 90 miles (145 kilometres) per hour hit the pier.',
      'measure "90 miles" 90 mph',
      'measure "145 kilometres" 145 km/h',
    ],
    ['It moved at 20 kilometers (12 miles) an hour.', 'measure "20 kilometers" 20 km/h', 'measure "12 miles" 12 mph'],
    ['They walked 20 kilometers (12 miles) per stage.', 'measure "20 kilometers" 20 km', 'measure "12 miles" 12 mi'],
    ['They walked 20 kilometers (12 miles).', 'measure "20 kilometers" 20 km', 'measure "12 miles" 12 mi'],
  ],
  'amounts in two units that are two amounts': [
    ['He ran 1 mile, 1,500 metres and a relay.', 'measure "1 mile" 1 mi', 'measure "1,500 metres" 1500 m'],
    ['Use 1 metre and 1 foot.', 'measure "1 metre" 1 m', 'measure "1 foot" 1 ft'],
    ['It grew 3 feet in 2 years.', 'measure "3 feet" 3 ft change-up', 'duration "2 years" 2 year'],
    ['A lot of 2,000 sq m 3 miles away.', 'measure "2,000 sq m" 2000 m2', 'measure "3 miles" 3 mi'],
  ],
  'one of a unit, where words of amount say that it is counted': [
    ['More than a kilogram of it was found.', 'measure "a kilogram" 1 kg more-than'],
    ['It took nearly an hour.', 'duration "an hour" 1 hour almost'],
    ['She was just a year away from her degree.', 'duration "a year" 1 year'],
    ['They met a week apart, a mile away from town.', 'duration "a week" 1 week', 'measure "a mile" 1 mi'],
    ['It kept a year of papers and a mile of rope.'],
    ['Petrol costs 2 euros a litre.', 'money "2 euros" 2 EUR'],
    ['An hour passed.'],
    ['a cup of flour', 'measure "a cup" 1 cup'],
    ['A cup of coffee helped.'],
  ],
  'parts of a unit': [
    ['Use a quarter-litre of milk.', 'measure "a quarter-litre" 0.25 l'],
    ['She won by a tenth of a second.', 'duration "a tenth of a second" 0.1 second'],
    ['She won by 0.03 of a second.', 'duration "0.03 of a second" 0.03 second'],
    ['It missed by .04 of an inch.', 'measure ".04 of an inch" 0.04 in'],
    ['It fell 0.2 of a percentage point.', 'percentage-points "0.2 of a percentage point" 0.2 %p change-down'],
    ['Two of a second crew of 2 left.', 'number "Two" 2', 'ordinal "second" 2', 'number "2" 2'],
    ['It stopped within half a mile.', 'measure "half a mile" 0.5 mi'],
    ['It spans three-quarters of a mile.', 'measure "three-quarters of a mile" 0.75 mi'],
  ],
  'amounts with a half behind their unit': [
    ['He walked a mile and a half.', 'measure "a mile and a half" 1.5 mi'],
    ['He drank two litres and a half.', 'measure "two litres and a half" 2.5 l'],
    ['It took an hour and a half.', 'duration "an hour and a half" 1.5 hour'],
  ],
  'degrees below zero': [
    ['It was 30 degrees below zero.', 'measure "30 degrees below zero" -30 deg'],
    ['It was minus 30 degrees.', 'measure "minus 30 degrees" -30 deg'],
    ['It was below 30 degrees.', 'measure "30 degrees" 30 deg less-than'],
  ],
  'short forms': [
    ['A 6 y/o fox.', 'age "6 y/o" 6 year'],
    ['It cost Rs.300 or two quid.', 'money "Rs.300" 300 INR', 'money "two quid" 2 GBP'],
    ['A 40 hl vat on 3 sq miles.', 'measure "40 hl" 40 hl', 'measure "3 sq miles" 3 mi2'],
    ['It fell at 9.8 m/s².', 'measure "9.8 m/s²" 9.8 m/s2'],
  ],
  'units whose abbreviation ends in a full stop': [
    ['He is 5 ft. 11 in. tall.', 'measure "5 ft. 11 in" 71 in'],
    ['It weighed 8 lbs. 3 oz. at birth.', 'measure "8 lbs. 3 oz" 131 oz'],
    ['It weighed 12 lb. 3 boys came.', 'measure "12 lb" 12 lb', 'number "3" 3'],
  ],
  'one of a unit that is defined': [
    ['A furlong is 201 metres.', 'measure "A furlong" 1 furlong', 'measure "201 metres" 201 m'],
    ['A gallon equals roughly 3.8 litres.', 'measure "A gallon" 1 gal', 'measure "3.8 litres" 3.8 l about'],
    ['A week is a long time.'],
    ['An inch is one of them.'],
    ['A day is two too many.', 'number "two" 2'],
  ],
  'symbols in every way that they are written': [
    ['Snow of 120 kg/m3.', 'measure "120 kg/m3" 120 kg/m3'],
    ['Snow of 120 kg/m³.', 'measure "120 kg/m³" 120 kg/m3'],
    ['Snow of 120 kg/m^3.', 'measure "120 kg/m^3" 120 kg/m3'],
    ['It falls at 9.8 m/s^2.', 'measure "9.8 m/s^2" 9.8 m/s2'],
    ['A grain of 30 \u03bcm.', 'measure "30 \u03bcm" 30 µm'],
    ['A bolt of 40 N·m.', 'measure "40 N·m" 40 Nm'],
    ['A bolt of 40 N m.', 'measure "40 N m" 40 Nm'],
    ['A push of 12N.', 'measure "12N" 12 N'],
    ['They sat in groups of 12 N to S.', 'number "12" 12'],
    ['It plays on 98.5 fm.', 'number "98.5" 98.5'],
    ['Light moves at 3 × 10⁸ m/s.', 'measure "3 × 10⁸ m/s" 300000000 m/s'],
  ],
  'a measure with its margin': [['It weighs 5.0 ± 0.2 kg.', 'measure "5.0" 5 kg', 'measure "0.2 kg" 0.2 kg']],
  'units of science and trade': [
    ['A card with 12GiB of memory.', 'measure "12GiB" 12 GiB'],
    ['A cell of 5 keV and 800mW.', 'measure "5 keV" 5 keV', 'measure "800mW" 800 mW'],
    ['At a temperature of 300 K it melts.', 'measure "300 K" 300 K'],
    ['It melts at 300 K (27 °C).', 'measure "300 K" 300 K', 'measure "27 °C" 27 degC'],
    ['The bond is 154 pm (picometres) long.', 'measure "154 pm" 154 pm'],
    ['The coil draws 2.5A.', 'measure "2.5A" 2.5 A'],
    ['The 10A bus stops there.'],
    ['A 5MP camera.', 'measure "5MP" 5 MP'],
    ['They won 5 MP votes.', 'number "5" 5'],
    ['It rained at 3 pm.', 'time "3 pm" 900'],
    ['It rained at 1230 pm.', 'number "1230" 1230'],
    ['Levels reached 410 ppm.', 'measure "410 ppm" 410 ppm'],
    ['Soot stood at 35 µg/m3.', 'measure "35 µg/m3" 35 µg/m3'],
    ['It carries 5 kPa and 30 psi.', 'measure "5 kPa" 5 kPa', 'measure "30 psi" 30 psi'],
    ['The line carries 400kV.', 'measure "400kV" 400 kV'],
    ['It does 40 miles per gallon.', 'measure "40 miles per gallon" 40 mpg'],
    ['It is as loud as 90 decibels.', 'measure "90 decibels" 90 dB'],
    ['A chip of 5 nanometres.', 'measure "5 nanometres" 5 nm'],
    ['A 13 TeV beam.', 'measure "13 TeV" 13 TeV'],
    ['A turn of 0.8rad.', 'measure "0.8rad" 0.8 rad'],
    ['It boils at 100 °C (373.15K).', 'measure "100 °C" 100 degC', 'measure "373.15K" 373.15 K'],
    ['The bill was 15K.', 'number "15K" 15000'],
    ['A tank of 300 cubic feet.', 'measure "300 cubic feet" 300 ft3'],
  ],
};

describe('reading measures', () => {
  for (const [group, examples] of Object.entries(EXAMPLES)) {
    describe(group, () => {
      for (const [sentence, ...figures] of examples) {
        it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summaries(sentence), figures));
      }
    });
  }
});
