import assert from 'node:assert/strict';
import { type Chunk, parseEdited, parseMarkdown } from '../../../src/engine/reading/markdown-chunks.js';

const DRAFT = [
  '# The port',
  'It has 23 cranes.',
  '- One\n- Two',
  'Nobody [slept][a].',
  '[a]: https://example.org',
  'It rained.',
];

function chunksOf(blocks: readonly string[], before?: readonly Chunk[]): readonly Chunk[] {
  const source = blocks.join('\n\n');
  return (before && parseEdited(source, before)) ?? parseMarkdown(source);
}

/** The texts of the chunks that were parsed anew when a document took the place of another. */
function parsedAnew(blocks: readonly string[], edited: readonly string[]): string[] {
  const before = chunksOf(blocks);
  return chunksOf(edited, before)
    .filter((chunk) => !before.includes(chunk))
    .map(({ text }) => text.trim());
}

describe('parsing a Markdown document again', () => {
  it('cuts it where a line of words stands behind a blank line', () => {
    const texts = chunksOf(DRAFT).map(({ text }) => text);
    assert.equal(texts.join(''), DRAFT.join('\n\n'));
    assert.deepEqual(
      texts.map((text) => text.trim()),
      [
        '# The port',
        'It has 23 cranes.\n\n- One\n- Two',
        'Nobody [slept][a].\n\n[a]: https://example.org',
        'It rained.',
      ],
    );
  });

  it('parses nothing anew where nothing was edited', () => {
    assert.deepEqual(parsedAnew(DRAFT, DRAFT), []);
  });

  it('parses only what was edited anew', () => {
    assert.deepEqual(parsedAnew(DRAFT, DRAFT.with(5, 'It snowed.')), ['It snowed.']);
    assert.deepEqual(parsedAnew(DRAFT, DRAFT.with(2, '- One')), ['It has 23 cranes.\n\n- One']);
    assert.deepEqual(parsedAnew(DRAFT, DRAFT.toSpliced(1, 0, 'Hush.')), ['Hush.']);
    assert.deepEqual(parsedAnew(DRAFT, DRAFT.toSpliced(1, 2)), []);
  });

  const everything: readonly (readonly [what: string, edited: readonly string[]])[] = [
    ['a definition goes', DRAFT.toSpliced(4, 1)],
    ['a definition comes', [...DRAFT, '[b]: https://example.org']],
    ['the definition of a note comes', [...DRAFT, '[^b]: So.']],
    ['code is left open', DRAFT.with(1, '```')],
    ['a comment is left open', DRAFT.with(1, '<!-- so')],
    ['front matter comes', ['---', ...DRAFT, '---']],
    ['more marks come than a writer has', DRAFT.with(1, '*'.repeat(3_000))],
  ];

  for (const [what, edited] of everything) {
    it(`parses all anew where ${what}`, () => {
      const before = chunksOf(DRAFT);
      assert.deepEqual(chunksOf(edited, before), chunksOf(edited));
      assert.ok(chunksOf(edited, before).every((chunk) => !before.includes(chunk)));
    });
  }

  it('parses all anew behind front matter that was left open, which makes words of the marks of lists', () => {
    const before = chunksOf(['---\nIt has 23 cranes.', 'So.', '- One']);
    const after = ['It has 23 cranes.', 'So.', '- One'];
    assert.deepEqual(chunksOf(after, before), chunksOf(after));
  });

  it('takes a link for one whose definition stands in another chunk', () => {
    const linked = chunksOf(DRAFT.with(5, 'It [rained][a].'), chunksOf(DRAFT)).at(-1);
    const [paragraph] = linked?.nodes ?? [];
    assert.ok(paragraph?.type === 'paragraph');
    assert.deepEqual(
      paragraph.children.map(({ type }) => type),
      ['text', 'linkReference', 'text'],
    );
  });
});
