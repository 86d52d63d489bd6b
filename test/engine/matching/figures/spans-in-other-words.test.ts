import assert from 'node:assert/strict';
import { findFigures } from '../../../../src/engine/index.js';
import { spanInOtherWords } from '../../../../src/engine/matching/figures/spans-in-other-words.js';
import { libraryOf, reported } from '../../support/reporting.js';

/** What of a reference tells the span of time of a claim. */
function toldIn(reference: string, claim: string): string | undefined {
  const [figure] = findFigures(claim);
  assert.ok(figure, `no figure in “${claim}”`);
  return spanInOtherWords(figure, libraryOf(reference))?.figure.text;
}

describe('a span of time that a reference tells in other words', () => {
  const told: readonly (readonly [claim: string, reference: string, other: string])[] = [
    ['a four-day search', 'She spent four nights in the hills.', 'four'],
    ['a five-day walk', 'They slept in huts for four nights.', 'four'],
    ['three nights at sea', 'The crossing took three days.', 'three days'],
    ['three nights at sea', 'The crossing took 4 days.', '4 days'],
    ['50 years of the club', 'The Elmstead Rowing Club turns 50 in May.', '50'],
    ['20 years', 'The bridge turned 20.', '20'],
    ['a five-day search', 'They were found on the fifth day of the search.', 'fifth'],
    ['scored after six minutes', 'They took a sixth-minute lead.', 'sixth'],
    ['six weeks of talks', 'The talks are in their sixth week.', 'sixth'],
  ];
  for (const [claim, reference, other] of told) {
    it(`is found: ${claim}, “${reference}”`, () => assert.equal(toldIn(reference, claim), other));
  }

  const others: readonly (readonly [claim: string, reference: string])[] = [
    ['a three-day search', 'She spent four nights in the hills.'],
    ['a six-day search', 'She spent four nights in the hills.'],
    ['a four-hour search', 'She spent four nights in the hills.'],
    ['four searches', 'She spent four nights in the hills.'],
    ['four nights', 'She wrote four letters.'],
    ['50 years of the club', 'Its founder, now 50, rows every day.'],
    ['50 years of the club', 'The club turns 60.'],
    ['50 years of the club', 'The club turned 50 heads.'],
    ['50 years of the club', 'The club has 50.'],
    ['50 weeks', 'The club turns 50.'],
    ['a four-day search', 'They were found on the fifth day of the search.'],
    ['five days of searching', 'They were found in the fifth week.'],
    ['a one-day search', 'They were found on the first day.'],
    ['five seconds', 'He scored in the fifth minute.'],
    ['five centuries', 'It was built in the fifth century.'],
    ['five days', 'It was the fifth busiest day.'],
    ['40 to 50 years', 'Its members are aged 40 to 50.'],
  ];
  for (const [claim, reference] of others) {
    it(`is not taken for another: ${claim}, “${reference}”`, () => assert.equal(toldIn(reference, claim), undefined));
  }
});

describe('a draft that tells a span of time in its own words', () => {
  const library = libraryOf(
    'Ines Varga, 9, survived four nights alone on Mount Calder. A helicopter found the girl on Sunday. Doctors at the Branwick clinic were amazed by her health after the ordeal.',
  );

  it('is not warned of as many days as there were nights', () => {
    assert.deepEqual(reported('Doctors were amazed by the health of the girl after her four-day ordeal.', library), []);
  });

  it('is warned of another number of days', () => {
    assert.deepEqual(reported('Doctors were amazed by the health of the girl after her nine-day ordeal.', library), [
      'figure-not-found: nine-day',
    ]);
  });
});

describe('a draft that counts back to a day that its reference tells', () => {
  const library = libraryOf(
    'The number of bankruptcies in Norland rose in spring, the court said. Compared with the same quarter six years ago, they were down by a third.',
  );

  it('is not warned of the right distance', () => {
    assert.deepEqual(
      reported('The number of bankruptcies in Norland rose for the first time in six years, the court said.', library),
      [],
    );
  });

  it('is warned of another', () => {
    assert.deepEqual(
      reported('The number of bankruptcies in Norland rose for the first time in nine years, the court said.', library),
      ['figure-not-found: nine years'],
    );
  });
});
