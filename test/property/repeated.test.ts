import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { check, createLibrary, type Format } from '../../src/engine/index.js';
import { readDocument } from '../../src/engine/read-document.js';
import { COAST, FERRY } from '../engine/support/coast.js';
import { SALT_MINE } from '../engine/support/salt-mine.js';
import { ARTICLES, published } from './articles.js';
import { invented } from './newsroom.js';
import { inOneLine } from './support.js';

const FORMATS: readonly Format[] = ['markdown', 'plaintext'];

/** The articles that stand in files: the sample and those of the golden drafts. */
function articlesInFiles(): (readonly [name: string, text: string])[] {
  const folders = [
    new URL('../../resources/sample/', import.meta.url),
    ...readdirSync(new URL('../golden/', import.meta.url), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => new URL(`../golden/${name}/`, import.meta.url)),
  ];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.startsWith('article'))
      .map(
        (file) =>
          [`${folder.pathname.split('/').at(-2)}/${file}`, readFileSync(new URL(file, folder), 'utf8')] as const,
      ),
  );
}

const TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['a coast', COAST],
  ['a ferry', FERRY],
  ['a salt mine', SALT_MINE],
  ...ARTICLES.map((article) => [article.topic, published(article)] as const),
  ...articlesInFiles(),
];

function findings(draft: string, reference: string, format: Format): string[] {
  const library = createLibrary([{ uri: 'file:///reference', text: reference, format }]);
  return check({ text: draft, format }, library).findings.map(inOneLine);
}

/** Sentences as they stand in a text of some format, with the markup in them. */
function sentencesOf(text: string, format: Format): string[] {
  return readDocument(text, format).sentences.map((sentence) => sentence.text);
}

for (const format of FORMATS) {
  describe(`a draft that repeats its reference, as ${format}`, () => {
    for (const [name, text] of TEXTS) {
      it(`is faithful as a whole: ${name}`, () => assert.deepEqual(findings(text, text, format), []));

      it(`is faithful with some sentences in any order: ${name}`, () => {
        const sentences = sentencesOf(text, format);
        assert.ok(sentences.length > 3);
        fc.assert(
          fc.property(fc.shuffledSubarray(sentences, { minLength: 1 }), (some) => {
            assert.deepEqual(findings(some.join('\n\n'), text, format), []);
          }),
          { numRuns: 8 },
        );
      });
    }

    it('is faithful to any invented article, as a whole and in parts', () => {
      const drafts = invented.chain((sentences) =>
        fc.tuple(fc.constant(sentences.join(' ')), fc.shuffledSubarray([...sentences], { minLength: 1 })),
      );
      fc.assert(
        fc.property(drafts, ([article, some]) => {
          assert.deepEqual(findings(article, article, format), []);
          assert.deepEqual(findings(some.join(' '), article, format), []);
          assert.deepEqual(findings(some.join('\n\n'), article, format), []);
        }),
        { numRuns: 60 },
      );
    });
  });
}
