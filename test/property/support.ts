import { check, createLibrary, type Finding } from '../../src/engine/index.js';
import type { Library } from '../../src/engine/matching/library.js';
import { type Article, published } from './articles.js';

/** The library that holds just this article. */
export function libraryOf(article: Article): Library {
  return createLibrary([{ uri: 'file:///article.md', text: published(article), format: 'markdown' }]);
}

/** What a check of a Markdown draft reports. */
export function findingsIn(text: string, library: Library): readonly Finding[] {
  return check({ text, format: 'markdown' }, library).findings;
}

/** A finding in one line, to be read in a failure. */
export function inOneLine({ rule, draft, source }: Finding): string {
  return `${rule}: ${draft.text} -> ${source?.text ?? 'nothing'}`;
}
