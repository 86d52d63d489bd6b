import assert from 'node:assert/strict';
import type { Finding } from '../../src/engine/index.js';
import { ARTICLES, sentencesOf } from './articles.js';
import { findingsIn, libraryOf } from './support.js';

/** A word that stands in no article. */
const FOREIGN = 'purple';

/** The ways to alter the word at a position between the first and the last of a quotation. */
const ALTERATIONS: readonly (readonly [
  what: string,
  alter: (words: readonly string[], position: number) => string[],
])[] = [
  ['another word', (words, position) => words.with(position, FOREIGN)],
  ['a word put in', (words, position) => words.toSpliced(position, 0, FOREIGN)],
  ['a word left out', (words, position) => words.toSpliced(position, 1)],
];

const QUOTED = /“([^”]+)”/;

/** The sentence with each of the inner words of its quotation altered. */
function alteredDrafts(sentence: string, alter: (words: readonly string[], position: number) => string[]): string[] {
  const quoted = QUOTED.exec(sentence)?.[1];
  const words = quoted?.split(' ') ?? [];
  const inner = words.map((_, position) => position).slice(1, -1);
  return inner.map((position) => sentence.replace(QUOTED, `“${alter(words, position).join(' ')}”`));
}

function corrected(draft: string, findings: readonly Finding[]): string {
  return findings.reduceRight(
    (text, { draft: { start, end }, fix }) => (fix === undefined ? text : text.slice(0, start) + fix + text.slice(end)),
    draft,
  );
}

/** The words alone: the alterations may carry a mark along. */
function wordsOnly(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase();
}

for (const article of ARTICLES) {
  const library = libraryOf(article);
  const quoting = sentencesOf(article).filter((sentence) => QUOTED.test(sentence));

  describe(`a quotation in the article about ${article.topic}`, () => {
    for (const sentence of quoting) {
      for (const [what, alter] of ALTERATIONS) {
        it(`is told from one with ${what}, and put right: ${sentence}`, () => {
          const drafts = alteredDrafts(sentence, alter);
          assert.ok(drafts.length > 0);
          for (const draft of drafts) {
            const findings = findingsIn(draft, library).filter(({ rule }) => rule === 'quotation-altered');
            assert.equal(wordsOnly(corrected(draft, findings)), wordsOnly(sentence), draft);
          }
        });
      }
    }

    const faithful: readonly (readonly [what: string, form: (words: readonly string[]) => string])[] = [
      ['it stands in other marks', (words) => `It was said: «${words.join(' ')}».`],
      ['words are left out with an ellipsis', (words) => `It was said: “${words.toSpliced(2, 1, '…').join(' ')}”.`],
      ['words are left out with stops', (words) => `It was said: “${words.toSpliced(2, 2, '...').join(' ')}”.`],
      [
        'words are put in between brackets',
        (words) => `It was said: “${words.toSpliced(2, 0, '[purple]').join(' ')}”.`,
      ],
      ['words are exchanged between brackets', (words) => `It was said: “${words.with(2, '[purple]').join(' ')}”.`],
      ['it is in capitals', (words) => `It was said: “${words.join(' ').toUpperCase()}”.`],
    ];
    for (const [what, form] of faithful) {
      it(`is left alone where ${what}`, () => {
        assert.ok(quoting.length > 0);
        for (const sentence of quoting) {
          const draft = form(QUOTED.exec(sentence)?.[1]?.split(' ') ?? []);
          const findings = findingsIn(draft, library);
          assert.ok(!findings.some(({ rule }) => rule.startsWith('quotation')), draft);
        }
      });
    }

    it('is left alone where it is cut short', () => {
      assert.ok(quoting.length > 0);
      for (const sentence of quoting) {
        const words = QUOTED.exec(sentence)?.[1]?.split(' ') ?? [];
        for (const part of [words.slice(1), words.slice(0, -1), words.slice(2, -1)]) {
          const findings = findingsIn(`It was said that “${part.join(' ')}”.`, library);
          assert.ok(!findings.some(({ rule }) => rule.startsWith('quotation')), part.join(' '));
        }
      }
    });
  });
}
