import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/reading/index.js';
import { assertWordsInPlace, describeReading, outlineOf } from './support.js';

describeReading('asciidoc', [
  ['reads text without markup as it is', 'The bay has 23 buoys.', ['The bay has 23 buoys.']],
  ['reads headings and paragraphs', '= Bay\n\none\ntwo\n\n== Sea\n\nthree', ['Bay', 'one two', 'Sea', 'three']],
  ['reads the titles of blocks', '.12 ports\nimage::99.png[99]\n\nb', ['12 ports', 'b']],
  ['reads list items', '* one\nmore\n** two\n. [x] three\n\n4. four', ['one more', 'two', 'three', 'four']],
  ['reads what is described', 'Alna:: 12 ports\nBo::\n  9 ports', ['Alna', '12 ports', 'Bo', '9 ports']],
  ['reads what belongs to an item', '* one\n+\ntwo\n\nthree', ['one', 'two', 'three']],
  ['reads quotations', '[quote, Vale]\n____\none\n____\n\n[quote]\ntwo\n\nthree', ['one', 'two', 'three']],
  ['reads admonitions', 'NOTE: one\n\n[TIP]\n====\ntwo\n====', ['one', 'two']],
  [
    'reads table cells',
    '|===\n|Port |Berths\n\n|Alna\n2+|12 more\nthan 9\n|===\nb',
    ['Port', 'Berths', 'Alna', '12 more than 9', 'b'],
  ],
  [
    'reads emphasis',
    'a *bold* _slant_ un**break**able #mark#, 5 * 3, snake_case.',
    ['a bold slant unbreakable mark, 5 * 3, snake_case.'],
  ],
  [
    'reads the text of links',
    'link:/99[12 ports^], https://x.example/9[the\nsea], xref:a#b[it], <<c,so>>.',
    ['12 ports, the sea, it, so.'],
  ],
  [
    'reads notes behind their paragraph',
    'It has 12footnote:[So says *he*.] ports.\n\nb',
    ['It has 12 ports.', 'So says he.', 'b'],
  ],
  ['reads quotation marks and dashes', '"`No,`" he said -- \'`so`\' 3--4', ['“No,” he said — ‘so’ 3--4']],
  ['reads character references', 'Alna&#8217;s R&amp;D', ['Alna’s R&D']],
  ['reads raised and lowered figures', '5 km^2^ of H~2~O, ~50 boats', ['5 km2 of H2O, ~50 boats']],
  ['reads line breaks', 'one +\ntwo', ['one\ntwo']],
  ['reads escapes', 'a \\*b*', ['a *b']],
  [
    'leaves out code',
    'Set `x9` or ``y9``.\n\n----\n9\n----\n\n 9\n 9\n\n[source,c]\n9\n\nb\n\n```c\n9\n```',
    ['Set or .', 'b'],
  ],
  ['leaves out attributes and macros', ':author: 9\ninclude::9.adoc[]\n\na {x9} image:9.png[9] b', ['a b']],
  ['leaves out comments', 'one\n// 9\ntwo\n\n////\n9\n////\nthree', ['one two', 'three']],
  ['leaves out bare addresses', 'See https://x.example/9, now', ['See , now']],
  ['finds no prose in an empty document', ':toc:\n\n', []],
]);

describe('reading AsciiDoc', () => {
  it('gives each block its kind, the headings above it and the words that lead in to its list', () => {
    const document = [
      '= Coast\n\nThe board plans:\n\n* quays\n* tugs:\n** new\n* piers\n\nEnd.',
      '== North\n\n____\nquote\n____\n\n= South\n\nend',
    ].join('\n\n');
    assert.deepEqual(outlineOf(document, 'asciidoc'), [
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
    assert.deepEqual(
      outlineOf('|===\n| Port | Berths\n\n| Alna\n| 12\n\n| Bo | 3\n|===', 'asciidoc'),
      [
        ['table-cell'],
        ['table-cell'],
        ['table-cell'],
        ['table-cell', 'Alna', 'Berths'],
        ['table-cell'],
        ['table-cell', 'Bo', 'Berths'],
      ].map((cell, index) => (index === 2 || index === 4 ? ['table-cell', 'Port'] : cell)),
    );
  });

  it('hears comments for Source Check', () => {
    const document = '// source-check: reference my article.adoc\r\n----\r\n// source-check: no\r\n----\r\na';
    const [directive, ...others] = readProse(document, 'asciidoc').directives;
    assert.deepEqual([directive?.name, directive?.argument, others], ['reference', 'my article.adoc', []]);
    assert.equal(document.slice(directive?.start, directive?.end), '// source-check: reference my article.adoc');
  });

  it('takes a delimiter of any length', () => {
    assert.equal(readProse(`${'+'.repeat(100_000)}\n9\n${'+'.repeat(100_000)}\nb`, 'asciidoc').text, 'b');
  });

  it('maps words back to the document', () => {
    assertWordsInPlace('asciidoc', '* The *bay* has\r\n_twenty_-three &amp; morefootnote:[in 12] ports.', [
      ['bay', 'bay'],
      ['The bay', 'The *bay'],
      ['twenty-three', 'twenty_-three'],
      ['&', '&amp;'],
      ['has twenty', 'has\r\n_twenty'],
      ['in 12', 'in 12'],
    ]);
  });
});
