import assert from 'node:assert/strict';
import { cueOf, headlineCueOf } from '../../../src/engine/attributions/cues.js';
import { phraseEndingAt, phraseSpan, phraseStartingAt } from '../../../src/engine/attributions/phrases.js';
import { leadingPhrase, subjectBefore } from '../../../src/engine/attributions/subjects.js';
import { wordsOf } from '../../../src/engine/segmenting/index.js';

/** The words of a text before and after a stroke, with the position of the stroke among them. */
function divided(text: string) {
  const [before = '', after = ''] = text.split('|');
  return { words: before + after, tokens: wordsOf(before + after), at: wordsOf(before).length };
}

describe('finding the noun phrase that ends before a verb', () => {
  const cases: readonly (readonly [text: string, phrase: string | undefined])[] = [
    ['Ada Holm |said', 'Ada Holm'],
    ['then Ada Holm |said', 'Ada Holm'],
    ['Sen. Ada J. Holm |said', 'Sen. Ada J. Holm'],
    ['the Velden Times |wrote', 'the Velden Times'],
    ['Mr. Holm and Ms. Lund |said', 'Mr. Holm and Ms. Lund'],
    ['he saw Holm and Lund |said', 'Lund'],
    ['New York Times |said', 'New York Times'],
    ['Will Holm |said', 'Will Holm'],
    ['But Holm |said', 'Holm'],
    ['the mayor |said', 'the mayor'],
    ['the mayor of Velden |said', 'the mayor of Velden'],
    ['a lawyer for the Velden Times |said', 'a lawyer for the Velden Times'],
    ['advisers to Ada Holm |said', 'advisers to Ada Holm'],
    ['in Velden Holm |said', 'Velden Holm'],
    ["Holm's lawyer |said", "Holm's lawyer"],
    ['because the mayor |said', 'the mayor'],
    ['she |said', 'she'],
    ['officials |said', 'officials'],
    ["the mayor's |claims", undefined],
    ['with |claims', undefined],
    ['the |claims', undefined],
    ['because |said', undefined],
    ['openly |said', undefined],
    [', |said', undefined],
    ['|said', undefined],
  ];
  for (const [text, expected] of cases) {
    it(`finds ${expected ? `“${expected}”` : 'nothing'} in “${text}”`, () => {
      const { words, tokens, at } = divided(text);
      const phrase = phraseEndingAt(tokens, at);
      const span = phrase && phraseSpan(tokens, phrase);
      assert.equal(span && words.slice(span.start, span.end), expected);
    });
  }
});

describe('finding the noun phrase that begins after a verb', () => {
  const cases: readonly (readonly [text: string, phrase: string | undefined])[] = [
    ['said |Ada Holm', 'Ada Holm'],
    ['said |Ada Holm, the mayor', 'Ada Holm'],
    ['said |Ada Holm in Velden', 'Ada Holm'],
    ['said |Ada Holm on Monday', 'Ada Holm'],
    ['said |Ada Holm, who slept', 'Ada Holm'],
    ['said |Ada J. Holm.', 'Ada J. Holm'],
    ['said |the mayor of Velden.', 'the mayor of Velden'],
    ['said |former mayor Holm', 'former mayor Holm'],
    ['said |she on Monday', 'she'],
    ['said |that it is safe', undefined],
    ['said |bridges', undefined],
    ['said |today', undefined],
    ['said |', undefined],
  ];
  for (const [text, expected] of cases) {
    it(`finds ${expected ? `“${expected}”` : 'nothing'} in “${text}”`, () => {
      const { words, tokens, at } = divided(text);
      const phrase = phraseStartingAt(tokens, at);
      const span = phrase && phraseSpan(tokens, phrase);
      assert.equal(span && words.slice(span.start, span.end), expected);
    });
  }
});

describe('finding the subject of a reporting verb', () => {
  const cases: readonly (readonly [text: string, subject: string])[] = [
    ['Holm |said', 'Holm'],
    ['Holm has also repeatedly |said', 'Holm'],
    ['Holm late on Monday night |said', 'Holm'],
    ['Holm last week |said', 'Holm'],
    ['Holm (left) |said', 'Holm'],
    ['Holm, the mayor, |said', 'Holm'],
    ['Holm, who |said', 'Holm'],
    ['those who |said', 'none'],
    ['Holm -- the mayor -- |said', 'Holm'],
    ['In Velden, the mayor, a lawyer, |said', 'the mayor'],
    ['Holm slept and |said', 'shared'],
    ['Holm slept, then |said', 'shared'],
    ['it was |said', 'none'],
    ['it had been |said', 'none'],
    ['Holm did not |said', 'none'],
    ['Holm would |said', 'none'],
    ['to |said', 'none'],
    ['|said', 'none'],
  ];
  for (const [text, expected] of cases) {
    it(`finds ${expected} in “${text}”`, () => {
      const { words, tokens, at } = divided(text);
      const subject = subjectBefore(tokens, at, 'past');
      const span = subject.kind === 'phrase' ? phraseSpan(tokens, subject.phrase) : undefined;
      assert.equal(span ? words.slice(span.start, span.end) : subject.kind, expected);
    });
  }
});

describe('finding the subject that a sentence opens with', () => {
  const cases: readonly (readonly [text: string, phrase: string | undefined])[] = [
    ['Ada Holm closed it|', 'Ada Holm'],
    ['The old mayor has closed it|', 'The old mayor'],
    ['But Holm closed it|', 'Holm'],
    ['VELDEN — Holm closed it|', 'Holm'],
    ['In a speech, Holm closed it|', 'Holm'],
    ["Ada Holm's lawyer has closed it|", "Ada Holm's lawyer"],
    ['closing it was hard|', undefined],
  ];
  for (const [text, expected] of cases) {
    it(`finds ${expected ? `“${expected}”` : 'nothing'} in “${text}”`, () => {
      const { words, tokens, at } = divided(text);
      const phrase = leadingPhrase(tokens, at);
      const span = phrase && phraseSpan(tokens, phrase);
      assert.equal(span && words.slice(span.start, span.end), expected);
    });
  }
});

describe('recognising reporting verbs', () => {
  const token = (text: string) => wordsOf(text)[0];

  for (const [form, expected] of [
    ['say', 'base'],
    ['says', 'third'],
    ['said', 'past'],
    ['saying', 'gerund'],
    ['told', 'past'],
    ['wrote', 'past'],
  ] as const) {
    it(`knows "${form}" as ${expected}`, () => assert.equal(cueOf(token(form))?.form, expected));
  }

  it('takes no capitalised word for a verb, but in a headline', () => {
    const says = token('Says');
    assert.ok(says);
    assert.equal(cueOf(says), undefined);
    assert.equal(headlineCueOf(says)?.verb.base, 'say');
  });

  it('takes no other word for a reporting verb', () => {
    for (const word of ['bridge', 'slept', 'safe', ',']) assert.equal(cueOf(token(word)), undefined);
    assert.equal(cueOf(undefined), undefined);
  });
});
