import assert from 'node:assert/strict';
import {
  clauseOf,
  eventTerms,
  isWordless,
  type ReadSentence,
} from '../../../../../src/engine/matching/figures/dates/clauses.js';
import { createStemmer, termsOf } from '../../../../../src/engine/matching/terms.js';
import type { Figure } from '../../../../../src/engine/model/figure.js';
import { readDocument } from '../../../../../src/engine/read-document.js';

/** The only sentence of a text, and the date in it that has these words. */
function dateIn(text: string, words: string): { readonly date: Figure; readonly read: ReadSentence } {
  const { sentences, figures } = readDocument(text, 'plaintext');
  const [sentence] = sentences;
  const date = figures[0]?.find((figure) => figure.kind === 'date' && figure.text === words);
  assert.ok(sentence && sentences.length === 1 && date, `no date “${words}” in “${text}”`);
  return { date, read: { sentence, figures: figures[0] ?? [], terms: termsOf(sentence, createStemmer()) } };
}

describe('the clause of a date', () => {
  const cases: readonly (readonly [text: string, date: string, clause: string])[] = [
    ['The mill burned down on Tuesday.', 'Tuesday', 'The mill burned down on Tuesday.'],
    ['The mill, which opened in 1901, burned down in 1950.', '1901', 'which opened in 1901'],
    ['The mill, which opened in 1901, burned down in 1950.', '1950', ', burned down in 1950.'],
    ['The mill burned down on Tuesday after it had opened on Monday.', 'Tuesday', 'The mill burned down on Tuesday '],
    ['They met on Tuesday before closing the mill.', 'Tuesday', 'They met on Tuesday before closing the mill.'],
    ['On Tuesday, the mill burned down, the police said.', 'Tuesday', 'On Tuesday, the mill burned down'],
    ['The mill burned down, on Tuesday, the police said.', 'Tuesday', ', on Tuesday, the police said.'],
    ['The mill opened in 1901 and burned down in 1950.', '1901', 'The mill opened in 1901 '],
    ['The mill opened in 1901 and burned down in 1950.', '1950', 'and burned down in 1950.'],
    ['The mill and the barn burned down in 1950.', '1950', 'The mill and the barn burned down in 1950.'],
    ['The mill could close as early as 2027, its owner says.', '2027', 'The mill could close as early as 2027'],
    ['The mill must close before 2027.', '2027', 'The mill must close before 2027.'],
    ['The mill made 1,200 tons – down from 1,500 in 2014.', '2014', '– down from 1,500 in 2014.'],
  ];
  for (const [text, words, clause] of cases) {
    it(`of ${words} in “${text}”`, () => {
      const { date, read } = dateIn(text, words);
      const { start, end } = clauseOf(date, read);
      assert.equal(text.slice(start, end), clause);
    });
  }

  it('is short, however long the sentence is', () => {
    const { date, read } = dateIn(`${'mills and barns '.repeat(500)}burned in 1950.`, '1950');
    const { start, end } = clauseOf(date, read);
    assert.ok(end - start < 500);
  });

  it('tells the event by the words outside its figures', () => {
    const { date, read } = dateIn('The mill sold 40 million tons there on Tuesday, March 4.', 'Tuesday, March 4');
    assert.deepEqual(
      eventTerms(clauseOf(date, read), read).map(({ stem }) => stem),
      ['mill', 'sold'],
    );
  });
});

describe('a date without words of its own', () => {
  const cases: readonly (readonly [text: string, date: string, wordless: boolean])[] = [
    ['Ida Lund (1901 to 1950) was a miller.', '1901', true],
    ['Ida Lund (born in 1901) was a miller.', '1901', true],
    ['Ida Lund (a miller) was born in 1901.', '1901', false],
    ['March 4, 2025', 'March 4, 2025', true],
    ['The mill burned down on March 4, 2025', 'March 4, 2025', false],
  ];
  for (const [text, words, wordless] of cases)
    it(`${wordless ? 'is' : 'is not'} ${words} in “${text}”`, () => {
      const { date, read } = dateIn(text, words);
      assert.equal(isWordless(date, read), wordless);
    });
});
