import assert from 'node:assert/strict';
import {
  type DirectionWords,
  directionWords,
  mayBeOpposed,
} from '../../../../src/engine/matching/directions/direction-words.js';
import { wordsOf } from '../../../../src/engine/segmenting/index.js';

function read(sentence: string): DirectionWords {
  return directionWords(wordsOf(sentence));
}

describe('the words that decide in which direction a sentence says something', () => {
  it('are the negators', () => {
    for (const sentence of ['She did not sign.', "He won't.", 'They cannot.', 'Lund refused to sign.', 'No ship came.'])
      assert.ok(read(sentence).negates, sentence);
    assert.ok(!read('She signed it.').negates);
  });

  it('are those that leave open what a verb says', () => {
    for (const sentence of ['It may open.', 'The bridge could close.', 'They plan to build it.'])
      assert.ok(read(sentence).softens, sentence);
    assert.ok(!read('It opened.').softens);
  });

  it('are those that have an opposite, unless they are part of a name', () => {
    assert.deepEqual(read('Prices rose and then fell.').poles, ['rose', 'fell']);
    assert.deepEqual(read('Rising prices pleased Victory Rose.').poles, ['rising']);
  });
});

describe('two sentences', () => {
  const opposed: readonly (readonly [what: string, one: string, other: string])[] = [
    ['with opposite words', 'Prices rose.', 'Prices fell.'],
    ['of which one negates', 'She signed.', 'She did not sign.'],
    ['that both negate', 'She did not sign.', 'He never left.'],
  ];
  for (const [what, one, other] of opposed)
    it(`may say the opposite of each other: ${what}`, () => assert.ok(mayBeOpposed(read(one), read(other))));

  const unopposed: readonly (readonly [what: string, one: string, other: string])[] = [
    ['without such words', 'She signed the contract.', 'The contract was signed.'],
    ['that go the same way', 'Prices rose.', 'Prices are rising.'],
    ['of which one has no such word', 'Prices rose.', 'Prices changed.'],
  ];
  for (const [what, one, other] of unopposed)
    it(`cannot: ${what}`, () => assert.ok(!mayBeOpposed(read(one), read(other))));
});
