import type { Format, Prose } from '../model/prose.js';
import { shifted } from '../model/span.js';
import { readGitCommit } from './git-commit.js';
import { readHtml } from './html/html.js';
import { readLatex } from './latex/latex.js';
import { readMarkdown } from './markdown.js';
import { readOrg } from './org/org.js';
import { readPlaintext } from './plaintext.js';

export { toOriginal, toProse } from './offsets.js';

/** One reader a format. */
const READERS: Readonly<Record<Format, (text: string) => Prose>> = {
  'git-commit': readGitCommit,
  html: readHtml,
  latex: readLatex,
  markdown: readMarkdown,
  org: readOrg,
  plaintext: readPlaintext,
};

const BYTE_ORDER_MARK = '\uFEFF';

/** Reads a document into prose: its words without the markup, with the place in the document of each. Never throws. */
export function readProse(text: string, format: Format): Prose {
  const read = READERS[format];
  if (!text.startsWith(BYTE_ORDER_MARK)) return read(text);
  return withOffset(read(text.slice(BYTE_ORDER_MARK.length)), BYTE_ORDER_MARK.length);
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
