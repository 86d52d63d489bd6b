import assert from 'node:assert/strict';
import { readDraft } from '../../src/engine/read-document.js';

const DRAFT = [
  'Ada Holm opened the quay.',
  'It rained all day, and nobody came.',
  'She said: “It will hold.”',
  'Holm went home.',
  'The crane is old.',
  'Then the harbour closed.',
];

/** The positions of the blocks of a draft of which something else was read once it was edited. */
function readAnew(edited: readonly string[]): number[] {
  const before = readDraft(DRAFT.join('\n\n'), 'markdown', []);
  const after = readDraft(edited.join('\n\n'), 'markdown', [], before);
  const known = new Set(before.blocks);
  return after.blocks.flatMap((block, at) => (known.has(block) ? [] : [at]));
}

describe('reading a draft again', () => {
  const cases: readonly (readonly [what: string, edited: readonly string[], anew: readonly number[]])[] = [
    ['nothing where nothing was edited', DRAFT, []],
    ['a block in which a word was edited', DRAFT.with(4, 'The crane is red.'), [4]],
    ['a block that was put in', DRAFT.toSpliced(1, 0, 'It was cold.'), [1]],
    ['nothing where a block was taken out', DRAFT.toSpliced(4, 1), []],
    ['whoever is named otherwise now', DRAFT.with(0, 'Bo Holm opened the quay.'), [0, 2, 3]],
    ['whoever has a title now', DRAFT.with(0, 'Mayor Ada Holm opened the quay.'), [0, 2, 3]],
    ['a pronoun behind another name', DRAFT.with(1, 'Ida Lund came, and nobody else.'), [1, 2]],
  ];
  for (const [what, edited, anew] of cases) {
    it(`reads anew ${what}`, () => assert.deepEqual(readAnew(edited), anew));
  }

  it('says of the blocks that it takes over what it says from scratch', () => {
    for (const [, edited] of cases) {
      const text = edited.join('\n\n');
      const before = readDraft(DRAFT.join('\n\n'), 'markdown', []);
      assert.deepEqual(readDraft(text, 'markdown', [], before).blocks, readDraft(text, 'markdown', []).blocks);
    }
  });
});
