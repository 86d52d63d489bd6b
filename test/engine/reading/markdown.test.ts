import assert from 'node:assert/strict';
import { readProse, toOriginal } from '../../../src/engine/reading/index.js';

/** A Markdown document and the prose that should be read from it. */
const CASES: readonly (readonly [string, string, string])[] = [
  ['reads a plain paragraph as it is', 'The bay has 23 buoys.', 'The bay has 23 buoys.'],
  ['reads headings of both kinds', '# Bay & buoys #\n\nLevels\n======\n', 'Bay & buoys\n\nLevels'],
  ['reads lists and tasks', '- one\n- [x] two\n\n7) seven', 'one\n\ntwo\n\nseven'],
  ['reads a task whose words stand on the next line', '- [x] \nThe bay', 'The bay'],
  ['reads block quotes without their marks', '> one\n> two\nthree\n\n> > deep', 'one two three\n\ndeep'],
  ['reads table cells', '| Port | Berths |\n|---|---|\n| Alna \\| east | 12 |', 'Port\n\nBerths\n\nAlna | east\n\n12'],
  ['reads emphasis inside a word', 'un*break*able, twenty-**three**', 'unbreakable, twenty-three'],
  ['reads the text of links but not where they go', '[the 12 ports](ports-2031.html "99 ports")', 'the 12 ports'],
  [
    'reads the text of link references but not their definitions',
    '[12 ports][p]\n\n[p]: https://x.example/99',
    '12 ports',
  ],
  ['reads footnotes', 'It has 12.[^a]\n\n[^a]: So says the *port*.', 'It has 12.\n\nSo says the port.'],
  ['leaves out keys of sources', 'It has 12 [see @doe99, pp. 33-35; @{a b}]. So [-@lund]', 'It has 12. So'],
  [
    'reads the names that people have elsewhere',
    'On X [a@b.no] @lund says [12] ports',
    'On X [a@b.no] @lund says [12] ports',
  ],
  ['reads entities', 'R&amp;D: 5&nbsp;% &#x41;&#66; &copy; &unknown; AT&T', 'R&D: 5\u00A0% AB © &unknown; AT&T'],
  ['reads escapes', '\\*4\\* \\& 3\\.5 \\d', '*4* & 3.5 \\d'],
  ['folds the lines of a paragraph', 'one  \ntwo\\\nthree   four\n\tfive', 'one\ntwo\nthree   four five'],
  ['leaves out inline code', 'Set `limit=40` to `9`.', 'Set  to .'],
  ['leaves out code blocks', 'a\n\n```\n40\n```\n\n    50\n\nb', 'a\n\nb'],
  ['leaves out bare addresses', 'See https://x.example/2031 or <mailto:a@b.example> now', 'See  or  now'],
  ['leaves out pictures', 'a ![99 ports](99.png) b', 'a  b'],
  ['leaves out struck-out words', '~~12~~ 13 ports, ~5 of them old', ' 13 ports, ~5 of them old'],
  [
    'leaves out HTML but reads what it encloses',
    'a<sup>2</sup> <b>bold</b>\n\n<div class="99">\n\ninside\n\n</div>',
    'a2 bold\n\ninside',
  ],
  ['leaves out comments', 'a <!-- 99 --> b\n\n<!--\n99\n-->\n', 'a  b'],
  ['leaves out front matter', '---\ntitle: 99\n---\nText', 'Text'],
  ['reads a line under front matter marks further down', 'a\n\n---\n\nb', 'a\n\nb'],
  ['keeps words apart where code stood between them', '5`x`3', '5 3'],
  ['keeps words apart at a line-break tag', '5<br>3', '5 3'],
  [
    'keeps emoji, combining marks, soft hyphens and tabs',
    'a 😀 e\u0301 de\u00ADfence a\tb',
    'a 😀 e\u0301 de\u00ADfence a\tb',
  ],
  ['finds no prose in an empty document', '\n \n', ''],
];

describe('reading Markdown', () => {
  for (const [behaviour, document, prose] of CASES) {
    it(behaviour, () => assert.equal(readProse(document, 'markdown').text, prose));
    it(`${behaviour}, with CRLF line ends`, () => {
      assert.equal(readProse(document.replaceAll('\n', '\r\n'), 'markdown').text, prose);
    });
  }

  it('gives each block its kind and the headings above it', () => {
    const document = '# Coast\n\nintro\n\n## North\n\n- item\n\n# South\n\n> quote\n\n### Deep\n\nend';
    const blocks = readProse(document, 'markdown').blocks.map(({ kind, context }) => [kind, ...context]);
    assert.deepEqual(blocks, [
      ['heading'],
      ['paragraph', 'Coast'],
      ['heading', 'Coast'],
      ['list-item', 'Coast', 'North'],
      ['heading'],
      ['block-quote', 'South'],
      ['heading', 'South'],
      ['paragraph', 'South', 'Deep'],
    ]);
  });

  it('gives each table cell the headings of its row and column', () => {
    const { blocks } = readProse('| | Berths | Cranes |\n|-|-|-|\n| Alna | 12 | 3 |', 'markdown');
    assert.deepEqual(
      blocks.map(({ kind, context }) => [kind, ...context]),
      [
        ['table-cell'],
        ['table-cell'],
        ['table-cell'],
        ['table-cell', 'Alna', 'Berths'],
        ['table-cell', 'Alna', 'Cranes'],
      ],
    );
  });

  it('gives each item of a list the words that lead in to it', () => {
    const document = [
      '# Coast\n\nThe board plans:\n\n- quays\n\n  of stone\n- tugs:\n  - new\n  - old\n- piers\n\nIt ends.',
      'It ends.\n\n- no lead-in\n\n- x\n\nplans:\n\n## Next\n\n- none',
    ].join('\n\n');
    const blocks = readProse(document, 'markdown').blocks.map(({ kind, context }) => [kind, ...context]);
    assert.deepEqual(blocks, [
      ['heading'],
      ['paragraph', 'Coast'],
      ['list-item', 'Coast', 'The board plans:'],
      ['list-item', 'Coast', 'The board plans:'],
      ['list-item', 'Coast', 'The board plans:'],
      ['list-item', 'Coast', 'tugs:'],
      ['list-item', 'Coast', 'tugs:'],
      ['list-item', 'Coast', 'The board plans:'],
      ['paragraph', 'Coast'],
      ['paragraph', 'Coast'],
      ['list-item', 'Coast'],
      ['list-item', 'Coast'],
      ['paragraph', 'Coast'],
      ['heading', 'Coast'],
      ['list-item', 'Coast', 'Next'],
    ]);
  });

  it('keeps the front matter at its place', () => {
    for (const lineEnd of ['\n', '\r\n']) {
      for (const mark of ['', '\uFEFF']) {
        const document = `${mark}---${lineEnd}references: [a.md]${lineEnd}---${lineEnd}Text`;
        const frontMatter = readProse(document, 'markdown').frontMatter;
        assert.equal(frontMatter?.text, `references: [a.md]${lineEnd}`);
        assert.equal(document.slice(frontMatter.start, frontMatter.end), frontMatter.text);
      }
    }
  });

  it('keeps the place of words behind byte-order marks, however many', () => {
    for (const marks of ['\uFEFF', '\uFEFF\uFEFF', '\uFEFF\uFEFF\uFEFF']) {
      const prose = readProse(`${marks}The bay`, 'markdown');
      assert.equal(prose.text, 'The bay');
      assert.equal(toOriginal(prose, { start: 4, end: 7 }).start, marks.length + 4);
    }
  });

  it('knows no front matter where there is none', () => {
    assert.equal(readProse('Text\n\n---\na: 1\n---\n', 'markdown').frontMatter, undefined);
    assert.equal(readProse('---\n---\nText', 'markdown').frontMatter?.text, '');
  });

  it('reads the comments that speak to Source Check', () => {
    const comment = '<!-- source-check: reference my article.md -->';
    const document = `\uFEFF${comment}\n\nText <!-- other --> and <!--source-check:off--> on.\n\n\`<!-- source-check: no -->\``;
    const { directives } = readProse(document, 'markdown');
    assert.deepEqual(
      directives.map(({ name, argument }) => [name, argument]),
      [
        ['reference', 'my article.md'],
        ['off', ''],
      ],
    );
    for (const { start, end, text } of directives) assert.equal(document.slice(start, end), text);
  });

  it('maps words back to the document, with the markup inside them and without that around them', () => {
    const document = '> The **bay** has\r\n> *twenty*-three &amp; more.';
    const prose = readProse(document, 'markdown');
    for (const [words, original] of [
      ['bay', 'bay'],
      ['The bay', 'The **bay'],
      ['twenty-three', 'twenty*-three'],
      ['&', '&amp;'],
      ['has twenty', 'has\r\n> *twenty'],
    ] as const) {
      const start = prose.text.indexOf(words);
      const span = toOriginal(prose, { start, end: start + words.length });
      assert.equal(document.slice(span.start, span.end), original);
    }
  });

  it('stops at nesting that no writer uses, and reads the rest', () => {
    assert.equal(readProse(`${'>'.repeat(3000)} deep\n\nText`, 'markdown').text, 'Text');
  });
});
