import assert from 'node:assert/strict';
import { attributionsBySentence } from '../../../../src/engine/matching/speakers/contents.js';
import { createStemmer, termsInContext } from '../../../../src/engine/matching/terms.js';
import { readDocument } from '../../../../src/engine/read-document.js';

/** What each sentence of a plain text reports, as the stems of its words. */
function contents(text: string): string[][] {
  const document = readDocument(text, 'plaintext');
  const stemOf = createStemmer();
  const terms = termsInContext(document, stemOf);
  return attributionsBySentence(document, terms).map((found) => found.map(({ stems }) => [...stems].join(' ')));
}

describe('what each sentence says that somebody said', () => {
  it('are the words that were said, without those that report them', () =>
    assert.deepEqual(contents('The weather held. Ada Renn said the ferries need repairs.'), [
      [],
      ['ferri need repair'],
    ]));

  it('is told at every sentence that a quotation goes through', () => {
    const all = 'harbour close tomorrow boat leav tonight';
    assert.deepEqual(contents('“The harbour closes tomorrow. All boats leave tonight,” Ada Renn said.'), [
      [all],
      [all],
    ]);
  });

  it('is nothing in a text without attributions', () =>
    assert.deepEqual(contents('The weather held. It rained.'), [[], []]));

  it('is nothing in no text', () => assert.deepEqual(contents(''), []));
});
