import assert from 'node:assert/strict';
import { readFigures } from '../../../../../src/engine/figures/index.js';
import { mayBeYearOfWriting } from '../../../../../src/engine/matching/figures/dates/day-of-writing.js';
import { figureOutcomes } from '../../../support/matching.js';
import { libraryOf } from '../../../support/reporting.js';

describe('a date that the references may tell from the day of their writing', () => {
  const cases: readonly (readonly [draft: string, reference: string, outcome: string])[] = [
    ['The mill burned down on Tuesday.', 'The old mill burned down, the fire service said.', 'Tuesday: not-found'],
    ['The mill burned down on Tuesday.', 'The old mill burned down yesterday.', 'Tuesday: unsure'],
    ['The mill burned down on Tuesday.', 'The old mill burned down last night.', 'Tuesday: unsure'],
    ['The mill burned down on Tuesday.', 'The old mill burned down two days ago.', 'Tuesday: unsure'],
    ['The mill burned down on Tuesday.', 'The old mill burned down last year.', 'Tuesday: not-found'],
    ['The mill burned down on March 3.', 'The old mill burned down on Monday.', 'March 3: unsure'],
    ['The mill burned down on March 3.', 'The old mill burned down last week.', 'March 3: unsure'],
    ['The mill burned down on March 3.', 'The old mill burned down last year.', 'March 3: not-found'],
    ['The mill burned down in July.', 'The old mill burned down this summer.', 'July: unsure'],
    ['The mill burned down in July.', 'The old mill burned down, the fire service said.', 'July: not-found'],
    ['The mill burned down in 2024.', 'The old mill burned down, the fire service said.', '2024: not-found'],
    ['The mill burned down in 2024.', 'The old mill burned down last year.', '2024: unsure'],
    ['The mill burned down in 2024.', 'The old mill burned down three years ago.', '2024: unsure'],
    ['The mill burned down in 2024.', 'The old mill burned down yesterday.', '2024: not-found'],
    [
      'The mill burned down in 2024.',
      'The old mill burned down in 2023, and again last year.',
      '2024: differs from 2023',
    ],
  ];
  const dated: readonly (readonly [draft: string, reference: string, outcome: string])[] = [
    ['The mill will close in 2031.', 'March 3, 2025\n\nThe old mill will close, its owner said.', '2031: not-found'],
    [
      'The mill will close in 2031.',
      'March 3, 2025\n\nThe old mill will close in six years, its owner said.',
      '2031: unsure',
    ],
    ['The mill will close in 2031.', 'The old mill will close in six years, its owner said.', '2031: not-found'],
    ['The mill closed in 2015.', 'March 3, 2025\n\nThe old mill closed a decade ago, its owner said.', '2015: unsure'],
    ['The miller was born in 1984.', 'March 3, 2025\n\nThe miller, aged 40, was born in Skarvik.', '1984: unsure'],
    ['The miller was born in 1983.', 'March 3, 2025\n\nThe miller, aged 40, was born in Skarvik.', '1983: not-found'],
    ['The mill opened in 1978.', 'The mill closed in 2008, after it had been open for 30 years.', '1978: unsure'],
    [
      'The mill will close in 2031.',
      'March 3, 2025\n\nThe old mill will close in five years, its owner said.',
      '2031: not-found',
    ],
  ];
  for (const [draft, reference, outcome] of [...cases, ...dated]) {
    it(`${outcome}: “${draft}” beside “${reference}”`, () =>
      assert.deepEqual(figureOutcomes(draft, reference), [outcome]));
  }
});

describe('a year that is not given beside an earlier one', () => {
  const cases: readonly (readonly [claim: string, statement: string, mayBe: boolean])[] = [
    ['in 2014', 'The wardens counted 900 terns this spring, twice the record of 2013.', true],
    ['in 2014', 'The wardens counted 900 terns last week, twice the record of 2013.', true],
    ['in 2012', 'The wardens counted 900 terns this spring, twice the record of 2013.', false],
    ['in 2014', 'The wardens counted 900 terns, twice the record of 2013.', false],
    ['in May 2014', 'The wardens counted 900 terns this spring, twice the record of 2013.', false],
    ['on Monday', 'The wardens counted 900 terns this spring, twice the record of 2013.', false],
  ];
  for (const [claim, statement, mayBe] of cases)
    it(`${mayBe ? 'may' : 'cannot'} be that of the writing: “${claim}” beside “${statement}”`, () => {
      const [indexed] = libraryOf(statement).references;
      const [own] = readFigures(claim);
      const given = indexed?.reference.document.figures[0]?.find(({ text }) => text === '2013');
      assert.ok(indexed && own && given);
      const located = { figure: given, statement: { reference: indexed.reference, sentence: 0 } };
      assert.equal(mayBeYearOfWriting(own, located), mayBe);
    });
});
