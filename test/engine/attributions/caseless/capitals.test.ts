import assert from 'node:assert/strict';
import fc from 'fast-check';
import { countCase, isCaseless, spellingsIn, withCapitals } from '../../../../src/engine/attributions/index.js';
import { readDocument } from '../../../../src/engine/read-document.js';
import { wordsOf } from '../../../../src/engine/segmenting/index.js';

const REFERENCE =
  'Mayor Ines Quarrel told NATO that Delmont Rovers and Will Ostrom play in Skarvik. A delmont is a hill.';

/** A text in lower case with the capitals that its names get beside a reference. */
function recased(text: string, reference = REFERENCE): string {
  const known = spellingsIn([readDocument(reference, 'plaintext')]);
  const [words = []] = withCapitals([wordsOf(text)], known);
  return words.map((word) => word.text).join(' ');
}

describe('the capitals of a caseless text', () => {
  const recasings: readonly (readonly [what: string, text: string, expected: string])[] = [
    ['countries', 'a new zealand man flew to sierra leone', 'a New Zealand man flew to Sierra Leone'],
    ['peoples', 'the swedish government met german officials', 'the Swedish government met German officials'],
    ['towns and counties', 'a swansea firm opened in west sussex', 'a Swansea firm opened in West Sussex'],
    [
      'towns of several words',
      "a market in king's lynn and bury st edmunds",
      "a market in King's Lynn and Bury St Edmunds",
    ],
    ['towns that own something', "london's bridges are closed", "London's bridges are closed"],
    ['towns with small words in them', 'a ferry to stoke-on-trent', 'a ferry to Stoke-on-trent'],
    ['initials', 'the bbc has learned that the fbi came', 'the BBC has learned that the FBI came'],
    ['organisations of several words', 'the world bank lent more', 'the World Bank lent more'],
    ['a given name and what is beside it', 'actor howard pilbeam said so', 'actor Howard Pilbeam said so'],
    ['a given name before a verb', 'then howard said so', 'then Howard said so'],
    ['a name behind a form of address', 'they met mrs trundle there', 'they met Mrs Trundle there'],
    ['a surname that the reference knows', 'quarrel spoke of skarvik', 'Quarrel spoke of Skarvik'],
    ['a known surname behind a strange given name', 'steven ostrom plays', 'Steven Ostrom plays'],
    ['a known surname behind an everyday given name', 'grace ostrom plays', 'Grace Ostrom plays'],
    ['a known name in its own spelling', 'a nato plan', 'a NATO plan'],
  ];
  for (const [what, text, expected] of recasings) {
    it(`are put back on ${what}`, () => assert.equal(recased(text), expected));
  }

  const plain: readonly (readonly [what: string, text: string])[] = [
    ['given names that are ordinary words', 'they will mark the dawn with grace and hope'],
    ['the names of countries that are ordinary words', 'a polish for the turkey and who was there'],
    ['words that the reference has in lower case too', 'a delmont is steep'],
    ['words in no list', 'the flagship hospital near the quarry'],
  ];
  for (const [what, text] of plain) {
    it(`are left off ${what}`, () => assert.equal(recased(text), text));
  }

  it('leave a word behind a known given name alone, which may be a verb', () => {
    assert.equal(recased('ines laid a wreath'), 'Ines laid a wreath');
  });

  it('come from a reference without capitals too', () => {
    assert.equal(recased('steven cairns spoke', 'mr cairns said that the bridge was safe.'), 'Steven Cairns spoke');
  });

  it('move no word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('mr ', 'london', ' ', 'anna ', "'s ", 'x', 'new zealand ') }),
        (text) => {
          const words = wordsOf(text);
          const [written = []] = withCapitals([words], new Map());
          assert.deepEqual(
            written.map(({ text: word, ...place }) => ({ ...place, text: word.toLowerCase() })),
            words.map((word) => ({ ...word })),
          );
        },
      ),
    );
  });
});

describe('a caseless text', () => {
  it('has no capital anywhere', () => {
    assert.equal(isCaseless([countCase([wordsOf('the zoo in paris lost an elephant')])]), true);
    assert.equal(isCaseless([countCase([wordsOf('the zoo lost an elephant'), wordsOf('In paris')])]), false);
  });

  it('has words enough to tell', () => assert.equal(isCaseless([countCase([wordsOf('up 3 - 2')])]), false));
});
