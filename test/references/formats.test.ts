import assert from 'node:assert/strict';
import { LANGUAGES } from '../../src/config/index.js';
import type { Format } from '../../src/engine/index.js';
import { formatOfFile, formatOfLanguage } from '../../src/references/index.js';

/** What documents are called, by their markup. */
const NAMES: Readonly<Record<Format, { readonly files: readonly string[]; readonly languages: readonly string[] }>> = {
  asciidoc: { files: ['a.adoc', 'a.asciidoc'], languages: ['asciidoc'] },
  'git-commit': { files: ['/r/.git/COMMIT_EDITMSG'], languages: ['git-commit'] },
  html: { files: ['a.html', 'A.HTM', 'file:///x/a%20b.xhtml'], languages: ['html'] },
  latex: { files: ['a.tex', 'a.ltx'], languages: ['latex', 'tex'] },
  markdown: { files: ['a.md', 'README.Markdown', 'a.qmd', 'a.Rmd'], languages: ['markdown', 'quarto', 'rmd'] },
  org: { files: ['a.org'], languages: ['org'] },
  plaintext: { files: ['a.txt', 'a.text', 'a', 'a.unknown'], languages: ['plaintext'] },
  restructuredtext: { files: ['a.rst'], languages: ['restructuredtext'] },
  typst: { files: ['a.typ'], languages: ['typst'] },
};

describe('the markup of a document', () => {
  for (const [format, { files, languages }] of Object.entries(NAMES)) {
    it(`is ${format} by its file name or language`, () => {
      for (const file of files) assert.equal(formatOfFile(file).format, format, file);
      for (const language of languages) assert.equal(formatOfLanguage(language).format, format, language);
    });
  }

  it('is plain text in a language that is not known', () => {
    assert.equal(formatOfLanguage('cobol').format, 'plaintext');
  });

  it('is known for every language that can be switched on', () => {
    const known = Object.values(NAMES).flatMap(({ languages }) => languages);
    assert.deepEqual(known.sort(), Object.keys(LANGUAGES));
  });
});
