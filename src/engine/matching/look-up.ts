import type { Statement } from '../model/statement.js';
import type { Library } from './library.js';
import { searchStatements } from './statement-index.js';
import { termsOf } from './terms.js';

/** A statement that answers a query. */
export interface RankedAnswer extends Statement {
  /** The BM25 score as a share of the highest that the query could reach, 0 to 1; comparable across references. */
  readonly score: number;
}

/** The statements that share the most telling words with a query, best first, at most `limit`. */
export function lookUpStatements(query: string, library: Library, limit: number): RankedAnswer[] {
  const stems = termsOf({ start: 0, end: query.length, text: query }, library.stemOf).map(({ stem }) => stem);
  return library.references
    .flatMap(({ reference, index }) =>
      searchStatements(index, stems, limit).map(({ statement, score }) => ({ reference, sentence: statement, score })),
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, limit);
}
