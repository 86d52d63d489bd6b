import assert from 'node:assert/strict';
import { readSentences } from '../../src/engine/read-sentences.js';
import { readProse, textBlocksOf } from '../../src/engine/reading/index.js';

const TABLE = 'It has 23 cranes. Nobody slept.\n\n| Year | Cranes |\n|---|---|\n| 2031 | 42 |';

describe('reading the sentences of a block', () => {
  const blocks = textBlocksOf(readProse(TABLE, 'markdown'), TABLE).blocks.map(readSentences);

  it('finds their words and figures, counted from the start of the block', () => {
    const [paragraph] = blocks;
    assert.deepEqual(
      paragraph?.sentences.map(({ start, end }) => [start, end]),
      [
        [0, 17],
        [18, 31],
      ],
    );
    assert.deepEqual(
      paragraph.words.map((words) => words.map(({ start }) => start)),
      [
        [0, 3, 7, 10, 16],
        [18, 25, 30],
      ],
    );
    assert.deepEqual(
      paragraph.figures.map((figures) => figures.map(({ text, start }) => [text, start])),
      [[['23', 7]], []],
    );
  });

  it('reads the cell of a table with its headings', () => {
    assert.deepEqual(
      blocks
        .at(-1)
        ?.figures.flat()
        .map(({ text, noun }) => [text, noun?.text]),
      [['42', undefined]],
    );
    assert.deepEqual(
      blocks.at(-1)?.sentences.map(({ context }) => context),
      [['2031', 'Cranes']],
    );
  });

  it('counts how the words are written', () => {
    assert.deepEqual(
      blocks.map(({ letters }) => letters.hasCapitals),
      [true, true, true, false, false],
    );
    assert.equal(blocks[0]?.letters.words, 6);
  });
});
