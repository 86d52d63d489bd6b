import assert from 'node:assert/strict';
import { areExchangeable, type PlacedName, placedNames } from '../../../../src/engine/matching/names/placed-names.js';
import { readDocument } from '../../../../src/engine/read-document.js';

function namesIn(text: string): readonly (readonly PlacedName[])[] {
  return placedNames(readDocument(text, 'plaintext'));
}

function nameAt(text: string, name: string): PlacedName {
  const placed = namesIn(text)
    .flat()
    .find(({ mention }) => mention.text === name);
  assert.ok(placed, `${name} is not in “${text}”`);
  return placed;
}

describe('the names of a document at their places', () => {
  it('stand with the sentence that they are in', () => {
    const texts = namesIn('Ada Holm left. It rained. Lund met Holm in Norvik.').map((named) =>
      named.map(({ mention }) => mention.text),
    );
    assert.deepEqual(texts, [['Ada Holm'], [], ['Lund', 'Holm', 'Norvik']]);
  });

  it('leave out the dateline that a report opens with', () => {
    const texts = namesIn('MARROWGATE, May 14 — Ada Holm left.')
      .flat()
      .map(({ mention }) => mention.text);
    assert.deepEqual(texts, ['Ada Holm']);
  });

  it('tell how they are led to', () => {
    assert.equal(nameAt('They met in Norvik.', 'Norvik').preposition, 'in');
    assert.equal(nameAt('They met Ada Holm.', 'Ada Holm').preposition, undefined);
  });

  it('tell whether they are those of people', () => {
    assert.ok(nameAt('They met Ada Holm.', 'Ada Holm').isPerson);
    assert.ok(!nameAt('They met in Germany.', 'Germany').isPerson);
  });
});

describe('two names', () => {
  type Name = readonly [text: string, name: string];
  const exchangeable: readonly (readonly [what: string, one: Name, other: Name])[] = [
    ['of people', ['They met Ada Holm.', 'Ada Holm'], ['Peter Lund left.', 'Peter Lund']],
    ['of a country and of a people', ['It hit Germany.', 'Germany'], ['Some Norwegians left.', 'Norwegians']],
    ['led to in the same way', ['It rained in Norvik.', 'Norvik'], ['She lives near Brode.', 'Brode']],
    [
      'of those to whom something was said',
      ['She told Peter Lund so.', 'Peter Lund'],
      ['He spoke to Ada Holm.', 'Ada Holm'],
    ],
    ['of continents', ['It grows in Africa.', 'Africa'], ['It grows in Asia.', 'Asia']],
  ];
  for (const [what, one, other] of exchangeable)
    it(`${what} may stand in each other’s place`, () => assert.ok(areExchangeable(nameAt(...one), nameAt(...other))));

  const apart: readonly (readonly [what: string, one: Name, other: Name])[] = [
    ['of a person and a country', ['They met Ada Holm.', 'Ada Holm'], ['It hit Germany.', 'Germany']],
    ['led to in different ways', ['They left from Norvik.', 'Norvik'], ['It rained in Brode.', 'Brode']],
    ['of a country and a continent', ['It grows in Germany.', 'Germany'], ['It grows in Asia.', 'Asia']],
    ['of a sea and a country', ['They crossed the North Sea.', 'North Sea'], ['They crossed Norway.', 'Norway']],
    [
      'of whom only one says what somebody is the head of',
      ['The Norwegian minister left.', 'Norwegian'],
      ['A Norwegian left.', 'Norwegian'],
    ],
  ];
  for (const [what, one, other] of apart)
    it(`${what} do not`, () => assert.ok(!areExchangeable(nameAt(...one), nameAt(...other))));
});
