import assert from 'node:assert/strict';
import { prepositionBefore } from '../../../src/engine/matching/prepositions.js';
import { readDocument } from '../../../src/engine/read-document.js';

function prepositionOf(name: string, text: string): string | undefined {
  const document = readDocument(text, 'plaintext');
  const mention = document.names.mentions.find((named) => named.text === name);
  assert.ok(mention, `${name} is not named in “${text}”`);
  return prepositionBefore(document, mention);
}

describe('the preposition before a name', () => {
  const cases: readonly (readonly [text: string, name: string, expected: string | undefined])[] = [
    ['She came from Norway.', 'Norway', 'from'],
    ['She came from the Ocean Council.', 'Ocean Council', 'from'],
    ['The deal with Lars Ekdahl failed.', 'Lars Ekdahl', 'with'],
    ['A plan by the Ocean Council failed.', 'Ocean Council', 'by'],
    ['The club, founded by Ann Vale and Lars Ekdahl, failed.', 'Lars Ekdahl', 'by'],
    ['It will close its plant in Arlen, Norway, by May.', 'Norway', ','],
    ['It moved the plant to Arlen, Norway, where it is cheap.', 'Norway', ','],
    ['In May, Norway, as ever, paid.', 'Norway', undefined],
    ['Boats by Norway and Lars Ekdahl sank.', 'Lars Ekdahl', undefined],
    ['Ann Vale and Lars Ekdahl failed.', 'Lars Ekdahl', undefined],
    ['They came by boat and Lars Ekdahl swam.', 'Lars Ekdahl', undefined],
    ['Norway paid.', 'Norway', undefined],
    ['Yesterday Lars Ekdahl left.', 'Lars Ekdahl', undefined],
    ['Rain fell for days, Lars Ekdahl said.', 'Lars Ekdahl', undefined],
    ['They met AT the Ocean Council.', 'Ocean Council', 'in'],
    ['Velden took on the Harbour Club.', 'Harbour Club', 'against'],
    ['Velden were taken to the Harbour Club.', 'Harbour Club', 'to'],
  ];
  for (const [text, name, expected] of cases) {
    it(`is ${expected ?? 'none'} in “${text}”`, () => assert.equal(prepositionOf(name, text), expected));
  }

  it('counts as one wherever it tells of a place', () => {
    for (const preposition of ['in', 'at', 'near', 'on', 'inside', 'outside'])
      assert.equal(prepositionOf('Norway', `They fished ${preposition} Norway.`), 'in');
  });
});
