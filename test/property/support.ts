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

/** The value with everything that it holds frozen, so that writing to any part of it throws. */
export function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const held of heldBy(value)) deepFrozen(held);
  return value;
}

function heldBy(value: object): unknown[] {
  if (value instanceof Map) return [...value.keys(), ...value.values()];
  return value instanceof Set ? [...value] : Object.values(value);
}
