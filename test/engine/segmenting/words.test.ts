import assert from 'node:assert/strict';
import fc from 'fast-check';
import { wordsOf } from '../../../src/engine/segmenting/index.js';

/** A text and its words, divided by bars. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['reads words and marks', 'He came, saw; left.', 'He|came|,|saw|;|left|.'],
  ['keeps inner apostrophes', "the people's choice isn't theirs’", "the|people's|choice|isn't|theirs|’"],
  ['keeps hyphenated words', 'a 12-year-old half-million deal', 'a|12-year-old|half-million|deal'],
  [
    'keeps the full stops of an acronym',
    'The U.S.-led force of the U.N. left at 9 a.m.',
    'The|U.S.-led|force|of|the|U.N.|left|at|9|a.m.',
  ],
  ['keeps the separators of a number', 'up 3.5% to 1,200.5, not 12.', 'up|3.5|%|to|1,200.5|,|not|12|.'],
  ['keeps a span of years', 'in 2004-05 and 1999–2003', 'in|2004-05|and|1999|–|2003'],
  ['divides sums of money from their signs', '£800m and $5', '£|800m|and|$|5'],
  ['divides a stop without a space after it', 'the end.Next', 'the|end|.|Next'],
  ['reads an emoji as one mark', 'well 😀done', 'well|😀|done'],
  ['reads words with combining marks', 'cafe\u0301 nai\u0308ve', 'cafe\u0301|nai\u0308ve'],
  ['reads words with a soft hyphen', 'de\u00ADfence', 'de\u00ADfence'],
  ['takes a no-break space as space', '5\u00A0percent', '5|percent'],
];

describe('words', () => {
  for (const [behaviour, text, words] of CASES) {
    it(behaviour, () =>
      assert.equal(
        wordsOf(text)
          .map((word) => word.text)
          .join('|'),
        words,
      ),
    );
  }

  it('puts words in lower case, with straight apostrophes and without soft hyphens', () => {
    assert.deepEqual(
      wordsOf('The People’s De\u00ADfence ÉLAN').map(({ lower }) => lower),
      ['the', "people's", 'defence', 'élan'],
    );
  });

  it('leaves out nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = wordsOf(text);
        assert.equal(words.map((word) => word.text).join(''), text.replace(/\s/gu, ''));
        for (const word of words) assert.equal(text.slice(word.start, word.end), word.text);
      }),
    );
  });
});
