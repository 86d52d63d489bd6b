import assert from 'node:assert/strict';
import type { TextSpan } from '../../src/engine/model/span.js';
import type { ReadDocument } from '../../src/engine/model/statement.js';
import { readDocument } from '../../src/engine/read-document.js';

const TEXT = `# The dam at **Ulvik**

The dam at Ulvik holds *more than* 90 million tons of water. Engineer Sunniva Brekke, 47, warned of cracks in 2031.

- “It will hold,” said Governor Pavel Ortiz.
- He spent between $3 and $4 million on it.

| Year | Cracks |
| --- | --- |
| 2030 | at least 12 |`;

const document = readDocument(TEXT, 'markdown');

/** Every part of the document that says where it stands. */
function placedParts({ figures, attributions, quotations, names }: ReadDocument): TextSpan[] {
  return [
    ...figures.flat().flatMap((figure) => present([figure, figure.number, figure.noun, figure.boundText])),
    ...attributions.flatMap(({ content, cue, speaker }) => present([content, cue, speaker])),
    ...quotations,
    ...names.mentions,
  ];
}

function present(parts: readonly (TextSpan | undefined)[]): TextSpan[] {
  return parts.filter((part) => part !== undefined);
}

describe('reading a document', () => {
  it('finds its sentences, without markup', () => {
    assert.deepEqual(
      document.sentences.map(({ text }) => text),
      [
        'The dam at Ulvik',
        'The dam at Ulvik holds more than 90 million tons of water.',
        'Engineer Sunniva Brekke, 47, warned of cracks in 2031.',
        '“It will hold,” said Governor Pavel Ortiz.',
        'He spent between $3 and $4 million on it.',
        'Year',
        'Cracks',
        '2030',
        'at least 12',
      ],
    );
  });

  it('finds the figures of each sentence', () => {
    assert.deepEqual(
      document.figures.map((figures) => figures.map(({ text }) => text)),
      [[], ['90 million tons'], ['47', '2031'], [], ['$3 and $4 million'], [], [], ['2030'], ['12']],
    );
  });

  it('finds the names of each sentence', () => {
    assert.deepEqual(
      document.mentions.slice(1, 5).map((mentions) => mentions.map(({ text }) => text)),
      [['Ulvik'], ['Sunniva Brekke'], ['Pavel Ortiz'], []],
    );
  });

  it('finds who said what', () => {
    const [attribution] = document.attributions;
    assert.equal(attribution?.content.text, 'It will hold,');
    assert.equal(attribution?.speaker?.name, 'Pavel Ortiz');
    assert.deepEqual(
      document.quotations.map(({ text }) => text),
      ['It will hold,'],
    );
  });

  it('says of all parts of all sentences where they stand in the prose', () => {
    const parts = placedParts(document);
    assert.ok(parts.length > 15);
    for (const { start, end, text } of parts) assert.equal(document.prose.text.slice(start, end), text);
  });

  it('reads plain text as it stands', () => {
    const { prose, sentences } = readDocument('# 3 *boats* sank.', 'plaintext');
    assert.equal(prose.text, '# 3 *boats* sank.');
    assert.equal(sentences.length, 1);
  });

  for (const format of ['markdown', 'plaintext'] as const) {
    it(`finds nothing in an empty document in ${format}`, () => {
      const { sentences, figures, mentions, attributions, quotations } = readDocument('', format);
      assert.deepEqual([sentences, figures, mentions, attributions, quotations], [[], [], [], [], []]);
    });
  }
});
