import assert from 'node:assert/strict';
import { initialsOf, isAbbreviation, largeInitialsOf } from '../../../src/engine/matching/abbreviations.js';
import { libraryOf } from '../support/reporting.js';

const library = libraryOf(
  'The gross domestic product of Tavonia grew. Norland United beat the Halvik Rowing Club by two lengths, year over year.',
  'Captain Ilse Varga steered the lifeboat of the Coastal Rescue Service. The Harbours and Ferries Authority paid.',
);

describe('abbreviations of what the references spell out', () => {
  const known: readonly (readonly [what: string, name: string])[] = [
    ['the initials of common words', 'GDP'],
    ['initials with a small letter', 'YoY'],
    ['the initials of a name', 'HRC'],
    ['initials with stops', 'G.D.P.'],
    ['the initials of a name in the second reference', 'CRS'],
    ['initials without those of small words', 'HFA'],
    ['a name with shortened words', 'Norland Utd'],
    ['the beginning of a long word of a name', 'Auth'],
    ['a name with shortened words and a stop', 'Norland Utd.'],
  ];
  for (const [what, name] of known) it(`know ${what}: ${name}`, () => assert.ok(isAbbreviation(name, library)));

  const unknown: readonly (readonly [what: string, name: string])[] = [
    ['initials of nothing', 'XQZ'],
    ['one letter', 'G'],
    ['a word of a name but for its last letter', 'Harbour'],
    ['the beginning of the name of a person', 'Ils'],
    ['a word', 'Gdp'],
    ['more letters than an abbreviation has', 'TGDPOTGN'],
    ['a whole name', 'Norland United'],
    ['another name', 'Sorland Utd'],
    ['a name of other words with the same beginning', 'Norland Underdogs'],
    ['one shortened word alone', 'Utd'],
    ['nothing', ''],
  ];
  for (const [what, name] of unknown) it(`are not ${what}: “${name}”`, () => assert.ok(!isAbbreviation(name, library)));

  it('are unknown without references', () => assert.ok(!isAbbreviation('GDP', libraryOf())));
});

describe('the initials of a text', () => {
  const cases: readonly (readonly [text: string, initials: string])[] = [
    ['gross domestic product', 'gdp'],
    ['The port’s 3 quays aren’t Café-like', 'tpqacl'],
    ['“Élan”, said Ömer', 'ésö'],
    ['', ''],
    ['23 – 42', ''],
  ];
  for (const [text, initials] of cases) {
    it(`of “${text}” are “${initials}”`, () => assert.equal(initialsOf(text), initials));
  }

  it('may leave small words out', () => {
    assert.equal(largeInitialsOf('The Harbours and Ferries Authority of Orne'), 'hfao');
    assert.equal(largeInitialsOf('Andover on the Fort'), 'af');
  });
});
