import assert from 'node:assert/strict';
import { indexStatements, rarity, searchStatements } from '../../../src/engine/matching/statement-index.js';
import type { Term } from '../../../src/engine/matching/terms.js';

function terms(words: string): Term[] {
  return words.split(' ').map((stem, position) => ({ stem, start: position, end: position + 1 }));
}

const index = indexStatements(
  ['harbour ferri delay', 'ferri storm', 'council budget vote harbour', 'storm storm damag'].map(terms),
);

describe('searching statements', () => {
  it('puts the statement with the rarest shared words first', () => {
    assert.equal(searchStatements(index, ['budget', 'harbour'], 9)[0]?.statement, 2);
  });

  it('finds only statements that share a word', () => {
    const found = searchStatements(index, ['storm'], 9).map(({ statement }) => statement);
    assert.deepEqual(found.sort(), [1, 3]);
  });

  it('counts a repeated word for more', () => {
    assert.equal(searchStatements(index, ['storm', 'damag'], 9)[0]?.statement, 3);
  });

  it('tells how much of the query a statement holds', () => {
    assert.equal(searchStatements(index, ['ferri', 'storm'], 1)[0]?.coverage, 1);
    assert.ok((searchStatements(index, ['ferri', 'unknown'], 1)[0]?.coverage ?? 1) < 0.5);
  });

  it('gives no more than it is asked for', () =>
    assert.equal(searchStatements(index, ['storm', 'ferri'], 1).length, 1));

  it('finds nothing for no words, unknown words or no statements', () => {
    assert.deepEqual(searchStatements(index, [], 9), []);
    assert.deepEqual(searchStatements(index, ['unknown'], 9), []);
    assert.deepEqual(searchStatements(indexStatements([]), ['storm'], 9), []);
  });

  it('counts a word twice in the query once', () => {
    assert.deepEqual(searchStatements(index, ['storm', 'storm'], 9), searchStatements(index, ['storm'], 9));
  });

  it('holds an unknown word for the rarest', () => {
    assert.ok(rarity(index, 'unknown') > rarity(index, 'budget'));
    assert.ok(rarity(index, 'budget') > rarity(index, 'storm'));
  });

  it('holds even a word of every statement for something', () => {
    assert.ok(rarity(indexStatements([terms('a b'), terms('a c')]), 'a') > 0);
  });
});
