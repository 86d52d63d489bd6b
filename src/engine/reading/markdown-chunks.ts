import type { Nodes, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { detached } from '../model/detached.js';
import { isSameData } from '../model/same-data.js';
import { mayBeCrowded } from './crowded.js';

/** A stretch of a Markdown document that is parsed by itself: what stands before and behind has no part in its meaning. */
export interface Chunk {
  readonly text: string;
  readonly nodes: readonly RootContent[];
  /** The offset of the chunk in what its nodes count from. */
  readonly origin: number;
  /** What it defines, as Markdown. */
  readonly definitions: readonly string[];
  /** Whether it has so many marks that, elsewhere, it might be too full of them to be parsed. */
  readonly isFull: boolean;
}

/** Parses Markdown into chunks: their texts, one behind the other, are the document. */
export function parseMarkdown(source: string): readonly Chunk[] {
  return chunksOf(source, parse(source).children);
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
    return { text, nodes: own, origin, definitions: definitionsIn(own), isFull: mayBeCrowded(text) };
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

/**
 * Parses what was edited of a document that was parsed before; the other chunks are taken over. Markdown is read line by line, and
 * nothing reaches over a blank line that a line of words follows but code, comments and tags that are left open. Where one of these is
 * edited, front matter comes or goes, or a definition does, which decides what is a link or the call of a note anywhere in the
 * document, it must be parsed as a whole: then this is undefined, as it is where a chunk may be too full of marks to be parsed.
 */
export function parseEdited(source: string, before: readonly Chunk[]): readonly Chunk[] | undefined {
  if (leavesFrontMatterOpen(before)) return undefined;
  const { first, last, edited } = keptChunks(source, before);
  if (mayHaveOtherFrontMatter(source, first[0])) return undefined;
  if (mayBeCrowded(edited) || before.some(({ isFull }) => isFull)) return undefined;
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
  const { first, start } = keptAtStart(source, before);
  const { last, end } = keptAtEnd(source, before.slice(first), start);
  return { first: before.slice(0, first), last: before.slice(before.length - last), edited: source.slice(start, end) };
}

/** How many chunks at the start are the same, and where the last of them ends: with the document or where it may be cut. */
function keptAtStart(source: string, before: readonly Chunk[]): { readonly first: number; readonly start: number } {
  let first = 0;
  let start = 0;
  while (first < before.length && source.startsWith(textOf(before[first]), start))
    start += textOf(before[first++]).length;
  const ends = start === source.length || (first < before.length && isCut(source, start));
  return first === 0 || ends ? { first, start } : { first: first - 1, start: start - textOf(before[first - 1]).length };
}

/** How many chunks at the end are the same, and where the first of them begins: where the document may be cut. */
function keptAtEnd(
  source: string,
  before: readonly Chunk[],
  start: number,
): { readonly last: number; readonly end: number } {
  let last = 0;
  let end = source.length;
  for (const chunk of before.toReversed()) {
    const from = end - chunk.text.length;
    if (from < start || !source.startsWith(chunk.text, from)) break;
    end = from;
    last++;
  }
  return last === 0 || isCut(source, end)
    ? { last, end }
    : { last: last - 1, end: end + textOf(before.at(-last)).length };
}

function textOf(chunk: Chunk | undefined): string {
  return chunk?.text ?? '';
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
