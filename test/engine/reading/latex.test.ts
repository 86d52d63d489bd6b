import assert from 'node:assert/strict';
import { readProse } from '../../../src/engine/reading/index.js';
import { assertWordsInPlace, describeReading, outlineOf } from './support.js';

describeReading('latex', [
  ['reads text without commands as it is', 'The bay has 23 buoys.', ['The bay has 23 buoys.']],
  [
    'reads headings and paragraphs',
    '\\section*{Bay}\none\n two\n\nthree\\par four',
    ['Bay', 'one two', 'three', 'four'],
  ],
  ['reads list items', '\\begin{itemize}\n\\item one\n\n\\item two\n\\end{itemize}', ['one', 'two']],
  ['reads what an item describes', '\\begin{description}\\item[Alna] 12\\end{description}', ['Alna 12']],
  ['reads quotations', '\\begin{quote}one\n\ntwo\\end{quote}', ['one', 'two']],
  [
    'reads table cells',
    '\\begin{tabular}{l|r}\n\\hline\nPort & Berths \\\\[2pt]\n Alna \\& Bo & 12 \\\\ \\hline\n\\end{tabular}',
    ['Port', 'Berths', 'Alna & Bo', '12'],
  ],
  ['reads emphasis inside a word', 'un\\emph{break}able {\\itshape twenty}-three', ['unbreakable twenty-three']],
  ['reads the text of links', '\\href{https://x.example/99}{12 ports}, \\url{https://x.example/9}', ['12 ports,']],
  ['reads words that a command of the writer’s own marks', '\\person{Ida Brekke} has 12.', ['Ida Brekke has 12.']],
  [
    'reads characters that commands print',
    "5\\,000~m, 5\\% of \\$3, \\pounds 4, R\\&D, na\\\"ive \\'{e}t\\'e \\v{s} \\o{} \\ss",
    ['5\u202F000\u00A0m, 5% of $3, £4, R&D, naïve été š ø ß'],
  ],
  ['reads quotation marks and dashes', "``No,'' he said --- 3--4 `times'", ["“No,” he said — 3–4 ‘times'"]],
  ['puts quoted words into quotation marks', 'He said \\enquote{no}.', ['He said “no”.']],
  ['reads line breaks', 'one\\\\ two\\newline three', ['one\ntwo\nthree']],
  [
    'reads captions as blocks of their own',
    'a\\begin{figure}[h]\\caption[9]{12 ports}\\end{figure}b',
    ['a', '12 ports', 'b'],
  ],
  [
    'reads notes behind their paragraph',
    'It has 12\\footnote{So says \\emph{he}.} ports.\n\nb',
    ['It has 12 ports.', 'So says he.', 'b'],
  ],
  ['leaves out formulas', 'a $x=9$ b \\(9\\) c \\[9\\] d $$9$$ e', ['a b c d e']],
  ['reads plain numbers in formulas', 'It has $23$ ports, $3.5\\%$ of all.', ['It has 23 ports, 3.5% of all.']],
  ['reads on in the next paragraph where a formula is not closed', 'a $9 b\n\n13 $', ['a 9 b', '13']],
  [
    'leaves out environments that are no text',
    'a\n\\begin{align*}9 &= 9\\end{align*}\nb\\begin{verbatim}9%\\end{verbatim}c',
    ['a b c'],
  ],
  ['leaves out code', 'Set \\verb|9%| and \\texttt{x9}.', ['Set and .']],
  [
    'leaves out references and sources',
    'See~\\ref{a9}, as \\citet[p.~9]{b9} \\label{c9}says.',
    ['See\u00A0 , as says.'],
  ],
  ['leaves out comments', 'one % 9\n  two\n% 9\nthree 5\\% % 8', ['one two three 5%']],
  [
    'takes a blank line behind a comment for the end of a paragraph',
    'one\n% 9\n\ntwo % 8\n\nthree',
    ['one', 'two', 'three'],
  ],
  ['leaves out what is switched off', 'a\\iffalse 9 \\fi b', ['a b']],
  ['leaves out definitions', '\\newcommand{\\x}[1]{9 #1}\\def\\y{9}\\setlength{\\parskip}{9pt}a', ['a']],
  [
    'leaves out the preamble but for the title',
    '\\documentclass[9pt]{article}\n\\title{Bay \\& \\emph{buoys}}\n\\author{9}\n\\begin{document}\n\\maketitle\na\n\\end{document} 9',
    ['Bay & buoys', 'a'],
  ],
  ['reads on in the next paragraph where an argument is not closed', 'a \\cite{9 9\n\nb', ['a', 'b']],
  ['reads braces that open nothing', 'a} b] [c]', ['a b] [c]']],
  ['finds no prose in an empty document', '\\begin{document}\n\\end{document}', []],
]);

describe('reading LaTeX', () => {
  it('gives each block its kind, the headings above it and the words that lead in to its list', () => {
    const document = [
      '\\section{Coast}',
      'The board plans:\\begin{itemize}\\item quays\\item tugs:\\begin{enumerate}\\item new\\end{enumerate}\\item piers',
      '\\end{itemize}End.\\subsection{North}\\begin{quote}quote\\end{quote}\\section{South}end',
    ].join('\n');
    assert.deepEqual(outlineOf(document, 'latex'), [
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
    const document = '\\begin{tabular}{ll} & Berths \\\\ Alna & 12 \\\\ Bo & \\\\\\end{tabular}';
    assert.deepEqual(outlineOf(document, 'latex'), [
      ['table-cell'],
      ['table-cell'],
      ['table-cell', 'Alna', 'Berths'],
      ['table-cell'],
    ]);
  });

  it('hears comments for Source Check, in the preamble too', () => {
    const document = '%% source-check: reference my article.md\r\n\\begin{document}\na % source-check: ignore-line\nb';
    const { directives } = readProse(document, 'latex');
    assert.deepEqual(
      directives.map(({ name, argument }) => [name, argument]),
      [
        ['reference', 'my article.md'],
        ['ignore-line', ''],
      ],
    );
    for (const { start, end, text } of directives) assert.equal(document.slice(start, end), text);
    assert.equal(directives[0]?.text, '%% source-check: reference my article.md');
  });

  it('maps words back to the document', () => {
    assertWordsInPlace('latex', 'The \\emph{bay} has\r\n  \\emph{twenty}-three \\& more\\footnote{in 12} ports.', [
      ['bay', 'bay'],
      ['The bay', 'The \\emph{bay'],
      ['twenty-three', 'twenty}-three'],
      ['&', '\\&'],
      ['has twenty', 'has\r\n  \\emph{twenty'],
      ['in 12', 'in 12'],
      ['more ports', 'more\\footnote{in 12} ports'],
    ]);
  });
});
