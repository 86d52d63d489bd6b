import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { detached } from '../model/detached.js';
import { isSameData } from '../model/same-data.js';

/** A stretch of a Markdown document that is parsed by itself: what stands before and behind has no part in its meaning. */
export interface Chunk {
  readonly text: string;
  readonly nodes: readonly RootContent[];
  /** The offset of the chunk in what its nodes count from. */
  readonly origin: number;
  /** What it defines, as Markdown. */
  readonly definitions: readonly string[];
}

/**
 * Parses Markdown into chunks: their texts, one behind the other, are the document. What was parsed before is taken over, apart from
 * what was edited: Markdown is read line by line, and nothing reaches over a blank line that a line of words follows but code,
 * comments and tags that are left open. Where one of these is edited, front matter comes or goes, or a definition does, which decides
 * what is a link or the call of a note anywhere in the document, all is parsed anew.
 */
export function parseMarkdown(source: string, before?: readonly Chunk[]): readonly Chunk[] {
  return (before && parseEdited(source, before)) ?? chunksOf(source, parse(source).children);
}

/** Bare addresses are left to the tokenizer: the tree transform that looks for more of them loses their places. */
function parse(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm({ singleTilde: false }), frontmatter()],
    mdastExtensions: [
      ...gfmFromMarkdown().map(({ transforms: _losesPlaces, ...extension }) => extension),
      frontmatterFromMarkdown(),
    ],
  });
}

/** Cuts a text that was parsed into chunks. */
function chunksOf(source: string, nodes: readonly RootContent[]): Chunk[] {
  const starts = nodes.flatMap((node, at) => (at > 0 && isCut(source, startOf(node)) ? [at] : []));
  return [0, ...starts].map((first, at) => {
    const last = starts[at] ?? nodes.length;
    const origin = at === 0 ? 0 : startOf(nodes[first]);
    const text = source.slice(origin, last < nodes.length ? startOf(nodes[last]) : source.length);
    const own = nodes.slice(first, last);
    return { text, nodes: own, origin, definitions: definitionsIn(own) };
  });
}

function startOf(node: Nodes | undefined): number {
  return node?.position?.start.offset ?? 0;
}

/** Whether at an offset a line of words begins behind a blank line: there everything ends that can end by itself. */
function isCut(source: string, offset: number): boolean {
  return BLANK_LINE.test(source.slice(Math.max(0, offset - 4), offset)) && WORDS.test(source.slice(offset, offset + 2));
}

const BLANK_LINE = /(?:\n\n|\r\n\r\n)$/;
const WORDS = /^\p{L}/u;

/** The chunks of a document of which some are known; undefined where the others cannot be parsed by themselves. */
function parseEdited(source: string, before: readonly Chunk[]): readonly Chunk[] | undefined {
  if (leavesFrontMatterOpen(before)) return undefined;
  const { first, last, edited } = keptChunks(source, before);
  if (mayHaveOtherFrontMatter(source, first[0])) return undefined;
  const definitions = definitionsOf([...first, ...last]);
  const middle = edited === '' ? [] : parseApart(detached(edited), definitions);
  const chunks = middle && [...first, ...middle, ...last];
  return chunks && isSameData(definitionsOf(chunks), definitionsOf(before)) ? chunks : undefined;
}

interface KeptChunks {
  readonly first: readonly Chunk[];
  readonly last: readonly Chunk[];
  /** What lies between them. */
  readonly edited: string;
}

function keptChunks(source: string, before: readonly Chunk[]): KeptChunks {
  let start = 0;
  let first = 0;
  for (const [at, { text }] of before.entries()) {
    const end = start + text.length;
    const ends = end === source.length || (at < before.length - 1 && isCut(source, end));
    if (!ends || !source.startsWith(text, start)) break;
    start = end;
    first = at + 1;
  }
  let end = source.length;
  let last = before.length;
  for (const { text } of before.slice(first).reverse()) {
    const from = end - text.length;
    if (from < start || !isCut(source, from) || !source.startsWith(text, from)) break;
    end = from;
    last--;
  }
  return { first: before.slice(0, first), last: before.slice(last), edited: source.slice(start, end) };
}

/** Behind a line that looks like the start of front matter and is none, the parser takes some marks for words. */
function leavesFrontMatterOpen([first]: readonly Chunk[]): boolean {
  return first?.text.startsWith('---') === true && first.nodes[0]?.type !== 'yaml';
}

/** Front matter may end anywhere below the line that opens it. */
function mayHaveOtherFrontMatter(source: string, first: Chunk | undefined): boolean {
  return source.startsWith('---') && first?.nodes[0]?.type !== 'yaml';
}

/** Parses a part of a document in which something else defines this; undefined where it leaves open what reaches further. */
function parseApart(text: string, definitions: readonly string[]): readonly Chunk[] | undefined {
  const { children } = parse([text, 'x', ...definitions].join('\n\n'));
  const behind = children.findIndex((node) => startOf(node) >= text.length);
  const isClosed = startOf(children[behind]) === text.length + 2 && children[behind]?.type === 'paragraph';
  return isClosed ? chunksOf(text, children.slice(0, behind)) : undefined;
}

function definitionsOf(chunks: readonly Chunk[]): readonly string[] {
  return [...new Set(chunks.flatMap(({ definitions }) => definitions))].sort();
}

/** Not by recursion: the nodes of a hostile document are nested deep. */
function definitionsIn(nodes: readonly RootContent[]): string[] {
  const definitions: string[] = [];
  const open: Nodes[] = [...nodes];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'definition') definitions.push(`[${node.identifier}]: x`);
    if (node.type === 'footnoteDefinition') definitions.push(`[^${node.identifier}]: x`);
    if ('children' in node) open.push(...node.children);
  }
  return definitions;
}
