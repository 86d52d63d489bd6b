import assert from 'node:assert/strict';
import { SALT_MINE } from '../support/salt-mine.js';
import { fixed, wordingOf } from './wording.js';

describe('date-differs', () => {
  it('says what the reference has, how far the draft is off, and what to write', () => {
    assert.deepEqual(wordingOf('The mine opened in 1878.', SALT_MINE), {
      rule: 'date-differs',
      message: 'The reference has “1887”, not “1878”',
      reason: "1878 is nine years before the reference's 1887",
      fix: '1887',
    });
  });

  const reasons: readonly (readonly [draft: string, reason: string])[] = [
    ['The town council meets on July 3 to discuss a plan.', "July 3 is one month after the reference's June 3"],
    ['The town council meets on June 13 to discuss a plan.', "June 13 is ten days after the reference's June 3"],
    [
      'Historian Agnes Tolliver said in her 2018 book that the flood was forgotten.',
      "2018 is one year before the reference's 2019",
    ],
    [
      'The owner said on Thursday that the last salt mine in the Tarrow valley will close.',
      "Thursday is not the reference's Tuesday",
    ],
  ];
  for (const [draft, reason] of reasons)
    it(`gives a reason: ${reason}`, () => assert.equal(wordingOf(draft, SALT_MINE).reason, reason));

  it('writes the date in the order of the draft', () => {
    assert.equal(
      fixed('The town council meets on 13 June to discuss a plan.', SALT_MINE),
      'The town council meets on 3 June to discuss a plan.',
    );
  });

  const dated: readonly (readonly [draft: string, reference: string, reason: string, fix: string])[] = [
    [
      'The old mill burned down in 2023.',
      'March 5, 2025\n\nThe old mill of Skarvik burned down last year.',
      "2023 is one year before the reference's last year (2024)",
      '2024',
    ],
    [
      'The old mill burned down on 3 February 2025.',
      'March 5, 2025\n\nThe old mill of Skarvik burned down yesterday.',
      "3 February 2025 is one month before the reference's yesterday (March 4, 2025)",
      '4 March 2025',
    ],
    [
      'June 1, 2026\n\nThe old mill burned down last year.',
      'March 5, 2025\n\nThe old mill of Skarvik burned down last year.',
      "last year (2025) is one year after the reference's last year (2024)",
      'in 2024',
    ],
    [
      'March 6, 2025\n\nThe old mill burned down yesterday.',
      'The old mill of Skarvik burned down on March 4, 2025.',
      "yesterday (March 5, 2025) is one day after the reference's March 4, 2025",
      'on March 4, 2025',
    ],
  ];
  for (const [draft, reference, reason, fix] of dated)
    it(`says what a date means that is told from the day of writing: ${reason}`, () => {
      const wording = wordingOf(draft, reference);
      assert.deepEqual([wording.rule, wording.reason, wording.fix], ['date-differs', reason, fix]);
    });

  it('speaks of times of day as well', () => {
    const wording = wordingOf('The ferry left the port at 11:30 a.m.', 'The ferry left the port at 10:30 a.m.');
    assert.deepEqual([wording.rule, wording.fix], ['date-differs', '10:30 a.m.']);
  });
});
