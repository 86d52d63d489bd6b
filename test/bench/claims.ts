import { check, createLibrary } from '../../src/engine/index.js';
import { makeCorpus } from './corpus.js';
import { millisecondsOf } from './timing.js';

/** An article of this many statements, and a draft of a few sentences about it: what most checks are of. */
const ARTICLE = { statements: 25, words: 60 };
const ARTICLES = 300;

/** Claims and statements that a second is to suffice for on one core. */
const GOAL = 3_000;

/** Times short drafts against articles of their own: the claims that are checked, and the statements that are read, in a second. */
export function claimsReport(): string {
  const corpora = Array.from({ length: ARTICLES }, (_, seed) => makeCorpus({ ...ARTICLE, seed }));
  const libraryOf = ({ reference }: { readonly reference: string }) => createLibrary([{ uri: 'a', text: reference }]);
  const cases = corpora.map(({ draft, reference }) => ({ draft, library: libraryOf({ reference }) }));
  const claims = () =>
    cases.reduce((sum, { draft, library }) => sum + check({ text: draft }, library).claims.length, 0);
  const statements = ARTICLES * ARTICLE.statements;
  return [
    `short drafts        ${perSecond(claims(), millisecondsOf(claims))} claims/s (goal: ${perSecond(GOAL, 1_000)})`,
    `short articles      ${perSecond(
      statements,
      millisecondsOf(() => corpora.map(libraryOf)),
    )} statements/s`,
  ].join('\n');
}

function perSecond(count: number, milliseconds: number): string {
  return Math.round((count / milliseconds) * 1_000).toLocaleString('en-US');
}
