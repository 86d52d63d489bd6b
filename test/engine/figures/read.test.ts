import assert from 'node:assert/strict';
import { readFigures } from '../../../src/engine/figures/index.js';

/** A figure as a short line: kind, words, value or ends, unit, bound, role. */
function summary(text: string): string[] {
  return readFigures(text).map(({ kind, text: words, value, low, high, unit, bound, role }) => {
    const amount = value ?? (low === undefined ? '-' : `${low}..${high}`);
    const extras = [unit, bound === 'exact' ? undefined : bound, role === 'level' ? undefined : role];
    return [kind, `"${words}"`, amount, ...extras.filter(Boolean)].join(' ');
  });
}

const TABLE: readonly (readonly [sentence: string, ...figures: readonly string[]])[] = [
  ['The ferry carried 1,234.5 tonnes.', 'measure "1,234.5 tonnes" 1234.5 t'],
  ['Sales reached 1.2m units.', 'number "1.2m" 1200000'],
  ['Two and a half million people voted.', 'number "Two and a half million" 2500000'],
  ['Half a million tickets went.', 'number "Half a million" 500000'],
  ['A dozen boats left.', 'number "A dozen" 12'],
  ['Hundreds of boats left.', 'vague "Hundreds" 150..2000 about'],
  ['Two-thirds of the town voted.', 'ratio "Two-thirds" 0.666666666667'],
  ['One in four voters agreed.', 'ratio "One in four" 0.25'],
  ['Rates rose 3.5 per cent.', 'percent "3.5 per cent" 3.5 % change'],
  ['Tolls cost £ 20million a year.', 'money "£ 20million" 20000000 GBP'],
  ['A 5 - year - old girl was found.', 'age "5 - year - old" 5 year'],
  ['Vale, 27, was freed.', 'age "27" 27 year'],
  ['A two-year ban and 12-hour shifts.', 'duration "two-year" 2 year', 'duration "12-hour" 12 hour'],
  ['The bridge reopened in 2014.', 'date "2014" 2014'],
  ['Growth of 5-10% is likely.', 'percent "5-10%" 5..10 % change'],
  ['More than 500 homes burned.', 'number "500" 500 more-than'],
  ['It rose from 15 to 20 points.', 'number "15" 15 from', 'number "20" 20 to'],
  ['The index was up 19.96 to 9,092.91.', 'number "19.96" 19.96 change', 'number "9,092.91" 9092.91 to'],
  ['Article 5 of the pact covers the F-35.', 'label "Article 5" -', 'label "F-35" -'],
];

describe('reading figures', () => {
  for (const [sentence, ...figures] of TABLE) {
    it(`reads ${JSON.stringify(sentence)}`, () => assert.deepEqual(summary(sentence), figures));
  }
});
