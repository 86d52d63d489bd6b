import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  hasWord,
  NO_WORDS,
  recounted,
  wordsThatCameOrWent,
} from '../../../../src/engine/attributions/names/word-counts.js';

const block = fc.array(fc.stringMatching(/^[a-f]{1,3}$/)).map((words) => new Set(words));
const blocks = fc.array(block, { maxLength: 6 });

describe('counting the blocks that words stand in', () => {
  it('knows a word as long as some block has it', () => {
    const two = recounted(NO_WORDS, [], [new Set(['quay']), new Set(['quay', 'crane'])]);
    const one = recounted(two, [new Set(['quay', 'crane'])], []);
    assert.deepEqual([hasWord(one, 'quay'), hasWord(one, 'crane'), hasWord(one, 'boat')], [true, false, false]);
    assert.deepEqual([...wordsThatCameOrWent(two, one, [new Set(['quay', 'crane'])])], ['crane']);
  });

  it('counts after many edits what it counts at once', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(blocks, fc.nat(6)), { maxLength: 20 }), (edits) => {
        let now: readonly ReadonlySet<string>[] = [];
        let counts = NO_WORDS;
        for (const [come, kept] of edits) {
          const gone = now.slice(kept);
          now = [...now.slice(0, kept), ...come];
          counts = recounted(counts, gone, come);
        }
        const words = new Set(now.flatMap((own) => [...own]));
        for (const word of ['a', 'b', 'ab', 'abc', 'fff', ...words])
          assert.equal(hasWord(counts, word), words.has(word));
      }),
    );
  });

  it('carries changes along, and puts them among the counts once they are many', () => {
    const few = recounted(NO_WORDS, [], [new Set(['quay'])]);
    assert.deepEqual([few.counted.size, few.changed.size], [0, 1]);
    const many = recounted(few, [], [new Set(Array.from({ length: 1_000 }, (_, at) => `w${at}`))]);
    assert.deepEqual([many.counted.size, many.changed.size], [1_001, 0]);
    assert.ok(hasWord(many, 'quay') && hasWord(many, 'w999'));
  });
});
