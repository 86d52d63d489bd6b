import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/reading/index.js';

const WRAPPED = `The harbour board met on Monday and decided that the old
pier will be closed for a year. The master of the port, Ms.
Falk, said that ships have to use the northern basin.
No boats may stay.
That was all.`;

/** Plain text and its blocks. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['divides blocks at blank lines', 'One.\n\nTwo.\n \t\n\nThree.', ['One.', 'Two.', 'Three.']],
  [
    'takes each line of an article as a paragraph',
    'Harbour to close\nThe board met. It voted.\nFalk agreed.',
    ['Harbour to close', 'The board met. It voted.', 'Falk agreed.'],
  ],
  [
    'joins the lines of a hard-wrapped text',
    WRAPPED,
    [WRAPPED.split('\n').slice(0, 3).join(' '), 'No boats may stay.', 'That was all.'],
  ],
  [
    'joins a sentence that plainly runs on',
    'The board met in\nthe old hall,\nFalk said.',
    ['The board met in the old hall, Falk said.'],
  ],
  [
    'takes list items as blocks without their marks',
    'To do:\n- call Falk\n* ask 5 others\n1. go\n2) come',
    ['To do:', 'call Falk', 'ask 5 others', 'go', 'come'],
  ],
  [
    'keeps a number that ends a wrapped sentence',
    'the number of berths is\n12. That is',
    ['the number of berths is', '12. That is'],
  ],
  ['leaves out addresses', 'See https://x.example/2031/9, then (http://y.example) go.', ['See , then ( ) go.']],
  ['keeps everything else', '<b>5 &amp; 6</b> *7* `8` e\u0301😀\tx', ['<b>5 &amp; 6</b> *7* `8` e\u0301😀\tx']],
  ['finds no blocks in blank text', ' \n\t\n', []],
];

describe('reading plain text', () => {
  for (const [behaviour, document, blocks] of CASES) {
    it(behaviour, () => assert.deepEqual(blocksOf(document), blocks));
    it(`${behaviour}, with CRLF and with CR line ends`, () => {
      assert.deepEqual(blocksOf(document.replaceAll('\n', '\r\n')), blocks);
      assert.deepEqual(blocksOf(document.replaceAll('\n', '\r')), blocks);
    });
  }

  it('takes a short line without a stop as the heading of what follows', () => {
    const { blocks } = readProse('Harbour to close\n\nIt closes in May.\n\n- berth 4\n\nLast line', 'plaintext');
    assert.deepEqual(
      blocks.map(({ kind, context }) => [kind, ...context]),
      [
        ['heading'],
        ['paragraph', 'Harbour to close'],
        ['list-item', 'Harbour to close'],
        ['paragraph', 'Harbour to close'],
      ],
    );
  });

  it('gives each item of a list the words that lead in to it', () => {
    const { blocks } = readProse('The board plans:\n- quays\n- tugs\nIt ends.\n- no lead-in', 'plaintext');
    assert.deepEqual(
      blocks.map(({ kind, context }) => [kind, ...context]),
      [
        ['paragraph'],
        ['list-item', 'The board plans:'],
        ['list-item', 'The board plans:'],
        ['paragraph'],
        ['list-item'],
      ],
    );
  });

  it('reads a comment that speaks to Source Check at the end of a line, and other comments as words', () => {
    const document = 'It has 32. <!-- source-check: ignore-line -->\nIt <!-- source-check: x --> has <!-- 9 -->';
    const prose = readProse(document, 'plaintext');
    assert.deepEqual(
      blocksOf(document),
      ['It has 32. ', 'It <!-- source-check: x --> has <!-- 9 -->'].map((block) => block.trim()),
    );
    assert.deepEqual(
      prose.directives.map(({ name }) => name),
      ['ignore-line'],
    );
  });

  it('reads comments that speak to Source Check on lines of their own', () => {
    const document = 'One.\n  <!-- source-check: reference a.md -->  \nTwo <!-- source-check: off -->.\n<!-- note -->';
    const prose = readProse(document, 'plaintext');
    assert.deepEqual(
      prose.directives.map(({ name, argument }) => [name, argument]),
      [['reference', 'a.md']],
    );
    assert.equal(document.indexOf('<!-- source-check: reference'), prose.directives[0]?.start);
    assert.deepEqual(blocksOf(document), ['One.', 'Two <!-- source-check: off -->.', '<!-- note -->']);
  });

  it('knows no front matter', () => {
    assert.equal(readProse('---\na: 1\n---\nText', 'plaintext').frontMatter, undefined);
  });
});

function blocksOf(document: string): string[] {
  const { text, blocks } = readProse(document, 'plaintext');
  return blocks.map(({ start, end }) => text.slice(start, end));
}
