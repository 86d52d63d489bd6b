import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Format, Prose } from '../../src/engine/model/prose.js';
import type { Span } from '../../src/engine/model/span.js';
import { readProse, toOriginal, toProse } from '../../src/engine/reading/index.js';

const LONE_SURROGATES = /\p{Cs}/gu;

/** Scraps of writing that stand in any markup, in any order, well-formed or not. */
const SCRAPS = [
  'The bay',
  ' has ',
  '23',
  '3.5',
  ' buoys',
  '.',
  ', ',
  '😀',
  'e\u0301',
  '\u00AD',
  '\u00A0',
  '\t',
  '  ',
  '\n',
  '\n\n',
  '  \n',
  '\\\n',
  '*',
  '**',
  '_',
  '~~',
  '`',
  '```\n',
  '# ',
  '> ',
  '>',
  '- ',
  '1. ',
  '- [x] ',
  '| a | b |\n|---|---|\n| c \\| d | 4 |\n',
  '|',
  '---\n',
  '&amp;',
  '&nbsp;',
  '&#x1F600;',
  '&#0;',
  '&nGt;',
  '&nope;',
  '&',
  '\\*',
  '\\',
  '[',
  ']',
  '](u "t")',
  '![',
  '[^1]',
  '\n[^1]: note\n',
  '[x]: u\n',
  '<b>',
  '</b>',
  '<br>',
  '<div>\n',
  '<!-- source-check: off -->',
  '<!--',
  '-->',
  '<https://a.example/9>',
  'https://a.example/9?b=1.',
  '\0',
  '\uFEFF',
  '\ud800',
];

/** Scraps of each markup, besides those. */
const SCRAPS_OF: Readonly<Record<Format, readonly string[]>> = {
  asciidoc: [
    ...[
      '== ',
      '* ',
      '** ',
      '. ',
      '1. ',
      'a:: b',
      '|===\n',
      '|a |b\n',
      '2+|',
      '----\n',
      '....\n',
      '____\n',
      '====\n',
      '////\n',
    ],
    ...[
      '[quote]\n',
      '[source]\n',
      '.Title\n',
      ':a: 9\n',
      '+\n',
      ' +\n',
      '// note\n',
      '"`',
      '`"',
      "'`",
      "`'",
      '`',
      '``',
      '+++',
      '+',
    ],
    ...[
      'link:u[',
      'xref:a[b]',
      'https://a.example[',
      'footnote:[so',
      'image::9[]\n',
      '<<a,b>>',
      '<<',
      '>>',
      '{a}',
      '^2^',
      '~2~',
      '--',
    ],
    ...['NOTE: ', "'''\n", '[.a]#', '#', '((a))', 'kbd:[9]', '[[a]]', '&#8217;'],
  ],
  'git-commit': [
    '# On branch main\n',
    '# source-check: ignore\n',
    '# ------------------------ >8 ------------------------\n',
  ],
  html: [
    ...[
      '<p>',
      '</p>',
      '<h2>',
      '</h2>',
      '<div class="9">',
      '<br>',
      '<br/>',
      '<q>',
      '</q>',
      '<li>',
      '<ul>',
      '</ul>',
      '<td>',
    ],
    ...[
      '<table>',
      '<tr>',
      '</table>',
      '<blockquote>',
      '</blockquote>',
      '<code>',
      '</code>',
      '<pre>',
      '</pre>',
      '<sup>',
    ],
    ...[
      '<a href="9">',
      '</a>',
      '<script>',
      '</script>',
      '<title>',
      '<img alt="9">',
      '<!doctype html>',
      '<![CDATA[9]]>',
    ],
    ...['&#x110000;', '&lt', '&notit;', '&#xD800;', '<?9?>', '<!-->', '<', '</', '<svg/>'],
  ],
  latex: [
    ...[
      '\\section{',
      '\\emph{',
      '\\footnote{',
      '\\cite[9]{',
      '\\href{u}{',
      '\\enquote{',
      '{',
      '}',
      '[',
      ']',
      '~',
      '--',
    ],
    ...[
      '---',
      '``',
      "''",
      '`',
      '$',
      '$5$',
      '$5\\%$',
      '$$',
      '\\(',
      '\\)',
      '\\[',
      '\\]',
      '\\%',
      '\\\\',
      '\\,',
      '\\"a',
      '\\v{s}',
    ],
    ...[
      '\\begin{itemize}',
      '\\end{itemize}',
      '\\item ',
      '\\begin{tabular}{ll}',
      '\\end{tabular}',
      '&',
      '% note\n',
      '%',
    ],
    ...[
      '\\begin{document}',
      '\\end{document}',
      '\\begin{verbatim}',
      '\\end{verbatim}',
      '\\verb|9|',
      '\\iffalse',
      '\\fi ',
    ],
    ...['\\title{', '\\item[', '\\LaTeX ', '\\caption{', '\\def\\x{', '\\foo', '\\ '],
  ],
  markdown: [],
  org: [
    ...[
      '* ',
      '** TODO ',
      ' :tag:\n',
      '- ',
      '  - ',
      '+ ',
      '1) ',
      '| a | b |\n',
      '|-\n',
      '#+BEGIN_QUOTE\n',
      '#+END_QUOTE\n',
    ],
    ...[
      '#+BEGIN_SRC\n',
      '#+END_SRC\n',
      '#+TITLE: ',
      '#+X: 9\n',
      '# note\n',
      ':X:\n',
      ':END:\n',
      ': 9\n',
      '[[u][',
      ']]',
      '[[u]]',
    ],
    ...[
      '[fn:1]',
      '[fn:: so ',
      '\n[fn:1] ',
      '=',
      '~',
      '+',
      '/',
      '_',
      '$',
      '\\(',
      '\\)',
      '{{{m}}}',
      '<<t>>',
      '--',
      '---',
      '\\\\\n',
    ],
  ],
  plaintext: [],
  restructuredtext: [
    ...[
      '\n=====\n',
      '\n-----\n',
      '- ',
      '  ',
      '#. ',
      '.. ',
      '.. note:: ',
      '.. code::\n',
      '.. [1] ',
      '.. _t: u\n',
      '.. |s| image:: 9\n',
    ],
    ...[
      '.. epigraph::\n\n  ',
      '::',
      '::\n\n  ',
      '| ',
      ':field: 9\n',
      ':ref:`',
      '`',
      '``',
      '`a <u>`_',
      '[1]_',
      '|s|',
      'x_',
      '\\ ',
      '>>> 9\n',
    ],
    ...['+---+---+\n| a | b |\n+---+---+\n', '=== ===\na   b\n=== ===\n', '=== ===\n', '   :option: 9\n', '*', '**'],
  ],
  typst: [
    ...[
      '= ',
      '== ',
      '- ',
      '  - ',
      '+ ',
      '/ term: ',
      '#footnote[',
      '#quote[',
      '#quote(block: true)[',
      '#table(columns: 2, [',
      '], [',
      ')',
    ],
    ...[
      '#let x = 9\n',
      '#set text(9pt)\n',
      '#if a {',
      '}',
      '#(',
      '#x',
      '// note\n',
      '/* note */',
      '/*',
      '$',
      '$5$',
      '`',
      '```',
      '<a>',
    ],
    ...[
      '@a',
      '\\#',
      '\\u{1f600}',
      '\\u{d800}',
      '~',
      '--',
      '---',
      '...',
      '-?',
      '#"9"',
      '#figure(caption: [',
      '#strike[',
      '//',
      '"',
    ],
  ],
};

/** A markup may write a character of prose with another one; all others stand for themselves or for white space. */
const STAND_INS: ReadonlySet<string> = new Set([' ', '\n', '\u00A0', '‘', '“', '”']);

for (const format of Object.keys(SCRAPS_OF) as Format[]) {
  const scraps = [...SCRAPS, ...SCRAPS_OF[format], ...SCRAPS_OF[format]];
  const documents = fc
    .array(
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...scraps) }, fc.string({ unit: 'binary', maxLength: 4 })),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''));
  /** A lone surrogate is no code point, so there is no boundary that a span could keep to. */
  const wellFormed = documents.map((document) => document.replace(LONE_SURROGATES, '?'));

  describe(`the offset map of ${format}`, () => {
    it('gives every verbatim piece the text that the document has there', () => {
      forEachDocument(documents, (document) => {
        const { text, pieces } = readProse(document, format);
        for (const { prose, original } of pieces) {
          if (lengthOf(prose) !== lengthOf(original)) continue;
          assertVerbatim(slice(text, prose), slice(document, original));
        }
      });
    });

    it('keeps pieces and blocks in order, apart, and inside their texts', () => {
      forEachDocument(documents, (document) => {
        const { text, pieces, blocks } = readProse(document, format);
        assertOrdered(
          pieces.map(({ prose }) => prose),
          text.length,
        );
        // A note stands behind the block that it hangs on.
        const originals = pieces.map(({ original }) => original);
        assertOrdered(
          originals.sort((one, other) => one.start - other.start),
          document.length,
        );
        assertOrdered(blocks, text.length);
      });
    });

    it('accounts for every unit of every block, and divides blocks by a blank line', () => {
      forEachDocument(documents, (document) => {
        const { text, pieces, blocks } = readProse(document, format);
        const mapped = pieces.reduce((sum, { prose }) => sum + lengthOf(prose), 0);
        assert.equal(
          mapped,
          blocks.reduce((sum, block) => sum + lengthOf(block), 0),
        );
        assert.equal(text, blocks.map((block) => slice(text, block)).join('\n\n'));
      });
    });

    it('reads the same prose for LF and CRLF', () => {
      forEachDocument(documents, (document) => {
        const lines = document.replace(/\r\n?/g, '\n');
        const one = readProse(lines, format);
        const other = readProse(lines.replaceAll('\n', '\r\n'), format);
        assert.equal(other.text, one.text);
        assert.deepEqual(other.blocks, one.blocks);
      });
    });

    it('never maps a span into the middle of a character', () => {
      forEachDocument(wellFormed, (document) => {
        const prose = readProse(document, format);
        for (const span of characterSpans(prose)) {
          const { start, end } = toOriginal(prose, span);
          assert.ok(start < end && end <= document.length);
          assert.ok(!/\p{Cs}/u.test(document.slice(start, end)));
        }
      });
    });

    it('finds the way back from every place in the prose', () => {
      forEachDocument(wellFormed, (document) => {
        const prose = readProse(document, format);
        for (const { prose: words, original } of prose.pieces) {
          assert.equal(toProse(prose, original.start), words.start);
          assert.deepEqual(toOriginal(prose, words), original);
        }
      });
    });

    it('keeps to the document for spans that are outside the prose', () => {
      forEachDocument(documents, (document) => {
        const prose = readProse(document, format);
        for (const [start, end] of [
          [0, 0],
          [-5, 3],
          [0, 1e9],
          [1e9, 1e9],
          [5, 2],
        ] as const) {
          const span = toOriginal(prose, { start, end });
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= document.length);
        }
      });
    });

    it('reads a plain paragraph as itself', () => {
      const words = fc.array(
        fc.constantFrom(
          'The',
          'bay',
          'has',
          '23',
          'buoys,',
          format === 'latex' ? '35' : '3.5%',
          'café',
          '😀',
          '(so',
          'far).',
        ),
        { minLength: 1 },
      );
      fc.assert(
        fc.property(words, (paragraph) => {
          const document = `Now ${paragraph.join(' ')}`;
          const { text, pieces } = readProse(document, format);
          const whole = { start: 0, end: document.length };
          assert.equal(text, document);
          assert.deepEqual(pieces, [{ prose: whole, original: whole }]);
        }),
      );
    });
  });
}

describe('the offset map', () => {
  it('knows that markup is not prose', () => {
    const prose = readProse('a `code` *b*', 'markdown');
    assert.equal(toProse(prose, 0), 0);
    assert.equal(toProse(prose, 5), undefined);
    assert.equal(toProse(prose, 10), prose.text.indexOf('b'));
  });

  it('takes the place behind the last word as in the prose', () => {
    assert.equal(toProse(readProse('abc', 'markdown'), 3), 3);
    assert.equal(toProse(readProse('abc\n\n', 'markdown'), 4), undefined);
    assert.equal(toProse(readProse('', 'markdown'), 0), undefined);
  });

  it('takes a span between blocks to the next block', () => {
    assert.deepEqual(toOriginal(readProse('# a\n\n\n\n# b', 'markdown'), { start: 2, end: 2 }), { start: 9, end: 9 });
  });
});

function forEachDocument(arbitrary: fc.Arbitrary<string>, holds: (document: string) => void): void {
  fc.assert(fc.property(arbitrary, holds), { numRuns: 300 });
}

/** Unit by unit the same, but that folded line ends, for instance, read as spaces. */
function assertVerbatim(prose: string, original: string): void {
  for (let at = 0; at < prose.length; at++) {
    if (!STAND_INS.has(prose.charAt(at))) assert.equal(prose.charAt(at), original.charAt(at));
  }
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function assertOrdered(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const span of spans) {
    assert.ok(end <= span.start && span.start <= span.end && span.end <= length);
    end = span.end;
  }
}

/** The place of each character of the prose that was read from the document. */
function characterSpans({ text, pieces }: Prose): Span[] {
  return pieces.flatMap(({ prose }) => {
    let start = prose.start;
    return [...slice(text, prose)].map((character) => {
      const span = { start, end: start + character.length };
      start = span.end;
      return span;
    });
  });
}
