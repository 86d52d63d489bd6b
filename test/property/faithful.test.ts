import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createLibrary } from '../../src/engine/index.js';
import { ARTICLES, type Article, published, sentencesOf } from './articles.js';
import { findingsIn, inOneLine, libraryOf } from './support.js';

/** Sentences of an article, each at most once, in any order. */
function excerptsOf(article: Article): fc.Arbitrary<string[]> {
  return fc.shuffledSubarray([...sentencesOf(article)], { minLength: 1 });
}

const shelf = createLibrary(
  ARTICLES.map((article) => ({ uri: `file:///${article.topic}.md`, text: published(article), format: 'markdown' })),
);

for (const article of ARTICLES) {
  describe(`a draft that only repeats the article about ${article.topic}`, () => {
    const library = libraryOf(article);
    const reported = (draft: string) => findingsIn(draft, library).map(inOneLine);

    it('is faithful as a whole', () => assert.deepEqual(reported(published(article)), []));

    for (const sentence of sentencesOf(article)) {
      it(`is faithful with one sentence: ${sentence}`, () => assert.deepEqual(reported(sentence), []));
    }

    it('is faithful with some sentences in any order, in one paragraph', () => {
      fc.assert(
        fc.property(excerptsOf(article), (sentences) => assert.deepEqual(reported(sentences.join(' ')), [])),
        { numRuns: 60 },
      );
    });

    it('is faithful with some sentences in any order, a paragraph each', () => {
      fc.assert(
        fc.property(excerptsOf(article), (sentences) => assert.deepEqual(reported(sentences.join('\n\n')), [])),
        { numRuns: 60 },
      );
    });

    it('is faithful with all other articles as references too', () => {
      fc.assert(
        fc.property(excerptsOf(article), (sentences) => {
          assert.deepEqual(findingsIn(sentences.join(' '), shelf).map(inOneLine), []);
        }),
        { numRuns: 30 },
      );
    });
  });
}
