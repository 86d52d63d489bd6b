import assert from 'node:assert/strict';
import { referencesIn } from '../../../src/extension/reference-list/tree.js';
import type { CheckedStatus } from '../../../src/server/protocol.js';
import { claim, statement } from '../support/claims.js';

const article = { uri: 'file:///desk/article.md', title: 'article.md' };
const minutes = { uri: 'file:///desk/minutes.md', title: 'Minutes of the council' };
const status: CheckedStatus = {
  kind: 'checked',
  uri: 'file:///desk/draft.md',
  references: [article, minutes],
  agree: 2,
  differ: 1,
  notFound: 1,
  checkedByHand: 0,
  problems: [{ message: '“gone.md” does not exist' }],
};
const resting = claim('The quay opens in 2029.', { statement: statement('It opens in 2029.') });

describe('the tree of references', () => {
  const isChosen = (uri: string) => uri === minutes.uri;

  it('has each reference with the claims that rest on it and where it comes from, then what is wrong', () => {
    const claims = [resting, claim('There is one cook.'), resting];
    assert.deepEqual(referencesIn(status, claims, isChosen), [
      { ...article, kind: 'reference', claims: 2, origin: 'named' },
      { ...minutes, kind: 'reference', claims: 0, origin: 'chosen' },
      { kind: 'problem', message: '“gone.md” does not exist' },
    ]);
  });

  it('has what is wrong where there is no reference that can be used', () => {
    const { uri, problems } = status;
    assert.deepEqual(referencesIn({ kind: 'unchecked', why: 'no-reference', uri, problems }, [], isChosen), [
      { kind: 'problem', message: '“gone.md” does not exist' },
    ]);
  });

  it('is empty for a draft of which nothing is known', () => {
    assert.deepEqual(referencesIn(undefined, [], isChosen), []);
  });
});
