import assert from 'node:assert/strict';
import { createLibrary } from '../../../../src/engine/index.js';
import type { Library } from '../../../../src/engine/matching/library.js';
import { libraryOf, reported } from '../../support/reporting.js';

function libraryIn(text: string): Library {
  return createLibrary([{ uri: 'file:///rents.md', text, format: 'markdown' }]);
}

describe('the figure that is told in the place of a wrong one', () => {
  it('is the one with the same number and another limit', () => {
    const models = libraryOf(
      'The share of salt was 4.3 percent on average; the models had predicted at most 1.5 percent.',
    );
    assert.deepEqual(reported('The models had predicted at least 1.5 percent of salt.', models), [
      'bound-differs: at least -> at most',
    ]);
  });

  it('is one of points, told with them', () => {
    const vote = libraryOf('The Reds won 27.9 percent of the vote in Orne, down 3.4 points from the last election.');
    assert.deepEqual(reported('The Reds lost 3.4 percent from the last election in Orne.', vote), [
      'unit-differs: 3.4 percent -> 3.4 points',
    ]);
  });

  it('is the number of the same things, though a list names as many', () => {
    const family = libraryOf('She is survived by her daughter, Clara, three grandchildren and a great-grandson.');
    assert.deepEqual(reported('She is survived by her daughter and four grandchildren.', family), [
      'figure-differs: four -> three',
    ]);
    assert.deepEqual(reported('She is survived by three grandchildren.', family), []);
  });

  it('is the part, where the same word leads in to it as to the whole in the draft', () => {
    const raid = libraryOf('The robbers smashed 14 of the 22 display cabinets and left with a clock.');
    assert.deepEqual(reported('The robbers smashed 22 display cabinets with hammers.', raid), [
      'figure-differs: 22 -> 14',
    ]);
    assert.deepEqual(reported('The robbers smashed some of the 22 display cabinets.', raid), []);
    assert.deepEqual(reported('The robbers smashed 14 display cabinets with hammers.', raid), []);
  });
});

describe('a sum beside whose place the draft has the words of another', () => {
  const court = libraryOf(
    'Jonas Alm, a clerk of the port of Skarvik, used the card of his employer to buy almost £61,000 of paintings and rare books. ' +
      'He pleaded guilty in March and lost his job. A judge in Orne ordered him to pay back £75,000 to the port within a year.',
  );

  it('differs, though both are of the one matter', () =>
    assert.deepEqual(reported('A clerk who bought paintings must hand back almost £61,000.', court), [
      'figure-differs: £61,000 -> £75,000',
    ]));

  it('is left alone beside a word of its own place', () => {
    assert.deepEqual(
      reported('A clerk who hung almost £61,000 of paintings on his wall must pay money back.', court),
      [],
    );
    assert.deepEqual(reported('A clerk who bought paintings must hand back £75,000.', court), []);
    assert.deepEqual(reported('He spent almost £61,000 of the money of the port on books.', court), []);
  });
});

describe('a date that tells less than the draft', () => {
  it('does not hold for a day that the reference gives otherwise', () => {
    const fair = libraryOf(
      'Brode, 6 August 2031 - Fees rose by 9% this year. The dividend of 47 cents is payable on September 15.',
    );
    assert.deepEqual(reported('The dividend of 47 cents will be paid on September 25.', fair), [
      'date-differs: September 25 -> September 15',
    ]);
    assert.deepEqual(reported('The dividend of 47 cents will be paid on September 15.', fair), []);
  });
});

describe('a figure that the reference gives', () => {
  it('is not outvoted where it stands in the row of a table that the draft names', () => {
    const rents = libraryIn(
      '| City | Rent, € per m² |\n| --- | --- |\n| Ardenne | 14.20 |\n| Corvay | 9.60 |\n\nA flat now costs tenants €3,450 per m² to build.',
    );
    assert.deepEqual(reported('In Ardenne tenants pay €14.20 per m².', rents), []);
    assert.deepEqual(reported('In Ardenne tenants pay €14.40 per m².', rents).length, 1);
  });

  it('is not outvoted by one of quite another size', () => {
    const results = libraryOf(
      'Shares of Kestrel rose to $98.10. The board raised the dividend and approved the purchase of up to $500 million of stock.',
    );
    assert.deepEqual(reported('Kestrel will buy back $500m of shares', results), []);
  });

  it('is not outvoted by one of the sentence before, which speaks of the same matter', () => {
    const homes = libraryOf('The target of the region is 9,000 new homes a year. In 2033, 7,450 were built.');
    assert.deepEqual(reported('With 7,450 new homes, the region missed the target.', homes), []);
    assert.deepEqual(reported('With 7,540 new homes, the region missed the target.', homes).length, 1);
  });
});
