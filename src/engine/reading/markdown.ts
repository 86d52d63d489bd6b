import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { BlockKind, Prose } from '../model/prose.js';
import { type TextSpan, textSpan } from '../model/span.js';
import { isCrowded } from './crowded.js';
import { directivesIn } from './directives.js';
import { type Page, spanOf, writePhrases } from './markdown-phrases.js';
import { readPlaintext } from './plaintext.js';
import { createProseWriter } from './writer.js';

/** Blocks nested deeper than this are not read: no writer does that, and reading them would exhaust the stack. */
const DEEPEST_NESTING = 200;

/** A page with the headings above the current place, by level. */
interface Article extends Page {
  readonly headings: (string | undefined)[];
  /** The text that was written last. */
  before?: string | undefined;
}

/** Where a block stands. */
interface Place {
  readonly kind: BlockKind;
  readonly depth: number;
  /** The words that lead in to the list it stands in: "The council plans to:". */
  readonly leadIn?: string;
}

/**
 * Reads Markdown (CommonMark, GFM, YAML front matter). Headings, paragraphs, list items, quotes, table cells, footnotes
 * and the text of links are prose; code, addresses, images, struck-out text, HTML, comments and front matter are not.
 * Any text is valid Markdown, so this never fails; one that is too full of marks to be a writer's is read as plain text.
 */
export function readMarkdown(source: string): Prose {
  if (isCrowded(source)) return readPlaintext(source);
  const writer = createProseWriter(source);
  const page: Article = { source, writer, directives: [], headings: [] };
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

function writeBlock(node: RootContent, place: Place, page: Article): void {
  switch (node.type) {
    case 'heading':
      writeHeading(node.depth, node.children, page);
      break;
    case 'paragraph':
      writeProse(place.kind, [...headingsAbove(page), ...leadInOf(place)], node.children, page);
      break;
    case 'table':
      writeTable(node, page);
      break;
    case 'html':
      page.directives.push(...directivesIn(page.source, spanOf(node)));
      break;
    case 'blockquote':
      writeBlocks(node.children, { kind: 'block-quote', depth: place.depth + 1 }, page);
      break;
    case 'listItem':
      writeBlocks(node.children, { ...place, kind: 'list-item', depth: place.depth + 1 }, page);
      break;
    case 'list':
      writeBlocks(node.children, inList(place, page), page);
      break;
    case 'footnoteDefinition':
      writeBlocks(node.children, { ...place, depth: place.depth + 1 }, page);
      break;
  }
}

function writeBlocks(nodes: readonly RootContent[], place: Place, page: Article): void {
  if (place.depth > DEEPEST_NESTING) return;
  for (const node of nodes) writeBlock(node, place, page);
}

/** A list belongs to what stands above it, if that ends in a colon. */
function inList({ kind, depth }: Place, { before }: Article): Place {
  return { kind, depth: depth + 1, ...(before?.endsWith(':') && { leadIn: before }) };
}

function leadInOf({ kind, leadIn }: Place): string[] {
  return kind === 'list-item' && leadIn !== undefined ? [leadIn] : [];
}

function writeHeading(level: number, phrases: readonly PhrasingContent[], page: Article): void {
  page.headings.length = Math.min(page.headings.length, level);
  page.headings[level] = undefined;
  const text = writeProse('heading', headingsAbove(page), phrases, page);
  page.headings[level] = text;
}

function headingsAbove({ headings }: Article): string[] {
  return headings.filter((heading) => heading !== undefined);
}

/** The first row holds the headings of the columns, the first cell of each other row the heading of the row. */
function writeTable(table: Table, page: Article): void {
  const [head, ...rows] = table.children;
  const columns = head?.children.map((cell) => writeProse('table-cell', [], cell.children, page)) ?? [];
  for (const row of rows) writeRow(row, columns, page);
}

function writeRow(row: TableRow, columns: readonly (string | undefined)[], page: Article): void {
  let rowHeading: string | undefined;
  for (const [index, cell] of row.children.entries()) {
    const context = [rowHeading, columns[index]].filter((heading) => heading !== undefined);
    const text = writeProse('table-cell', context, cell.children, page);
    if (index === 0) rowHeading = text;
  }
}

/** Writes the phrases of a block and returns its text, or nothing if it has no words. */
function writeProse(
  kind: BlockKind,
  context: readonly string[],
  phrases: readonly PhrasingContent[],
  page: Article,
): string | undefined {
  page.before = page.writer.block(kind, context, () => writePhrases(phrases, page))?.trim();
  return page.before;
}
