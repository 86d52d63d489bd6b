import assert from 'node:assert/strict';
import { readFigures } from '../../../../src/engine/figures/index.js';
import { createLibrary, type Format } from '../../../../src/engine/index.js';
import { listedCount } from '../../../../src/engine/matching/figures/listed-counts.js';
import { libraryOf, reported } from '../../support/reporting.js';

/** The words of a reference that spell the count of a claim out. */
function spelledOut(claim: string, text: string, format: Format = 'plaintext'): string | undefined {
  const [figure] = readFigures(claim);
  const [indexed] = createLibrary([{ uri: 'file:///list', text, format }]).references;
  assert.ok(figure && indexed);
  const statements = indexed.reference.document.sentences.map((_, sentence) => ({
    reference: indexed.reference,
    sentence,
  }));
  return listedCount(figure, statements)?.figure.text;
}

describe('a count that a list spells out', () => {
  const spelled: readonly (readonly [claim: string, reference: string, list: string])[] = [
    ['three sailors', 'Ada Fell, Ben Orr and Carl Ott were rescued.', 'Ada Fell, Ben Orr and Carl Ott'],
    ['two islands', 'The bridge joins Vey and Lonskar.', 'Vey and Lonskar'],
    ['two sailors', 'Ada Fell, 23, and Ben Orr, 45, were rescued.', 'Ada Fell, 23, and Ben Orr'],
    ['two men', 'The one, aged 23, was fined; the other, aged 45, was not.', '23, was fined; the other, aged 45'],
    ['four metals', 'The mine has copper, zinc, tin and lead.', 'mine has copper, zinc, tin and lead'],
  ];
  for (const [claim, reference, list] of spelled) {
    it(`is taken from “${reference}”: ${claim}`, () => assert.equal(spelledOut(claim, reference), list));
  }

  const BULLETS = 'The council wants to:\n\n- close the quay\n- sell two tugs. They are old.\n- build a wall\n';

  it('is taken from as many bullets', () => {
    assert.equal(spelledOut('three measures', BULLETS, 'markdown')?.startsWith('close the quay'), true);
    assert.equal(spelledOut('four measures', BULLETS, 'markdown'), undefined);
  });

  it('is not taken from a list of another length', () => {
    assert.equal(spelledOut('four sailors', 'Ada Fell, Ben Orr and Carl Ott were rescued.'), undefined);
  });

  it('is not taken from a list where nothing is counted', () => {
    const reference = 'Ada Fell, Ben Orr and Carl Ott were rescued.';
    for (const claim of ['three percent', '$3', 'the third', 'three years', '3-1']) {
      assert.equal(spelledOut(claim, reference), undefined, claim);
    }
  });

  it('is not taken from very long lists', () => {
    const many = Array.from({ length: 40 }, (_, position) => `ship${String.fromCharCode(97 + (position % 26))}`);
    assert.equal(spelledOut('40 ships', `${many.slice(1).join(', ')} and ${many[0]} sailed.`), undefined);
  });
});

describe('a draft that counts what its reference lists', () => {
  const library = libraryOf(
    'Harbour master Otto Renn fined Ada Fell, Ben Orr, Carl Ott, Dina Quist, Erik Stahl and Fay Umber on Monday. Their boat sank in nine minutes.',
  );

  it('is not warned of the right count', () => {
    assert.deepEqual(reported('Harbour master Otto Renn fined six sailors on Monday.', library), []);
  });

  it('is warned of another', () => {
    assert.deepEqual(reported('Harbour master Otto Renn fined 16 sailors on Monday.', library), [
      'figure-not-found: 16',
    ]);
  });

  it('is warned where the reference counts between the same words', () => {
    const crew = libraryOf('Rescuers saved five sailors from the sea off Brode, Vey and Lonskar.');
    assert.deepEqual(reported('Rescuers saved three sailors from the sea.', crew), ['figure-differs: three -> five']);
  });
});
