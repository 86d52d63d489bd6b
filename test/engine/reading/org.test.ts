import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/reading/index.js';
import { assertWordsInPlace, describeReading, outlineOf } from './support.js';

describeReading('org', [
  ['reads text without markup as it is', 'The bay has 23 buoys.', ['The bay has 23 buoys.']],
  [
    'reads headings and paragraphs',
    '* Bay\none\n two\n\nthree\n** Sea\nfour',
    ['Bay', 'one two', 'three', 'Sea', 'four'],
  ],
  ['reads headings without keywords and tags', '* TODO [#A] The bay has 23 buoys :news:sea:', ['The bay has 23 buoys']],
  [
    'reads the title and captions',
    '#+TITLE: Bay\n#+AUTHOR: 9\n#+CAPTION: 12 ports\n[[file:9.png]]',
    ['Bay', '12 ports'],
  ],
  ['reads list items', '- one\n  more\n+ [X] two\n1. [@3] three\nfour', ['one more', 'two', 'three', 'four']],
  ['reads quotations', '#+begin_quote\none\n#+end_quote\ntwo', ['one', 'two']],
  [
    'reads table cells',
    '| Port | Berths |\n|------+--------|\n| Alna | 12 |\nb',
    ['Port', 'Berths', 'Alna', '12', 'b'],
  ],
  ['reads emphasis', 'a *bold* /slant/ _line_, and/or 5 * 3, (*b*).', ['a bold slant line, and/or 5 * 3, (b).']],
  ['reads the text of links', '[[https://x.example/99][the 12\nports]], [[file:9.org]].', ['the 12 ports, .']],
  [
    'reads notes behind their paragraph',
    'It has 12[fn:: So says *he*.] ports[fn:1].\n\n[fn:1] Of 9.',
    ['It has 12 ports.', 'So says he.', 'Of 9.'],
  ],
  ['reads dashes', '3--4 --- five', ['3–4 — five']],
  ['reads line breaks', 'one\\\\\ntwo', ['one\ntwo']],
  ['reads sums of money', 'It cost $5 million, not $6 million or $7.', ['It cost $5 million, not $6 million or $7.']],
  ['leaves out formulas', 'a $x=9$ b \\(9\\) c', ['a b c']],
  ['leaves out code', 'Set =x9= or ~y9~.\n#+BEGIN_SRC c\n9\n#+END_SRC\n: 9\nb', ['Set or .', 'b']],
  ['leaves out struck-out words', 'a +12+ 13 ports', ['a 13 ports']],
  ['leaves out drawers and planning', '* a\nDEADLINE: <2031-05-12>\n:PROPERTIES:\n:ID: 9\n:END:\nb', ['a', 'b']],
  ['leaves out comments', 'one\n# 9\ntwo #12 three\n#+BEGIN_COMMENT\n9\n#+END_COMMENT', ['one two #12 three']],
  ['leaves out bare addresses', 'See https://x.example/9, <https://y.example/8> now', ['See , now']],
  ['finds no prose in an empty document', '#+OPTIONS: toc:nil\n\n', []],
]);

describe('reading Org', () => {
  it('gives each block its kind, the headings above it and the words that lead in to its list', () => {
    const document = [
      '* Coast\nThe board plans:\n- quays\n- tugs:\n  - new\n\n  more\n- piers\n\nEnd.',
      '** North\n#+BEGIN_QUOTE\nquote\n#+END_QUOTE\n* South\nend',
    ].join('\n');
    assert.deepEqual(outlineOf(document, 'org'), [
      ['heading'],
      ['paragraph', 'Coast'],
      ['list-item', 'Coast', 'The board plans:'],
      ['list-item', 'Coast', 'The board plans:'],
      ['list-item', 'Coast', 'tugs:'],
      ['list-item', 'Coast', 'The board plans:'],
      ['list-item', 'Coast', 'The board plans:'],
      ['paragraph', 'Coast'],
      ['heading', 'Coast'],
      ['block-quote', 'Coast', 'North'],
      ['heading'],
      ['paragraph', 'South'],
    ]);
  });

  it('gives each table cell the headings of its row and column', () => {
    assert.deepEqual(outlineOf('| | Berths |\n|-\n| Alna | 12 |\n||3|', 'org'), [
      ['table-cell'],
      ['table-cell'],
      ['table-cell', 'Alna', 'Berths'],
      ['table-cell', 'Berths'],
    ]);
  });

  it('hears comments for Source Check', () => {
    const document = '  # source-check: reference my article.md\r\n#+X: source-check: no\r\na';
    const [directive, ...others] = readProse(document, 'org').directives;
    assert.deepEqual([directive?.name, directive?.argument, others], ['reference', 'my article.md', []]);
    assert.equal(document.slice(directive?.start, directive?.end), '# source-check: reference my article.md');
  });

  it('maps words back to the document', () => {
    assertWordsInPlace('org', '* A\n- The *bay* has\r\n  /twenty/-three buoys[fn:: in 12] now.', [
      ['bay', 'bay'],
      ['The bay', 'The *bay'],
      ['has', 'has'],
      ['in 12', 'in 12'],
      ['buoys now', 'buoys[fn:: in 12] now'],
    ]);
  });
});
