import assert from 'node:assert/strict';
import { createLibrary } from '../../../src/engine/index.js';
import { findCopies } from '../../../src/engine/matching/copies.js';
import type { Format } from '../../../src/engine/model/prose.js';
import { readDocument } from '../../../src/engine/read-document.js';
import { libraryOf, reported } from '../support/reporting.js';

const HARBOUR = `Mayor Odile Farrant opened the harbour in Brode on May 3. It cost $40 million.

“The quay is too short,” said Captain Joren Staal. “Nobody asked us.” He wants 12 tugs.

“The quay is long enough for a century,” said engineer Ilse Varga. “It will outlive this town,” she added.`;

const library = libraryOf(HARBOUR);

/** Which sentences of a draft repeat a statement. */
function copied(draft: string, format: Format = 'plaintext'): boolean[] {
  return findCopies(readDocument(draft, format), library.wordings).statements.map((found) => found !== undefined);
}

describe('findCopies', () => {
  it('finds a sentence that was taken over', () => {
    assert.deepEqual(copied('It cost $40 million. It cost $41 million.'), [true, false]);
  });

  it('finds it however its lines are broken', () => {
    const { sentences } = readDocument('Mayor Odile Farrant  opened\nthe harbour in Brode on May 3.', 'markdown');
    assert.equal(sentences.length, 1);
    assert.deepEqual(copied('Mayor Odile Farrant  opened\nthe harbour in Brode on May 3.', 'markdown'), [true]);
  });

  it('does not take a part of a sentence for it', () => {
    assert.deepEqual(copied('Mayor Odile Farrant opened the harbour.'), [false]);
  });

  it('tells whether a part of the draft lies in copied sentences only', () => {
    const draft = 'It cost $40 million. That is a lot. He wants 12 tugs.';
    const { include } = findCopies(readDocument(draft, 'plaintext'), library.wordings);
    const spanOf = (words: string) => ({ start: draft.indexOf(words), end: draft.indexOf(words) + words.length });
    assert.equal(include(spanOf('$40 million')), true);
    assert.equal(include(spanOf('a lot')), false);
    assert.equal(include(spanOf('12 tugs')), true);
    assert.equal(include(spanOf('million. That')), false);
    assert.equal(include(spanOf('a lot. He wants')), false);
  });
});

describe('a sentence that repeats its reference', () => {
  it('is not held against what stands before it in the draft: whom a pronoun stands for may change', () => {
    assert.deepEqual(reported('Joren Staal spoke first. “It will outlive this town,” she added.', library), []);
  });

  it('is held against the reference where the speaker was changed', () => {
    assert.deepEqual(reported('“The quay is long enough for a century,” said Joren Staal.', library), [
      'speaker-differs: Joren Staal -> engineer Ilse Varga',
    ]);
  });

  it('may follow another sentence of the same quotation', () => {
    assert.deepEqual(reported('“Nobody asked us.” “The quay is too short,” said Captain Joren Staal.', library), []);
  });

  it('may stand beside one that differs', () => {
    assert.deepEqual(reported('It cost $40 million. He wants 14 tugs.', library), ['figure-differs: 14 -> 12']);
  });
});

describe('a cell of a table', () => {
  const table = (brode: number, dunmere: number) =>
    `| Port | Tugs |\n| --- | --- |\n| Brode | ${brode} |\n| Dunmere | ${dunmere} |`;
  const reference = createLibrary([{ uri: 'file:///ports.md', text: table(12, 30), format: 'markdown' }]);
  const repeated = (draft: string) => {
    const { statements } = findCopies(readDocument(draft, 'markdown'), reference.wordings);
    return statements.map((statement) => statement !== undefined);
  };

  it('repeats a cell of the reference under the same headings', () => {
    assert.deepEqual(repeated(table(12, 30)), [true, true, true, true, true, true]);
  });

  it('repeats nothing where the rows were swapped', () => {
    assert.deepEqual(repeated(table(30, 12)), [true, true, true, false, true, false]);
  });
});
