import assert from 'node:assert/strict';
import type { NameKind } from '../../src/engine/model/attribution.js';
import { readDocument } from '../../src/engine/read-document.js';
import { ARTICLES, type Article, published } from './articles.js';
import { findingsIn, inOneLine, libraryOf } from './support.js';

/** Names of each kind that stand in no article. */
const STRANGERS: Readonly<Partial<Record<NameKind, string>>> = {
  organisation: 'Quillon Group',
  person: 'Gideon Marlowe',
  place: 'Ostwick',
};

/** A sentence of a paragraph with a stranger in the place of one of its names. */
interface Exchange {
  readonly name: string;
  readonly stranger: string;
  readonly draft: string;
}

function exchangesIn(article: Article): Exchange[] {
  const { sentences, mentions, names } = readDocument(published(article), 'markdown');
  return sentences.flatMap(({ text, start, blockKind }, position) =>
    (blockKind === 'paragraph' ? (mentions[position] ?? []) : []).flatMap((mention) => {
      const stranger = STRANGERS[names.entities[mention.entity]?.kind ?? 'other'];
      if (stranger === undefined) return [];
      const draft = text.slice(0, mention.start - start) + stranger + text.slice(mention.end - start);
      return [{ name: mention.text, stranger, draft }];
    }),
  );
}

for (const article of ARTICLES) {
  describe(`a stranger in a sentence about ${article.topic}`, () => {
    const library = libraryOf(article);
    const exchanges = exchangesIn(article);

    it('is tried', () => assert.ok(exchanges.length > 0));

    for (const { name, stranger, draft } of exchanges) {
      it(`is told in the place of ${name}: ${draft}`, () => {
        const findings = findingsIn(draft, library);
        assert.equal(findings.length, 1, findings.map(inOneLine).join());
        assert.ok(findings[0]?.draft.text.includes(stranger));
      });
    }
  });
}
