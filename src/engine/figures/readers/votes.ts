import { VOTE_VERBS } from '../tables/score-words.js';
import { lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** Whether the verb of a vote stands before the number at `at`: "voted 52 to 48", "voted by seven to four against it". */
export function isBehindVote(tokens: readonly Token[], at: number): boolean {
  const verb = lowerAt(tokens, at - 1) === 'by' ? at - 2 : at - 1;
  return VOTE_VERBS.has(lowerAt(tokens, verb));
}
