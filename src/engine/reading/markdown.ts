import type { PhrasingContent, RootContent, Table as TableNode } from 'mdast';
import { aligned, stoodAt } from '../model/alignment.js';
import { keptIfSame, type Made, made } from '../model/made.js';
import type { Citation, Directive, Remarks } from '../model/prose.js';
import { shifted, type TextSpan, textSpan } from '../model/span.js';
import { isCrowded } from './crowded.js';
import { directivesIn } from './directives.js';
import { type Chunk, parseEdited, parseMarkdown } from './markdown-chunks.js';
import { linkLabel, noteLabel, type Page, spanOf, writePhrases } from './markdown-phrases.js';
import { type Above, createOutline, createTable, NOTHING_ABOVE, type Outline, type Place } from './outline.js';
import { readPlaintext } from './plaintext.js';
import { type TextBlocks, textBlocksOf } from './text-blocks.js';
import { createProseWriter } from './writer.js';

/** Blocks nested deeper than this are not read: no writer does that, and reading them would exhaust the stack. */
const DEEPEST_NESTING = 200;

/** A page with the outline that its blocks go to. */
interface Article extends Page {
  readonly outline: Outline;
}

/** Where a block stands. */
interface Standing {
  readonly kind: 'paragraph' | 'block-quote' | 'list-item';
  readonly depth: number;
  /** The words that lead in to the list it stands in. */
  readonly leadIn?: string | undefined;
}

/** A Markdown document that was read, with what can be taken over when it is read again. */
export interface MarkdownReading extends TextBlocks, Remarks {
  /** Absent where it was not read as Markdown. */
  readonly chunks?: readonly Made<WrittenChunk>[];
}

/** The blocks of a chunk; offsets count from the start of the chunk. */
interface WrittenChunk extends TextBlocks, Required<Pick<Remarks, 'directives' | 'citations'>> {
  readonly chunk: Chunk;
  /** What stands above the next chunk. */
  readonly above: Above;
}

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter). Headings, paragraphs, list items, quotes, table cells, footnotes
 * and the text of links are prose; code, addresses, images, struck-out text, HTML, comments and front matter are not.
 * Any text is valid Markdown, so this never fails; one that is too full of marks to be a writer's is read as plain text.
 *
 * @param before the reading of an earlier version of the document
 */
export function readMarkdown(source: string, before?: MarkdownReading): MarkdownReading {
  const known = before?.chunks?.map(({ value }) => value.chunk);
  const edited = known && parseEdited(source, known);
  if (!edited && isCrowded(source)) return readAsPlaintext(source, before);
  const chunks = writeChunks(edited ?? parseMarkdown(source), before?.chunks ?? []);
  const frontMatter = frontMatterIn(chunks[0]?.value.chunk, source);
  return { ...joinedChunks(chunks.map(({ value }) => value)), ...(frontMatter && { frontMatter }), chunks };
}

function readAsPlaintext(source: string, before: MarkdownReading | undefined): MarkdownReading {
  const { directives, ...prose } = readPlaintext(source);
  return { directives, ...textBlocksOf(prose, source, before?.blocks) };
}

function writeChunks(chunks: readonly Chunk[], before: readonly Made<WrittenChunk>[]): readonly Made<WrittenChunk>[] {
  const alignment = aligned(
    before.map(({ value }) => value.chunk),
    chunks,
  );
  let above = NOTHING_ABOVE;
  return chunks.map((chunk, at) => {
    const known = stoodAt(before, at, alignment);
    const written = made([chunk, above], () => writeChunk(chunk, above, known?.value), known);
    above = written.value.above;
    return written;
  });
}

function writeChunk(chunk: Chunk, above: Above, before: WrittenChunk | undefined): WrittenChunk {
  const { text: source, nodes, origin } = chunk;
  const writer = createProseWriter(source);
  const directives: Directive[] = [];
  const citations: Citation[] = [];
  const outline = createOutline(writer, above);
  const page: Article = { source, writer, shift: -origin, directives, citations, outline };
  for (const node of nodes) writeBlock(node, { kind: 'paragraph', depth: 0 }, page);
  const blocks = textBlocksOf(writer.finish(), source, before?.blocks);
  return {
    ...blocks,
    directives,
    citations,
    chunk,
    above: keptIfSame(keptIfSame(outline.above(), above), before?.above),
  };
}

/** The blocks of all chunks, at offsets of the document. */
function joinedChunks(chunks: readonly WrittenChunk[]): TextBlocks & Pick<Remarks, 'directives' | 'citations'> {
  const origins: number[] = [];
  const directives: Directive[] = [];
  const citations: Citation[] = [];
  let start = 0;
  for (const written of chunks) {
    for (const origin of written.origins) origins.push(origin + start);
    for (const directive of written.directives) directives.push(shifted(directive, start));
    for (const citation of written.citations) citations.push(shifted(citation, start));
    start += written.chunk.text.length;
  }
  return { blocks: chunks.flatMap(({ blocks }) => blocks), origins, directives, citations };
}

function frontMatterIn(chunk: Chunk | undefined, source: string): TextSpan | undefined {
  const first = chunk?.nodes[0];
  if (first?.type !== 'yaml') return undefined;
  const { start, end } = spanOf(first, { shift: 0 });
  const fenced = source.slice(start, end);
  const opening = /\r\n?|\n/.exec(fenced);
  const closing = Math.max(fenced.lastIndexOf('\n'), fenced.lastIndexOf('\r')) + 1;
  return textSpan(source, { start: start + (opening ? opening.index + opening[0].length : 0), end: start + closing });
}

function writeBlock(node: RootContent, at: Standing, page: Article): void {
  switch (node.type) {
    case 'heading':
      writeProse({ kind: 'heading', level: node.depth }, node.children, page);
      break;
    case 'paragraph':
      writeProse(at, node.children, page);
      break;
    case 'table':
      writeTable(node, page);
      break;
    case 'html':
      page.directives.push(...directivesIn(page.source, spanOf(node, page)));
      break;
    case 'blockquote':
      writeBlocks(node.children, { kind: 'block-quote', depth: at.depth + 1 }, page);
      break;
    case 'listItem':
      writeBlocks(node.children, { ...at, kind: 'list-item', depth: at.depth + 1 }, page);
      break;
    case 'list':
      writeBlocks(node.children, { kind: at.kind, depth: at.depth + 1, leadIn: page.outline.leadIn() }, page);
      break;
    case 'footnoteDefinition':
      writeBlocks(node.children, { ...at, depth: at.depth + 1 }, { ...page, label: noteLabel(node) });
      break;
    case 'definition':
      page.citations.push({ ...spanOf(node, page), target: node.url, label: linkLabel(node) });
      break;
  }
}

function writeBlocks(nodes: readonly RootContent[], at: Standing, page: Article): void {
  if (at.depth > DEEPEST_NESTING) return;
  for (const node of nodes) writeBlock(node, at, page);
}

function writeTable({ children }: TableNode, page: Article): void {
  const table = createTable();
  for (const row of children) {
    table.startRow();
    for (const cell of row.children) writeProse({ kind: 'table-cell', cell: table.nextCell() }, cell.children, page);
  }
}

function writeProse(place: Place, phrases: readonly PhrasingContent[], page: Article): void {
  page.outline.block(place, () => writePhrases(phrases, page));
}
