import type { Format, Prose } from '../model/prose.js';
import { shifted } from '../model/span.js';
import { readAsciidoc } from './asciidoc/asciidoc.js';
import { readGitCommit } from './git-commit.js';
import { readHtml } from './html/html.js';
import { readLatex } from './latex/latex.js';
import { type MarkdownReading, readMarkdown } from './markdown.js';
import { readOrg } from './org/org.js';
import { readPlaintext } from './plaintext.js';
import { readRestructuredtext } from './restructuredtext/restructuredtext.js';
import { type TextBlocks, textBlocksOf } from './text-blocks.js';
import { readTypst } from './typst/typst.js';

export { toOriginal, toProse } from './offsets.js';
export { type TextBlocks, textBlocksOf } from './text-blocks.js';

/** A document that was read, with what can be taken over when it is read again. */
export interface ProseReading extends MarkdownReading, TextBlocks {}

/** One reader a format; the parser of Markdown is the only one that takes its time. */
const READERS: Readonly<Record<Format, (text: string, before?: ProseReading) => MarkdownReading>> = {
  asciidoc: (text) => ({ prose: readAsciidoc(text) }),
  'git-commit': (text) => ({ prose: readGitCommit(text) }),
  html: (text) => ({ prose: readHtml(text) }),
  latex: (text) => ({ prose: readLatex(text) }),
  markdown: (text, before) => readMarkdown(text, before?.chunks),
  org: (text) => ({ prose: readOrg(text) }),
  plaintext: (text) => ({ prose: readPlaintext(text) }),
  restructuredtext: (text) => ({ prose: readRestructuredtext(text) }),
  typst: (text) => ({ prose: readTypst(text) }),
};

/** Files that programs put together may begin with several; the Markdown parser drops one without counting it. */
const BYTE_ORDER_MARKS = /^\uFEFF*/;

/** Reads a document into prose: its words without the markup, with the place in the document of each. Never throws. */
export function readProse(text: string, format: Format): Prose {
  const marks = BYTE_ORDER_MARKS.exec(text)?.[0].length ?? 0;
  const { prose } = READERS[format](text.slice(marks));
  return marks === 0 ? prose : withOffset(prose, marks);
}

/** Reads a document of which an earlier version was read: the prose is that of `readProse`, and what was not edited is taken over. */
export function readProseAgain(before: ProseReading | undefined, text: string, format: Format): ProseReading {
  const marks = BYTE_ORDER_MARKS.exec(text)?.[0].length ?? 0;
  const reading = READERS[format](text.slice(marks), before);
  const prose = marks === 0 ? reading.prose : withOffset(reading.prose, marks);
  return { ...reading, prose, ...textBlocksOf(prose, text, before?.blocks) };
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
