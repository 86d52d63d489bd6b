import assert from 'node:assert/strict';
import { correctFigure } from '../../../src/engine/figures/index.js';
import { onlyFigure } from './support.js';

type Correction = readonly [reference: string, draft: string, corrected: string];

/** What the reference has, what the draft has instead, and the draft with its figure corrected in its own style. */
const CORRECTIONS: Readonly<Record<string, readonly Correction[]>> = {
  'words and digits': [
    ['23 members met', 'Thirty-two members met', 'Twenty-three members met'],
    ['twenty-three members', '32 members', '23 members'],
    ['23 members', 'thirty-two members', 'twenty-three members'],
    ['nine percent', '12%', '9%'],
    ['12%', 'nine percent', 'twelve percent'],
    ['9%', 'Twelve percent', 'Nine percent'],
    ['1,000 boats', 'nine boats', 'one thousand boats'],
    ['101 boats', 'nine boats', '101 boats'],
    ['half a million boats', 'two million boats', 'half a million boats'],
    ['two and a half million boats', 'three million boats', 'two and a half million boats'],
    ['three million boats', 'four million boats', 'three million boats'],
    ['3.75 million boats', 'four million boats', '3.75 million boats'],
    ['a dozen boats', '13 boats', '12 boats'],
    ['13 boats', 'a dozen boats', 'thirteen boats'],
    ['12 boats', 'two dozen boats', 'twelve boats'],
    ['an hour and a half', 'three hours', 'one and a half hours'],
  ],
  'hyphenated compounds': [
    ['a 12-member board', 'a 15-member board', 'a 12-member board'],
    ['15 members', 'a twelve-member board', 'a fifteen-member board'],
    ['a two-bedroom flat', 'a 3-bedroom flat', 'a 2-bedroom flat'],
    ['a 3-year term', 'a five-year term', 'a three-year term'],
    ['five years', 'a 3-year term', 'a 5-year term'],
    ['a 7-mile walk', 'a 9-mile walk', 'a 7-mile walk'],
    ['7 miles', 'a nine-mile walk', 'a seven-mile walk'],
  ],
  separators: [
    ['12,345 boats', '12543 boats', '12345 boats'],
    ['12345 boats', '12,543 boats', '12,345 boats'],
    ['1,234 boats', '1543 boats', '1234 boats'],
    ['1,234 boats', "1'432 boats", "1'234 boats"],
    ['1,234,567 boats', '1 324 567 boats', '1 234 567 boats'],
    ['1,234,567 boats', '1\u202f324\u202f567 boats', '1\u202f234\u202f567 boats'],
    ['950,000 boats', '1.2 million boats', '950,000 boats'],
    ['1,250,000 boats', '1.2 million boats', '1.25 million boats'],
    ['2.5 million boats', '1,200,000 boats', '2,500,000 boats'],
    ['40,500 boats', '40K boats', '40.5K boats'],
    ['2350 boats', '1,200 boats', '2,350 boats'],
  ],
  'percent and points': [
    ['3.5 percent', '35%', '3.5%'],
    ['3.5%', '35 percent', '3.5 percent'],
    ['3.5%', '35 per cent', '3.5 per cent'],
    ['3.5%', '35 pct', '3.5 pct'],
    ['a quarter of it', '40% of it', '25% of it'],
    ['a third of it', '35% of it', 'a third of it'],
    ['two-thirds of it', 'a third of it', 'two-thirds of it'],
    ['0.25 percentage points', '50 basis points', '25 basis points'],
    ['50 basis points', '2 percentage points', '0.5 percentage points'],
    ['5 to 15 percent', '5-10%', '5-15%'],
    ['5-15%', '5 to 10 percent', '5 to 15 percent'],
    ['5-10%', '15%', '5-10%'],
  ],
  money: [
    ['$3.4 billion', '$4.3bn', '$3.4bn'],
    ['$3.4bn', '$4.3 billion', '$3.4 billion'],
    ['$3.4bn', '4.3 billion dollars', '3.4 billion dollars'],
    ['3.4 billion dollars', '$4.3 billion', '$3.4 billion'],
    ['€2.4bn', 'US$1.2bn', '€2.4bn'],
    ['£12.50', '£15', '£12.50'],
    ['12 cents', '$0.15', '$0.12'],
    ['£0.50', '80p', '50p'],
    ['£3.20', '80p', '£3.20'],
    ['30 euros', 'EUR 20', 'EUR 30'],
    ['20 USD', '30 USD', '20 USD'],
    ['5 million Australian dollars', 'A$6m', 'A$5m'],
    ['$75,000', '$60K', '$75K'],
    ['$900,000', '$1.2 million', '$900,000'],
    ['$0.75', '30 cents', '75 cents'],
    ['$2-3 million', '$4 million', '$2-3 million'],
    ['$2 million to $3 million', '$4-5 million', '$2-3 million'],
  ],
  units: [
    ['one year', 'three years', 'one year'],
    ['three years', '1 year', '3 years'],
    ['one year', '3 years', '1 year'],
    ['9 miles', '1 mile', '9 miles'],
    ['1 mile', '9 miles', '1 mile'],
    ['3 feet', '1 foot', '3 feet'],
    ['1 foot', '3 feet', '1 foot'],
    ['one inch', '3 inches', '1 inch'],
    ['2 miles per hour', '1 mile per hour', '2 miles per hour'],
    ['1 square foot', '3 square feet', '1 square foot'],
    ['2 centuries', '1 century', '2 centuries'],
    ['12 km', '9 miles', '12 km'],
    ['40 degrees Celsius', '45C', '40C'],
    ['1 degree Celsius', '45 degrees Celsius', '1 degree Celsius'],
  ],
  ages: [
    ['aged 24', 'a 27-year-old man', 'a 24-year-old man'],
    ['a 24-year-old', 'aged 27', 'aged 24'],
    ['Ann Vale, 24, left', 'Ann Vale, 27, left', 'Ann Vale, 24, left'],
    ['24 years old', '27 years old', '24 years old'],
    ['1 year old', '27 years old', '1 year old'],
    ['a 24-year-old', 'a twenty-seven-year-old', 'a twenty-four-year-old'],
  ],
  dates: [
    ['5 March 2025', 'March 3, 2025', 'March 5, 2025'],
    ['March 5, 2025', '3 March 2025', '5 March 2025'],
    ['5 March', '3rd March', '5th March'],
    ['March 5', 'the 3rd of March', 'the 5th of March'],
    ['December 4', 'Oct. 3', 'Dec. 4'],
    ['Dec. 4', 'October 3', 'December 4'],
    ['May 4', 'Oct. 3', 'May 4'],
    ['September 4', 'Oct. 3', 'Sept. 4'],
    ['2025-03-05', '3 March 2025', '5 March 2025'],
    ['March 5, 2025', '2025-03-03', '2025-03-05'],
    ['15 March 2025', '03/13/2025', '03/15/2025'],
    ['25 March 2025', '13/03/2025', '25/03/2025'],
    ['3 May 2025', '05/05/2025', '3 May 2025'],
    ['in 2029', '04/05/2025', '04/05/2029'],
    ['3 May 2025', '13/5/24', '03/5/25'],
    ['Tuesday', 'on Monday', 'on Tuesday'],
    ['Tuesday', 'on Mondays', 'on Tuesdays'],
    ['Tuesday 4 March', 'Monday, March 3', 'Tuesday, March 4'],
    ['in 2029', 'by 2027', 'by 2029'],
  ],
  'parts of a year and longer spans': [
    ['the second quarter of 2024', 'Q3 2024', 'Q2 2024'],
    ['Q2 2024', 'the third quarter of 2024', 'the second quarter of 2024'],
    ['the second half of 2024', 'H1 2024', 'H2 2024'],
    ['H2 2024', 'the first half of 2024', 'the second half of 2024'],
    ['in autumn 2024', 'in spring 2024', 'in autumn 2024'],
    ['the nineteenth century', 'the 20th century', 'the 19th century'],
    ['the 19th century', 'the twenty-first century', 'the nineteenth century'],
    ['the 1980s', 'the 1990s', 'the 1980s'],
    ['2 weeks ago', 'three weeks ago', 'two weeks ago'],
    ['one week ago', '3 weeks ago', '1 week ago'],
  ],
  'times of day': [
    ['7.30pm', '8:30 p.m.', '7:30 p.m.'],
    ['19:30', '8:30 p.m.', '7:30 p.m.'],
    ['7:30 p.m.', '20:30', '19:30'],
    ['7:30 a.m.', '8.30pm', '7.30am'],
    ['7 a.m.', '8 PM', '7 AM'],
    ['noon', '1 p.m.', 'noon'],
  ],
  'places in an order and scores': [
    ['the 23rd boat', 'the twenty-first boat', 'the twenty-third boat'],
    ['the third boat', 'the 2nd boat', 'the 3rd boat'],
    ['third place', 'Second place', 'Third place'],
    ['they voted 52-48', 'they voted 51 to 49', 'they voted 52 to 48'],
    ['they voted by 52 votes to 48', 'they voted 51-49', 'they voted 52-48'],
  ],
  'vague amounts': [
    ['hundreds of homes', 'twelve homes', 'hundreds of homes'],
    ['several hundred homes', 'twelve homes', 'several hundred homes'],
    ['dozens of homes', 'Hundreds of homes', 'Dozens of homes'],
  ],
  limits: [
    ['more than 500 homes', 'almost 500 homes', 'more than 500 homes'],
    ['nearly 200 homes', 'Some 100 homes', 'Some 200 homes'],
  ],
  labels: [
    ['Article 4', 'Art. 5', 'Art. 4'],
    ['Section 17b', 'Section 17a', 'Section 17b'],
  ],
};

/** The draft with its one figure corrected by the one of the reference; undefined where there is no fix. */
function corrected(reference: string, draft: string): string | undefined {
  const { draft: wrong, fix } = correctFigure(onlyFigure(draft), onlyFigure(reference));
  return fix === undefined ? undefined : `${draft.slice(0, wrong.start)}${fix}${draft.slice(wrong.end)}`;
}

describe('correcting a figure in the style of the draft', () => {
  for (const [group, corrections] of Object.entries(CORRECTIONS)) {
    describe(group, () => {
      for (const [reference, draft, expected] of corrections) {
        it(`makes "${expected}" of "${draft}" where the reference has "${reference}"`, () =>
          assert.equal(corrected(reference, draft), expected));
      }
    });
  }

  it('offers no fix where the words around would not fit', () => {
    assert.equal(corrected('twelve homes', 'Hundreds of homes burned'), undefined);
    assert.equal(corrected('dozens of homes', 'twelve old homes burned'), undefined);
  });
});
