import assert from 'node:assert/strict';
import { findingsOf, libraryOf } from '../support/reporting.js';

/** A draft, the reason why one of its figures is wrong, and what to write instead (nothing where no number would fit). */
type Wrong = readonly [draft: string, reason: string, fix?: string];

interface Article {
  readonly reference: string;
  readonly wrong: readonly Wrong[];
  /** Drafts of which no figure is said to be derived wrongly. */
  readonly silent: readonly string[];
}

const ARTICLES: Readonly<Record<string, Article>> = {
  sums: {
    reference: 'The museum of Orrin employs 54 guides and 29 curators. Some 17 volunteers help on Sundays.',
    wrong: [
      ['The museum of Orrin employs a total of 85 guides and curators.', '54 + 29 = 83, not 85', '83'],
      ['In all, the museum of Orrin employs 93 guides and curators.', '54 + 29 = 83, not 93', '83'],
      [
        'Eighty-five guides and curators work together in the museum of Orrin.',
        '54 + 29 = 83, not Eighty-five',
        'Eighty-three',
      ],
      ['The guides and curators of the museum of Orrin are 85 people altogether.', '54 + 29 = 83, not 85', '83'],
    ],
    silent: [
      'The museum of Orrin employs a total of 83 guides and curators.',
      'The museum of Orrin employs more than 80 guides and curators in all.',
      'In all, about 80 guides and curators work in the museum of Orrin.',
      'The guides and curators of the museum of Orrin look after a total of 900 paintings.',
      'In all, the museum of Orrin employs 100 people.',
    ],
  },
  'sums of parts': {
    reference: 'The choir of Vessen has 40 singers, 15 of them children.',
    wrong: [],
    silent: [
      'The choir of Vessen has a total of 40 singers and 15 children.',
      'The choir of Vessen has 40 singers, children in all.',
    ],
  },
  'sums of rounded figures': {
    reference: 'The dam cost Lasko $1.2 million for concrete and $3.4 million for steel.',
    wrong: [
      [
        'Concrete and steel for the dam cost Lasko $5.6 million in total.',
        '$1.2 million + $3.4 million = $4.6 million, not $5.6 million',
        '$4.6 million',
      ],
    ],
    silent: ['Concrete and steel for the dam cost Lasko $4.7 million in total.'],
  },
  differences: {
    reference: 'Yearly visitors of the Orrin museum rose from 212 to 641 in a decade.',
    wrong: [
      ['Yearly visitors of the Orrin museum rose by 492 in a decade.', '641 − 212 = 429, not 492', '429'],
      ['Yearly visitors of the Orrin museum rose by more than 500 in a decade.', '641 − 212 = 429, not 500', '429'],
    ],
    silent: [
      'Yearly visitors of the Orrin museum rose by 429 in a decade.',
      'Yearly visitors of the Orrin museum rose by more than 400 in a decade.',
      'Yearly visitors of the Orrin museum rose by about 430 in a decade.',
    ],
  },
  'changes up': {
    reference: 'The number of pilots in Brode rose from 30 to 36 last year.',
    wrong: [
      ['The number of pilots in Brode rose by a third last year.', '(36 − 30) ÷ 30 = 20%, not a third', '20 percent'],
      [
        'The number of pilots in Brode rose 35 percent last year.',
        '(36 − 30) ÷ 30 = 20%, not 35 percent',
        '20 percent',
      ],
      ['The number of pilots in Brode rose 16.7% last year.', '(36 − 30) ÷ 30 = 20%, not 16.7%', '20%'],
      ['The number of pilots in Brode doubled last year.', '36 ÷ 30 = 1.2, not doubled'],
      ['The number of pilots in Brode rose threefold last year.', '36 ÷ 30 = 1.2, not threefold'],
    ],
    silent: [
      'The number of pilots in Brode rose by a fifth last year.',
      'The number of pilots in Brode rose 20 percent last year.',
      'The number of pilots in Brode rose by about a fifth last year.',
      'The number of ships in Brode doubled.',
    ],
  },
  'changes down': {
    reference: 'The price of rock salt fell from $71 a ton to $44 within four years.',
    wrong: [
      [
        'The price of rock salt fell 48 percent within four years.',
        '($71 − $44) ÷ $71 = 38%, not 48 percent',
        '38 percent',
      ],
      [
        'The price of rock salt fell by two thirds within four years.',
        '($71 − $44) ÷ $71 = 38%, not two thirds',
        '38 percent',
      ],
      ['The price of rock salt fell by $37 within four years.', '$71 − $44 = $27, not $37', '$27'],
    ],
    silent: [
      'The price of rock salt fell 38 percent within four years.',
      'The price of rock salt fell by more than a third within four years.',
      'The price of rock salt fell by $27 within four years.',
      'The price of rock salt fell by nearly 40 percent within four years.',
    ],
  },
  'changes of rounded figures': {
    reference: 'Yearly output of the quarry rose from 1.2 million tons to 1.5 million tons.',
    wrong: [
      [
        'Yearly output of the quarry rose 60 percent.',
        '(1.5 million − 1.2 million) ÷ 1.2 million = 25%, not 60 percent',
        '25 percent',
      ],
    ],
    silent: ['Yearly output of the quarry rose 25 percent.', 'Yearly output of the quarry rose 28 percent.'],
  },
  multiples: {
    reference: 'The number of bakers in Lasko rose from 20 to 30 in one summer.',
    wrong: [
      ['The number of bakers in Lasko doubled in one summer.', '30 ÷ 20 = 1.5, not doubled'],
      ['The number of bakers in Lasko tripled in one summer.', '30 ÷ 20 = 1.5, not tripled'],
      ['The number of bakers in Lasko rose 2.5-fold in one summer.', '30 ÷ 20 = 1.5, not 2.5-fold', '1.5 times'],
    ],
    silent: ['The number of bakers in Lasko rose by half in one summer.', 'The number of bakers in Lasko halved.'],
  },
  'nearly doubled': {
    reference: 'The number of bakers in Lasko rose from 20 to 39 in one summer.',
    wrong: [],
    silent: [
      'The number of bakers in Lasko doubled in one summer.',
      'The number of bakers in Lasko almost doubled in one summer.',
    ],
  },
  shares: {
    reference: 'At the mine of Tarrow, 208 of the 312 workers voted for the offer.',
    wrong: [
      [
        'Three quarters of the workers at the mine of Tarrow voted for the offer.',
        '208 ÷ 312 = 66.7%, not Three quarters',
        '66.7 percent',
      ],
      [
        'At the mine of Tarrow, 76 percent of the workers voted for the offer.',
        '208 ÷ 312 = 66.7%, not 76 percent',
        '67 percent',
      ],
      ['Half of the workers at the mine of Tarrow voted for the offer.', '208 ÷ 312 = 66.7%, not Half', '66.7 percent'],
    ],
    silent: [
      'Two thirds of the workers at the mine of Tarrow voted for the offer.',
      'At the mine of Tarrow, 67 percent of the workers voted for the offer.',
      'A third of the workers at the mine of Tarrow did not vote for the offer.',
      'More than half of the workers at the mine of Tarrow voted for the offer.',
    ],
  },
  rates: {
    reference: 'A room in the old town of Lasko costs $620 a month.',
    wrong: [
      ['A room in the old town of Lasko costs $6,440 a year.', '$620 × 12 = $7,440, not $6,440', '$7,440'],
      ['A room in the old town of Lasko costs $9,000 per year.', '$620 × 12 = $7,440, not $9,000', '$7,440'],
    ],
    silent: [
      'A room in the old town of Lasko costs $7,440 a year.',
      'A room in the old town of Lasko costs about $7,500 a year.',
      'A room in the old town of Lasko costs more than $7,000 a year.',
    ],
  },
};

describe('a figure that the draft derives wrongly', () => {
  for (const [what, { reference, wrong, silent }] of Object.entries(ARTICLES)) {
    const library = libraryOf(reference);
    for (const [draft, reason, fix] of wrong) {
      it(`is reported with the arithmetic among ${what}: ${draft}`, () => {
        const findings = findingsOf(draft, library);
        assert.deepEqual(
          findings.map((finding) => [finding.rule, finding.verdict, finding.reason, finding.fix]),
          [['figure-differs', 'differs', reason, fix]],
        );
      });
    }
    for (const draft of silent) {
      it(`is no matter of ${what}: ${draft}`, () => {
        const reasons = findingsOf(draft, library).map((finding) => finding.reason);
        assert.deepEqual(
          reasons.filter((reason) => reason.includes(' = ')),
          [],
        );
      });
    }
  }

  it('is shown beside the words of the reference from the first to the last of the figures', () => {
    const [finding] = findingsOf(
      'The yard of Brode has a total of 85 welders and riggers.',
      libraryOf('The yard of Brode has 54 welders and 29 riggers.'),
    );
    assert.equal(finding?.draft.text, '85');
    assert.equal(finding?.source?.text, '54 welders and 29');
    assert.equal(finding?.statement?.text, 'The yard of Brode has 54 welders and 29 riggers.');
    assert.equal(finding?.message, "The reference's figures come to 83, not “85”");
  });

  it('is left alone where the reference has it elsewhere', () => {
    const reference =
      'The yard of Brode has 54 welders and 29 riggers. With two cooks, it feeds a total of 85 people in Brode.';
    assert.deepEqual(
      findingsOf('The yard of Brode feeds a total of 85 people, welders and riggers among them.', libraryOf(reference)),
      [],
    );
  });
});
