import type { PhrasingContent, RootContent, Table as TableNode } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Prose } from '../model/prose.js';
import { type TextSpan, textSpan } from '../model/span.js';
import { isCrowded } from './crowded.js';
import { directivesIn } from './directives.js';
import { type Page, spanOf, writePhrases } from './markdown-phrases.js';
import { createOutline, createTable, type Outline, type Place } from './outline.js';
import { readPlaintext } from './plaintext.js';
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

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter). Headings, paragraphs, list items, quotes, table cells, footnotes
 * and the text of links are prose; code, addresses, images, struck-out text, HTML, comments and front matter are not.
 * Any text is valid Markdown, so this never fails; one that is too full of marks to be a writer's is read as plain text.
 */
export function readMarkdown(source: string): Prose {
  if (isCrowded(source)) return readPlaintext(source);
  const writer = createProseWriter(source);
  const page: Article = { source, writer, directives: [], outline: createOutline(writer) };
  const root = parseMarkdown(source);
  for (const node of root.children) writeBlock(node, { kind: 'paragraph', depth: 0 }, page);
  const frontMatter = frontMatterIn(root.children[0], source);
  return { ...writer.finish(), directives: page.directives, ...(frontMatter && { frontMatter }) };
}

/** Bare addresses are left to the tokenizer: the tree transform that looks for more of them loses their places. */
function parseMarkdown(source: string) {
  return fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false }), frontmatter()],
    mdastExtensions: [
      ...gfmFromMarkdown().map(({ transforms: _losesPlaces, ...extension }) => extension),
      frontmatterFromMarkdown(),
    ],
  });
}

function frontMatterIn(first: RootContent | undefined, source: string): TextSpan | undefined {
  if (first?.type !== 'yaml') return undefined;
  const { start, end } = spanOf(first);
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
      page.directives.push(...directivesIn(page.source, spanOf(node)));
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
      writeBlocks(node.children, { ...at, depth: at.depth + 1 }, page);
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
