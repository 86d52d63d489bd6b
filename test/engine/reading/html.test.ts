import assert from 'node:assert/strict';
import { assertWordsInPlace, describeReading, outlineOf } from './support.js';

describeReading('html', [
  ['reads text without tags as it is', 'The bay has 23 buoys.', ['The bay has 23 buoys.']],
  ['reads headings and paragraphs', '<h1>Bay</h1>\n<p>One\n  two</p><p>three', ['Bay', 'One two', 'three']],
  ['reads list items', '<ul><li>one<li><p>two</p></ul><dl><dt>three<dd>four</dl>', ['one', 'two', 'three', 'four']],
  ['reads block quotes', '<blockquote><p>one</p>two</blockquote>', ['one', 'two']],
  ['reads table cells', '<table><tr><th>Port<th>Berths<tr><td>Alna<td>12</table>', ['Port', 'Berths', 'Alna', '12']],
  ['reads emphasis inside a word', 'un<em>break</em>able <b>twenty</b>-three', ['unbreakable twenty-three']],
  ['reads links but not where they go', '<a href="/99">the 12 ports</a>', ['the 12 ports']],
  [
    'reads character references',
    'R&amp;D&colon; 5&nbsp;% &#x1F6A2; &nGt; &lt5 &nope; AT&T',
    ['R&D: 5\u00A0% 🚢 ≫⃒ <5 &nope; AT&T'],
  ],
  ['puts words between q tags into quotation marks', 'He said <q>no</q>.', ['He said “no”.']],
  ['reads one line break as such', 'one<br>\n two', ['one\ntwo']],
  ['takes two line breaks for the end of a paragraph', 'one<br>\n<br/>two', ['one', 'two']],
  [
    'leaves out scripts, styles and the head',
    '<head><title>99</title></head><script>a<9</script><style>9</style>b',
    ['b'],
  ],
  [
    'leaves out code, however deep',
    '<p>Set <code>a<b>9</b></code> to <kbd>8</kbd>.</p><pre>7<pre>6</pre>5</pre>b',
    ['Set to .', 'b'],
  ],
  ['leaves out struck-out words', '<del>12</del> 13 ports <s>14', ['13 ports']],
  ['reads on in the next block where code is not closed', '<p><code>12<p>13', ['13']],
  ['leaves out navigation and pictures', '<nav>9</nav>a<img alt="9">b', ['a b']],
  [
    'leaves out the numbers of notes',
    '12<sup><a href="#n">1</a></sup> <a href="#m"><sup>2</sup></a>ports',
    ['12 ports'],
  ],
  ['reads raised figures', 'a<sup>2</sup>', ['a2']],
  ['leaves out comments', 'a <!-- 9 --> b', ['a b']],
  ['keeps words apart that stand in blocks of their own', 'a<div>b</div>c', ['a', 'b', 'c']],
  ['reads names of elements in any case', '<P>a</P><SCRIPT>9</SCRIPT>', ['a']],
  ['finds no prose in an empty page', '<html><body>\n</body></html>', []],
]);

describe('reading HTML', () => {
  it('gives each block its kind, the headings above it and the words that lead in to its list', () => {
    const document = [
      '<h1>Coast</h1><p>The board plans:</p><ul><li>quays<li>tugs:<ul><li>new</ul><li><p>piers</ul>',
      '<p>End.</p><h2>North</h2><blockquote>quote</blockquote><h1>South</h1>end',
    ].join('');
    const blocks = outlineOf(document, 'html');
    assert.deepEqual(blocks, [
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
    const row = (...cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const document = `<table>${row('', 'Berths', 'Cranes')}${row('Alna', '<p>12', '3')}${row('Bo', '', '4')}</table>`;
    assert.deepEqual(outlineOf(document, 'html'), [
      ['table-cell'],
      ['table-cell'],
      ['table-cell'],
      ['table-cell', 'Alna', 'Berths'],
      ['table-cell', 'Alna', 'Cranes'],
      ['table-cell'],
      ['table-cell', 'Bo', 'Cranes'],
    ]);
  });

  it('maps words back to the page', () => {
    assertWordsInPlace('html', '<p>The <b>bay</b> has\r\n  <i>twenty</i>-three &amp; more.', [
      ['bay', 'bay'],
      ['The bay', 'The <b>bay'],
      ['twenty-three', 'twenty</i>-three'],
      ['&', '&amp;'],
      ['has twenty', 'has\r\n  <i>twenty'],
    ]);
  });
});
