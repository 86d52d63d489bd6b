import assert from 'node:assert/strict';
import { isCapitalised, isPossessive, isWord, withoutPossessive } from '../../../src/engine/attributions/tokens.js';
import { wordsOf } from '../../../src/engine/segmenting/index.js';

/** The first token of a text. */
function token(text: string) {
  const [first] = wordsOf(text);
  assert.ok(first, 'a text of at least one token');
  return first;
}

describe('telling tokens apart', () => {
  for (const text of ['Holm', 'bridge', '23', 'U.S.', 'é', "isn't"]) {
    it(`takes ${text} for a word`, () => assert.ok(isWord(token(text))));
  }
  for (const text of [',', '“', '—', '$', '🎉']) {
    it(`takes ${text} for a mark`, () => assert.ok(!isWord(token(text))));
  }
  for (const text of ['Holm', 'É', 'NATO', 'U.S.']) {
    it(`finds a capital in ${text}`, () => assert.ok(isCapitalised(token(text))));
  }
  for (const text of ['holm', '23', 'iPhone', ',']) {
    it(`finds no capital in ${text}`, () => assert.ok(!isCapitalised(token(text))));
  }
  it('takes nothing for neither word nor capital', () => {
    assert.ok(!isWord(undefined));
    assert.ok(!isCapitalised(undefined));
  });
});

describe('taking possessives off', () => {
  const cases: readonly (readonly [text: string, bare: string])[] = [
    ["Holm's", 'Holm'],
    ['Holm’s', 'Holm'],
    ['Holm', 'Holm'],
    ["O'Neill's", "O'Neill"],
    ["O'Neill", "O'Neill"],
  ];
  for (const [text, bare] of cases) {
    it(`reads ${text} as ${bare}`, () => {
      const { start, end, text: words, lower } = withoutPossessive(token(text));
      assert.deepEqual(
        { start, end, words, lower },
        { start: 0, end: bare.length, words: bare, lower: bare.toLowerCase() },
      );
    });
    it(`${text === bare ? 'sees no possessive' : 'sees a possessive'} in ${text}`, () =>
      assert.equal(isPossessive(token(text)), text !== bare));
  }
});
