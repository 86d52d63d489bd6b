import type { Format, Prose } from '../model/prose.js';
import { shifted } from '../model/span.js';
import { readAsciidoc } from './asciidoc/asciidoc.js';
import { readGitCommit } from './git-commit.js';
import { readHtml } from './html/html.js';
import { readLatex } from './latex/latex.js';
import { readMarkdown } from './markdown.js';
import { readOrg } from './org/org.js';
import { readPlaintext } from './plaintext.js';
import { readRestructuredtext } from './restructuredtext/restructuredtext.js';
import { readTypst } from './typst/typst.js';

export { toOriginal, toProse } from './offsets.js';

/** One reader a format. */
const READERS: Readonly<Record<Format, (text: string) => Prose>> = {
  asciidoc: readAsciidoc,
  'git-commit': readGitCommit,
  html: readHtml,
  latex: readLatex,
  markdown: readMarkdown,
  org: readOrg,
  plaintext: readPlaintext,
  restructuredtext: readRestructuredtext,
  typst: readTypst,
};

/** Files that programs put together may begin with several; the Markdown parser drops one without counting it. */
const BYTE_ORDER_MARKS = /^\uFEFF*/;

/** Reads a document into prose: its words without the markup, with the place in the document of each. Never throws. */
export function readProse(text: string, format: Format): Prose {
  const read = READERS[format];
  const marks = BYTE_ORDER_MARKS.exec(text)?.[0].length ?? 0;
  return marks === 0 ? read(text) : withOffset(read(text.slice(marks)), marks);
}

/** Reads a document when its prose is first asked for, and never again: for those who share it. */
export function readOnce(text: string, format: Format): () => Prose {
  let prose: Prose | undefined;
  return () => {
    prose ??= readProse(text, format);
    return prose;
  };
}

/** The same prose, read from a place in the document that lies `by` units further on. */
function withOffset(prose: Prose, by: number): Prose {
  return {
    ...prose,
    pieces: prose.pieces.map((piece) => ({ ...piece, original: shifted(piece.original, by) })),
    directives: prose.directives.map((directive) => shifted(directive, by)),
    ...(prose.frontMatter && { frontMatter: shifted(prose.frontMatter, by) }),
  };
}
