import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isNearSpelling, spellingOf } from '../../../../src/engine/attributions/names/spelling.js';

describe('spelling names as they are compared', () => {
  const cases: readonly (readonly [name: string, ...words: string[]])[] = [
    ['Ada Holm', 'ada', 'holm'],
    ['HOLM', 'holm'],
    ['Núñez', 'nunez'],
    ["O'Neill", 'oneil'],
    ['O’Neill', 'oneil'],
    ['Anne-Marie', 'ane', 'marie'],
    ['Peter Holm Jr.', 'peter', 'holm'],
    ['Peter Holm III', 'peter', 'holm'],
    ['II', 'i'],
    ['Philip', 'filip'],
    ['Zelenskyy', 'zelenski'],
    ['Zelenskiy', 'zelenski'],
    ['', ''],
  ];
  for (const [name, ...words] of cases) {
    it(`spells ${JSON.stringify(name)}`, () => assert.deepEqual(spellingOf(name), words));
  }

  it('spells a spelling as itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z]{1,12}$/), (name) => {
        const once = spellingOf(name).join(' ');
        return spellingOf(once).join(' ').length <= once.length;
      }),
    );
  });
});

describe('forgiving a slip of the pen', () => {
  const near: readonly (readonly [a: string, b: string])[] = [
    ['holmen', 'holmes'],
    ['holmen', 'hlomen'],
    ['holmen', 'holman'],
    ['lindgren', 'lindgern'],
    ['lindgren', 'lindqvren'],
    ['same', 'same'],
    ['spurs', 'spus'],
  ];
  for (const [a, b] of near) it(`takes ${b} for ${a}`, () => assert.ok(isNearSpelling(a, b)));

  const far: readonly (readonly [a: string, b: string, why: string])[] = [
    ['holm', 'hole', 'in four letters'],
    ['holmen', 'balmen', 'with another initial'],
    ['holmen', 'hilman', 'with two slips in six letters'],
    ['lindgren', 'lundberg', 'with many slips'],
    ['holmen', 'holmenssen', 'much longer'],
  ];
  for (const [a, b, why] of far) it(`does not take ${b} for ${a} ${why}`, () => assert.ok(!isNearSpelling(a, b)));

  it('gives the same answer both ways', () => {
    const word = fc.stringMatching(/^[a-e]{1,10}$/);
    fc.assert(fc.property(word, word, (a, b) => isNearSpelling(a, b) === isNearSpelling(b, a)));
  });

  it('forgives one swapped pair in a word of five letters or more', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,12}$/), fc.nat({ max: 3 }), (word, at) => {
        const from = 1 + (at % (word.length - 2));
        const swapped = word.slice(0, from) + word[from + 1] + word[from] + word.slice(from + 2);
        return isNearSpelling(word, swapped);
      }),
    );
  });
});
