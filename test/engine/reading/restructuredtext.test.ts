import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/reading/index.js';
import { assertWordsInPlace, describeReading, outlineOf } from './support.js';

describeReading('restructuredtext', [
  ['reads text without markup as it is', 'The bay has 23 buoys.', ['The bay has 23 buoys.']],
  ['reads headings and paragraphs', '===\nBay\n===\n\none\ntwo\n\nSea\n---\nthree', ['Bay', 'one two', 'Sea', 'three']],
  ['reads list items', '- one\n  more\n- two\n\n#. three\n\n2. four', ['one more', 'two', 'three', 'four']],
  [
    'keeps a number that starts a line of a paragraph',
    'the berths are\n12. That is - all',
    ['the berths are 12. That is - all'],
  ],
  ['reads what is described', 'Alna\n  12 ports\nBo\n  9 ports', ['Alna', '12 ports', 'Bo', '9 ports']],
  ['reads quotations', 'a\n\n  one\n  two\n\nthree\n\n.. epigraph::\n\n   four', ['a', 'one two', 'three', 'four']],
  ['reads blocks of lines', '| one\n| two', ['one\ntwo']],
  [
    'reads admonitions and captions',
    '.. note:: one\n   two\n\n.. figure:: 9.png\n   :alt: 9\n\n   12 ports\n\nb',
    ['one two', '12 ports', 'b'],
  ],
  [
    'reads table cells',
    '+------+----+\n| Port | N  |\n+======+====+\n| Alna | 12 |\n+------+----+\n\nb',
    ['Port', 'N', 'Alna', '12', 'b'],
  ],
  [
    'reads cells of simple tables',
    '====  ==\nPort  N\n====  ==\nAlna  12\nBo\n====  ==\n\nb',
    ['Port', 'N', 'Alna', '12', 'Bo', 'b'],
  ],
  [
    'reads emphasis',
    'a *bold* **slant** un\\ *break*\\ able, 5 * 3, snake_case.',
    ['a bold slant unbreakable, 5 * 3, snake_case.'],
  ],
  [
    'reads the text of links',
    '`the 12\nports <https://x.example/99>`_, `Bo`_, Alna_ and :ref:`it <a9>`.',
    ['the 12 ports, Bo, Alna and it.'],
  ],
  [
    'reads notes',
    'It has 12 [1]_ ports [#a]_.\n\n.. [1] So says *he*.\n   He does.\n.. [#a] And she.',
    ['It has 12 ports.', 'So says he. He does.', 'And she.'],
  ],
  ['reads escapes', 'a \\*b\\*', ['a *b*']],
  [
    'leaves out code',
    'Set ``x9`` or :code:`y9`::\n\n  9\n\n  9\n\nb ::\n\n  9\n\n.. code-block:: c\n\n   9\n\n   9\n\nc',
    ['Set or :', 'b', 'c'],
  ],
  [
    'leaves out directives, targets and fields',
    ':author: 9\n   9\n\n.. image:: 9.png\n   :alt: 9\n.. _t: 9\n.. |s| date:: 9\n\na |s| b',
    ['a b'],
  ],
  ['leaves out comments', 'one\n\n.. 9\n   9\n\n   9\n\n..\n   9\n\ntwo', ['one', 'two']],
  ['leaves out bare addresses', 'See https://x.example/9, now', ['See , now']],
  ['finds no prose in an empty document', '\n\n', []],
]);

describe('reading reStructuredText', () => {
  it('gives each block its kind, the headings above it and the words that lead in to its list', () => {
    const document = [
      'Coast\n=====\n\nThe board plans:\n\n- quays\n- tugs:\n\n  - new\n\n  more\n- piers\n\nEnd.',
      'North\n-----\n\n  quote\n\nSouth\n=====\n\nend',
    ].join('\n\n');
    assert.deepEqual(outlineOf(document, 'restructuredtext'), [
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
    assert.deepEqual(outlineOf('====  ==\nPort  N\n====  ==\nAlna  12\n====  ==', 'restructuredtext'), [
      ['table-cell'],
      ['table-cell'],
      ['table-cell', 'Port'],
      ['table-cell', 'Alna', 'N'],
    ]);
  });

  it('hears comments for Source Check', () => {
    const document = '.. source-check: reference my article.rst\r\n\r\n::\r\n\r\n  .. source-check: no\r\n\r\na';
    const [directive, ...others] = readProse(document, 'restructuredtext').directives;
    assert.deepEqual([directive?.name, directive?.argument, others], ['reference', 'my article.rst', []]);
    assert.equal(document.slice(directive?.start, directive?.end), '.. source-check: reference my article.rst');
  });

  it('maps words back to the document', () => {
    assertWordsInPlace('restructuredtext', '- The *bay* has\r\n  *twenty*\\ -three `ports <u>`_ now.', [
      ['bay', 'bay'],
      ['The bay', 'The *bay'],
      ['twenty-three', 'twenty*\\ -three'],
      ['has twenty', 'has\r\n  *twenty'],
      ['ports now', 'ports <u>`_ now'],
    ]);
  });
});
