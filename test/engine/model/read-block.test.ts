import assert from 'node:assert/strict';
import { joined } from '../../../src/engine/model/read-block.js';
import { readDocument, readDraft } from '../../../src/engine/read-document.js';

const TEXT = `Mayor Ada Holm met Bo Lund on 3 May. “It will hold,” she said.

“It is safe.”

It has 23 cranes, Lund told dpa.`;

describe('joining the blocks of a document', () => {
  const { blocks } = readDraft(TEXT, 'plaintext', []);

  it('gives what the document says, at offsets of its prose', () => {
    const { prose, written: _, ...document } = readDocument(TEXT, 'plaintext');
    const { prose: own, ...text } = joined(blocks);
    assert.equal(own.text, prose.text);
    assert.deepEqual(text, document);
  });

  it('knows whom several blocks name as one', () => {
    const { names } = joined(blocks);
    assert.deepEqual(
      names.entities.map(({ name }) => name),
      ['Ada Holm', 'Bo Lund', 'dpa'],
    );
    assert.deepEqual(
      names.mentions.map(({ text, entity }) => [text, entity]),
      [
        ['Ada Holm', 0],
        ['Bo Lund', 1],
        ['Lund', 1],
        ['dpa', 2],
      ],
    );
  });

  it('finds whoever goes on speaking in the blocks above', () => {
    const [, second] = blocks;
    assert.deepEqual(
      second?.attributions.map(({ content, speaker }) => [content.text, speaker?.text, speaker?.name]),
      [['It is safe.', 'she', 'Ada Holm']],
    );
    assert.ok((second?.attributions[0]?.speaker?.start ?? 0) < 0);
    const { prose, attributions } = joined(blocks);
    for (const { speaker } of attributions) assert.equal(prose.text.slice(speaker?.start, speaker?.end), speaker?.text);
  });
});
