import assert from 'node:assert/strict';
import { COAST } from '../../support/coast.js';
import { matchesOf, nameOutcomes } from '../../support/matching.js';
import { libraryOf, reported } from '../../support/reporting.js';

/** What the article says of the names of a draft, those that it supports left out. */
function doubts(draft: string): string[] {
  return nameOutcomes(draft, COAST).filter((outcome) => !outcome.endsWith(': supported'));
}

describe('the names of a claim', () => {
  const differing: readonly (readonly [what: string, draft: string, expected: string])[] = [
    [
      'a stranger in a name’s place',
      'Governor Ruben Strand asked Norvik for 25 helicopters on Sunday.',
      'Ruben Strand: differs from Beatrix Oyelaran',
    ],
    [
      'a person whom the references know from elsewhere',
      'Governor Tomoko Hale asked Norvik for 25 helicopters on Sunday.',
      'Tomoko Hale: differs from Beatrix Oyelaran',
    ],
    [
      'somebody else’s surname',
      'Governor Beatrix Strand asked Norvik for 25 helicopters on Sunday.',
      'Beatrix Strand: differs from Beatrix Oyelaran',
    ],
    [
      'a stranger at the end of the sentence',
      'Governor Beatrix Oyelaran asked Ostania for 25 helicopters.',
      'Ostania: differs from Norvik',
    ],
    ['an unknown place', 'The Ocean Council met in Lonskar.', 'Lonskar: differs from Gravenhook'],
    ['a place that is known from elsewhere', 'The Ocean Council met in Brode.', 'Brode: differs from Gravenhook'],
    [
      'a place behind another preposition of place',
      'The Ocean Council and its president met near Lonskar.',
      'Lonskar: differs from Gravenhook',
    ],
    ['another nationality', 'The French engineers went home.', 'French: differs from German'],
    ['whoever else did it', 'Lars Ekdahl repaired the poles in Dunmere.', 'Lars Ekdahl: differs from Jonas Thiel'],
  ];
  for (const [what, draft, expected] of differing) {
    it(`differ for ${what}`, () => {
      const outcomes = nameOutcomes(draft, COAST).filter((outcome) => outcome.includes('differs'));
      assert.deepEqual(outcomes, [expected]);
    });
  }

  const supported: readonly (readonly [what: string, draft: string])[] = [
    ['a full name', 'Engineer Jonas Thiel repaired the poles in Dunmere.'],
    ['a surname', 'Thiel repaired the poles in Dunmere.'],
    ['a name with its title', 'Governor Oyelaran asked Norvik for helicopters.'],
    ['a name that the reference has in the next sentence', 'Tomoko Hale is president of the Ocean Council.'],
    ['an organisation', 'Delta Electric repaired the poles.'],
  ];
  for (const [what, draft] of supported) {
    it(`are supported for ${what}`, () => {
      assert.ok(nameOutcomes(draft, COAST).length > 0);
      assert.deepEqual(doubts(draft), []);
    });
  }

  const quiet: readonly (readonly [what: string, draft: string])[] = [
    ['a byline', 'Hanna Roe: The Ocean Council met in Gravenhook.'],
    ['a call in capitals', 'READ MORE about Milo Dravec and the Ocean Council in Gravenhook.'],
    ['a label inside a figure', 'The Ocean Council met in Gravenhook in Q3 for Formula 1.'],
    ['an abbreviation that the reference spells out', 'The OC met in Gravenhook.'],
    ['a name that shares nothing with what the references speak of', 'Milo Dravec plays the cello.'],
    ['a sentence without names', 'The poles were repaired.'],
  ];
  for (const [what, draft] of quiet) {
    it(`are left alone in ${what}`, () => {
      const outcomes = nameOutcomes(draft, COAST);
      assert.deepEqual(
        outcomes.filter((outcome) => outcome.includes('differs') || outcome.includes('not-found')),
        [],
      );
    });
  }

  it('are not taken for those in another part of the sentence', () => {
    assert.deepEqual(doubts('Lars Ekdahl opened the dam with Ruben Strand.'), [
      'Lars Ekdahl: unsure',
      'Ruben Strand: not-found',
    ]);
  });

  it('are not taken for one that the claim has itself', () => {
    const outcomes = doubts('Beatrix Oyelaran and Ruben Strand asked Norvik for 25 helicopters.');
    assert.ok(!outcomes.some((outcome) => outcome.includes('differs')), outcomes.join());
  });

  it('are not taken for names of another kind', () => {
    assert.deepEqual(
      doubts('Delta Electric of France repaired the poles in Dunmere.').filter((outcome) =>
        outcome.includes('differs'),
      ),
      [],
    );
  });

  it('tell whether the references know the name from elsewhere', () => {
    const known = (draft: string) =>
      matchesOf(draft, COAST).flatMap(({ names }) =>
        names.flatMap(({ outcome }) => (outcome.kind === 'differs' ? outcome.known : [])),
      );
    assert.deepEqual(known('The Ocean Council met in Brode.'), [true]);
    assert.deepEqual(known('The Ocean Council met in Lonskar.'), [false]);
  });

  it('say in which statement the other name stands', () => {
    const [match] = matchesOf('The Ocean Council met in Lonskar.', 'Nothing happened. Rain fell.', COAST);
    const [, place] = match?.names ?? [];
    assert.ok(place?.outcome.kind === 'differs');
    const { statement, mention } = place.outcome.from;
    assert.equal(mention.text, 'Gravenhook');
    assert.equal(statement.reference.text, COAST);
    assert.equal(
      statement.reference.document.sentences[statement.sentence]?.text,
      'The Ocean Council met in Gravenhook.',
    );
  });
});

describe('a name that the reference gives to somebody else', () => {
  const club = libraryOf(
    'Ada Holm joined the Velden Rovers from Norwick in June. Bertil Lund, the coach, welcomed her. ' +
      'Lund said that the Rovers needed a keeper.',
  );

  it('differs from the name between the same words', () =>
    assert.deepEqual(reported('Bertil Lund joined the Velden Rovers from Norwick in June.', club), [
      'name-differs: Bertil Lund -> Ada Holm',
    ]));

  it('is left alone in its own place', () =>
    assert.deepEqual(reported('Bertil Lund, the coach of the Velden Rovers, welcomed Ada Holm.', club), []));

  it('is left alone where the sentence is put another way', () =>
    assert.deepEqual(reported('Under Bertil Lund the Rovers got a keeper, who came from Norwick.', club), []));
});
