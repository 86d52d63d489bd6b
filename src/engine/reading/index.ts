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
import { joinedBlocks, textBlocksOf } from './text-blocks.js';
import { readTypst } from './typst/typst.js';

export { toOriginal, toProse } from './offsets.js';
export { type TextBlocks, textBlocksOf } from './text-blocks.js';

/** A document that was read block by block, with what can be taken over when it is read again. */
export type ProseReading = MarkdownReading;

/** One reader a format; Markdown, whose parser takes its time, is read in parts. */
const READERS: Readonly<Record<Exclude<Format, 'markdown'>, (text: string) => Prose>> = {
  asciidoc: readAsciidoc,
  'git-commit': readGitCommit,
  html: readHtml,
  latex: readLatex,
  org: readOrg,
  plaintext: readPlaintext,
  restructuredtext: readRestructuredtext,
  typst: readTypst,
};

/** Files that programs put together may begin with several; the Markdown parser drops one without counting it. */
const BYTE_ORDER_MARKS = /^\uFEFF*/;

/** Reads a document into prose: its words without the markup, with the place in the document of each. Never throws. */
export function readProse(text: string, format: Format): Prose {
  return proseOf(readProseAgain(undefined, text, format));
}

/** The prose of a document that was read. */
export function proseOf(reading: ProseReading): Prose {
  const { directives, citations, frontMatter } = reading;
  return { directives, ...joinedBlocks(reading), ...(citations && { citations }), ...(frontMatter && { frontMatter }) };
}

/** Reads a document block by block; of an earlier version of it, what was not edited is taken over. */
export function readProseAgain(before: ProseReading | undefined, text: string, format: Format): ProseReading {
  const marks = BYTE_ORDER_MARKS.exec(text)?.[0].length ?? 0;
  const source = text.slice(marks);
  const reading = format === 'markdown' ? readMarkdown(source, before) : readWhole(source, READERS[format], before);
  return marks === 0 ? reading : withOffset(reading, marks);
}

function readWhole(source: string, read: (text: string) => Prose, before: ProseReading | undefined): ProseReading {
  const { directives, ...prose } = read(source);
  return { directives, ...textBlocksOf(prose, source, before?.blocks) };
}

/**
 * Reads a document when its prose is first asked for, and never again: for those who share it.
 *
 * @param before the reading of an earlier version of the document, in the same format: what was not edited is taken over
 */
export function readOnce(text: string, format: Format, before?: ProseReading): () => Prose {
  let prose: Prose | undefined;
  return () => {
    prose ??= proseOf(readProseAgain(before, text, format));
    return prose;
  };
}

/** The same, read from a place in the document that lies `by` units further on. */
function withOffset(reading: ProseReading, by: number): ProseReading {
  const { origins, directives, citations, frontMatter } = reading;
  return {
    ...reading,
    origins: origins.map((origin) => origin + by),
    directives: directives.map((directive) => shifted(directive, by)),
    ...(citations && { citations: citations.map((citation) => shifted(citation, by)) }),
    ...(frontMatter && { frontMatter: shifted(frontMatter, by) }),
  };
}
