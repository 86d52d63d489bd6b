import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FUNCTION_WORDS } from '../../../src/engine/matching/function-words.js';
import { createStemmer, termsInContext, termsOf, termsWithin } from '../../../src/engine/matching/terms.js';
import { readDocument } from '../../../src/engine/read-document.js';

function stemsOf(text: string): string[] {
  return termsOf({ start: 0, end: text.length, text }, createStemmer()).map(({ stem }) => stem);
}

describe('the terms of a sentence', () => {
  const cases: readonly (readonly [what: string, text: string, expected: readonly string[]])[] = [
    ['leave out the words that hold it together', 'It was the harbour that they had not seen', ['harbour', 'seen']],
    ['leave out who only says it', 'The harbour froze, she said', ['harbour', 'froze']],
    ['leave out marks and bare numbers', '“Harbour” – 23, 3.5 & 1,200!', ['harbour']],
    ['keep numbers with letters', 'the F-35 and the 3rd', ['f-35', '3rd']],
    ['know a word by its stem', 'replaced replaces replacing', ['replac', 'replac', 'replac']],
    ['know a word in capitals', 'FERRY Ferry', ['ferri', 'ferri']],
    ['know a word in the possessive', "harbour's harbour’s", ['harbour', 'harbour']],
    ['keep words with hyphens whole', 'a half-built quay', ['half-built', 'quai']],
    ['keep words of other alphabets', 'żółw и σκύλος', ['żółw', 'и', 'σκύλος']],
    ['are none where nothing is said', 'He is not what they were.', []],
    ['are none without words', ' \n\t…', []],
  ];
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(stemsOf(text), expected));

  it('stand where the words stand in the prose', () => {
    const terms = termsOf({ start: 100, end: 117, text: 'the cold harbours' }, createStemmer());
    assert.deepEqual(terms, [
      { stem: 'cold', start: 104, end: 108 },
      { stem: 'harbour', start: 109, end: 117 },
    ]);
  });

  it('come in order, apart, and each at its own word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(9), (text, start) => {
        let before = start;
        for (const term of termsOf({ start, end: start + text.length, text }, createStemmer())) {
          assert.ok(before <= term.start && term.start < term.end && term.end <= start + text.length);
          before = term.end;
        }
      }),
    );
  });
});

describe('the terms of a sentence in its place', () => {
  const inContext = (document: string): string[] =>
    termsInContext(readDocument(document, 'markdown'), createStemmer()).map((terms) =>
      terms.map(({ stem, isBorrowed }) => (isBorrowed ? `(${stem})` : stem)).join(' '),
    );

  it('begin with the headings of a cell, as its own', () => {
    const table = '| Port | Tugs |\n| --- | --- |\n| Brode | 12 old |';
    assert.deepEqual(inContext(table), ['port', 'tug', 'port brode', 'brode tug old']);
  });

  it('begin with what leads in to a list and the heading above it, borrowed', () => {
    const list = '# Coast\n\n## Fees\n\nNext year:\n\n- Berth: 9 crowns';
    assert.deepEqual(inContext(list).at(-1), '(fee) (next) (year) berth crown');
    assert.deepEqual(inContext('- Berth: 9 crowns'), ['berth crown']);
  });

  it('begin with those of the sentence before, borrowed, where one says little and goes on about it', () => {
    for (const [sentence, expected] of [
      ['It was 300.', '(mill) (cut) (job)'],
      ['Of them 40 left.', '(mill) (cut) (job) left'],
      ['That is 40% more.', '(mill) (cut) (job)'],
      ['300 did.', '(mill) (cut) (job)'],
      ['She left Brode after nine winters.', 'left brode nine winter'],
      ['Wood is 30% dearer.', 'wood dearer'],
      ['Italians did.', 'italian'],
    ] as const)
      assert.equal(inContext(`The mill cut jobs. ${sentence}`).at(-1), expected, sentence);
  });

  it('are not those of another paragraph', () => {
    assert.equal(inContext('The mill cut jobs.\n\nIt was 300.').at(-1), '');
  });

  it('are those of a paragraph alone, whatever stands above it', () => {
    assert.deepEqual(inContext('# Coast\n\nNext year:\n\nBerths cost 9 crowns.').at(-1), 'berth cost crown');
  });
});

describe('a stemmer', () => {
  it('gives the same stem again', () => {
    const stemOf = createStemmer();
    assert.equal(stemOf('ferries'), 'ferri');
    assert.equal(stemOf('ferries'), 'ferri');
  });

  it('is not led astray by words that objects have by nature', () => {
    const stemOf = createStemmer();
    for (const word of ['constructor', '__proto__', 'tostring']) assert.equal(typeof stemOf(word), 'string');
  });
});

describe('function words', () => {
  it('are words in lower case', () => {
    for (const word of FUNCTION_WORDS) assert.match(word, /^[a-z]+(?:'[a-z]+)?$/);
  });

  it('hold none of the words that tell what a sentence is about', () => {
    for (const word of ['two', 'no.', 'minister', 'told', 'new', 'rose']) {
      assert.ok(!FUNCTION_WORDS.has(word), word);
    }
  });
});

describe('the terms of a part of a sentence', () => {
  const text = "London-based Ada Holm's plan";
  const stemOf = createStemmer();
  const terms = termsOf({ start: 0, end: text.length, text }, stemOf);
  const parts: readonly (readonly [what: string, part: string, expected: readonly string[]])[] = [
    ['are those within it', 'Ada', ['ada']],
    ['are those of its own words where one goes on', 'London', ['london']],
    ['leave out the possessive behind it', 'Ada Holm', ['ada', 'holm']],
    ['are none where it has none', '-', []],
  ];
  for (const [what, part, expected] of parts) {
    it(what, () => {
      const start = text.indexOf(part);
      const within = termsWithin({ start, end: start + part.length, text: part }, terms, stemOf);
      assert.deepEqual(
        within.map(({ stem }) => stem),
        expected,
      );
      assert.ok(within.every((term) => term.start >= start && term.end <= start + part.length));
    });
  }
});
