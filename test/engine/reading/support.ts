import assert from 'node:assert/strict';
import type { Format } from '../../../src/engine/model/prose.js';
import { readProse, toOriginal } from '../../../src/engine/reading/index.js';

/** What a reader does, a document that shows it, and the blocks of prose in it. */
export type ReadingCase = readonly [behaviour: string, document: string, blocks: readonly string[]];

/** Tests that documents are read into these blocks, with line ends of both kinds. */
export function describeReading(format: Format, cases: readonly ReadingCase[]): void {
  describe(`reading ${format}`, () => {
    for (const [behaviour, document, blocks] of cases) {
      it(behaviour, () => assert.deepEqual(blocksIn(document, format), blocks));
      it(`${behaviour}, with CRLF line ends`, () => {
        assert.deepEqual(blocksIn(document.replaceAll('\n', '\r\n'), format), blocks);
      });
    }
  });
}

/** The blocks of prose in a document. */
function blocksIn(document: string, format: Format): string[] {
  const { text, blocks } = readProse(document, format);
  return blocks.map(({ start, end }) => text.slice(start, end));
}

/** The kind of each block of a document and what it stands under. */
export function outlineOf(document: string, format: Format): string[][] {
  return readProse(document, format).blocks.map(({ kind, context }) => [kind, ...context]);
}

/** Asserts that words of the prose come from this part of the document. */
export function assertWordsInPlace(
  format: Format,
  document: string,
  places: readonly (readonly [words: string, original: string])[],
): void {
  const prose = readProse(document, format);
  for (const [words, original] of places) {
    const start = prose.text.indexOf(words);
    assert.ok(start >= 0, `no “${words}” in “${prose.text}”`);
    const span = toOriginal(prose, { start, end: start + words.length });
    assert.equal(document.slice(span.start, span.end), original);
  }
}
