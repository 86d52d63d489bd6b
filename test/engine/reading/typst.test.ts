import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/reading/index.js';
import { assertWordsInPlace, describeReading, outlineOf } from './support.js';

describeReading('typst', [
  ['reads text without markup as it is', 'The bay has 23 buoys.', ['The bay has 23 buoys.']],
  [
    'reads headings and paragraphs',
    '= Bay\none\n two\n\nthree\n== Sea <sea>\nfour',
    ['Bay', 'one two', 'three', 'Sea', 'four'],
  ],
  ['reads list items', '- one\n  more\n+ two\n3. three\nfour', ['one more', 'two', 'three', 'four']],
  ['reads what is described', '/ Alna: 12 ports', ['Alna: 12 ports']],
  [
    'reads quotations',
    'He said #quote[no].\n\n#quote(block: true, attribution: [Vale])[one\n\ntwo] three',
    ['He said “no”.', 'Vale', 'one', 'two', 'three'],
  ],
  [
    'reads table cells',
    '#table(\n  columns: (1fr, auto),\n  table.header([Port], [Berths]),\n\n  [Alna (east)], [12],\n)\nb',
    ['Port', 'Berths', 'Alna (east)', '12', 'b'],
  ],
  [
    'reads emphasis inside a word',
    'a *bold* _slant_ un#emph[break]able, snake_case.',
    ['a bold slant unbreakable, snake_case.'],
  ],
  [
    'reads the text of links',
    '#link("https://x.example/99")[the 12\nports], https://x.example/9.',
    ['the 12 ports, .'],
  ],
  ['reads captions', '#figure(image("9.png", width: 9%), caption: [12 ports]) <a9>\n\nb', ['12 ports', 'b']],
  [
    'reads notes behind their paragraph',
    'It has 12#footnote[So says *he*.] ports.\n\nb',
    ['It has 12 ports.', 'So says he.', 'b'],
  ],
  ['reads dashes, dots and spaces', '3--4 --- five... 5~km', ['3–4 — five… 5\u00A0km']],
  ['reads escapes and line breaks', '\\#9 \\u{1F6A2} \\$5 \\\nsix', ['#9 🚢 $5\nsix']],
  ['reads plain numbers in formulas', 'It has $23$ ports, $3.5%$ of all.', ['It has 23 ports, 3.5% of all.']],
  ['leaves out formulas', 'a $x = 9$ b', ['a b']],
  [
    'leaves out code',
    '#let x = 9\n#set text(\n  size: 9pt,\n)\n#show heading: it => [9 #it]\na #x b #(1 + 9) c #if x > 9 [d] else [e] `x9`\n```c\n9\n```',
    ['a b c d e'],
  ],
  ['leaves out struck-out words', 'a #strike[12] 13 ports', ['a 13 ports']],
  ['leaves out labels and references', 'See @a9 and <b9>', ['See and']],
  ['leaves out comments', 'one // 9\ntwo /* 9\n9 */ three', ['one two three']],
  ['reads brackets that close nothing', 'a] b [c]', ['a] b [c]']],
  ['finds no prose in an empty document', '#set page(9pt)\n\n', []],
]);

describe('reading Typst', () => {
  it('gives each block its kind, the headings above it and the words that lead in to its list', () => {
    const document = [
      '= Coast\nThe board plans:\n- quays\n- tugs:\n  - new\n- piers\n\nEnd.',
      '== North\n#quote(block: true)[quote]\n= South\nend',
    ].join('\n');
    assert.deepEqual(outlineOf(document, 'typst'), [
      ['heading'],
      ['paragraph', 'Coast'],
      ['list-item', 'Coast', 'The board plans:'],
      ['list-item', 'Coast', 'The board plans:'],
      ['list-item', 'Coast', 'tugs:'],
      ['list-item', 'Coast', 'The board plans:'],
      ['paragraph', 'Coast'],
      ['heading', 'Coast'],
      ['block-quote', 'Coast', 'North'],
      ['heading'],
      ['paragraph', 'South'],
    ]);
  });

  it('gives each table cell the headings of its row and column', () => {
    assert.deepEqual(outlineOf('#table(columns: 2, [], [Berths], [Alna], [12], [Bo], [])', 'typst'), [
      ['table-cell'],
      ['table-cell'],
      ['table-cell', 'Alna', 'Berths'],
      ['table-cell'],
    ]);
  });

  it('hears comments for Source Check', () => {
    const document =
      '// source-check: reference my article.typ\r\na /* source-check: ignore-line */ b `// source-check: no`';
    const { directives } = readProse(document, 'typst');
    assert.deepEqual(
      directives.map(({ name, argument }) => [name, argument]),
      [
        ['reference', 'my article.typ'],
        ['ignore-line', ''],
      ],
    );
    for (const { start, end, text } of directives) assert.equal(document.slice(start, end), text);
  });

  it('maps words back to the document', () => {
    assertWordsInPlace('typst', '- The *bay* has\r\n  _twenty_-three buoys#footnote[in 12] now.', [
      ['bay', 'bay'],
      ['The bay', 'The *bay'],
      ['twenty-three', 'twenty_-three'],
      ['has twenty', 'has\r\n  _twenty'],
      ['in 12', 'in 12'],
      ['buoys now', 'buoys#footnote[in 12] now'],
    ]);
  });
});
