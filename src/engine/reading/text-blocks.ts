import { detached } from '../model/detached.js';
import { BLOCK_DIVIDER, type Prose, type ProsePiece, type TextBlock } from '../model/prose.js';
import { isSameData } from '../model/same-data.js';
import { type Span, shifted, startedBefore } from '../model/span.js';
import type { WrittenProse } from './writer.js';

/** The blocks of a document by themselves, and where each begins in it. */
export interface TextBlocks {
  readonly blocks: readonly TextBlock[];
  /** In step with the blocks, in code units of the document. */
  readonly origins: readonly number[];
}

/** Takes the blocks of a prose apart; those that the document had before at the same place from either end are the very same. */
export function textBlocksOf(prose: WrittenProse, source: string, before: readonly TextBlock[] = []): TextBlocks {
  const grown = prose.blocks.length - before.length;
  const parts = partsOf(prose);
  const blocks = parts.map((part, at) => {
    const block = textBlockOf(part, source);
    const known = [before[at], before[at - grown]].find((one) => one && isSameBlock(one, block));
    return known ?? (before.length > 0 ? detached(block) : block);
  });
  return { blocks, origins: parts.map(({ original }) => original.start) };
}

/** The prose that some blocks are of. */
export function joinedBlocks({ blocks, origins }: TextBlocks): WrittenProse {
  let start = 0;
  const placed = blocks.map(({ kind, context, text, pieces }, at) => {
    const block = { kind, context, start, end: start + text.length };
    const own = pieces.map((piece) => movedPiece(piece, block.start, origins[at] ?? 0));
    start += text.length + BLOCK_DIVIDER.length;
    return { block, own };
  });
  return {
    text: blocks.map(({ text }) => text).join(BLOCK_DIVIDER),
    blocks: placed.map(({ block }) => block),
    pieces: placed.flatMap(({ own }) => own),
  };
}

function movedPiece({ prose, original }: ProsePiece, start: number, origin: number): ProsePiece {
  return { prose: shifted(prose, start), original: shifted(original, origin) };
}

/** A block still as its prose has it. */
interface Part {
  readonly block: Prose['blocks'][number];
  readonly text: string;
  readonly pieces: readonly ProsePiece[];
  /** The run of the document that it was read from. */
  readonly original: Span;
}

function partsOf({ text, blocks, pieces }: WrittenProse): Part[] {
  const spans = pieces.map((piece) => piece.prose);
  return blocks.map((block) => {
    const own = pieces.slice(startedBefore(spans, block.start), startedBefore(spans, block.end));
    const original = { start: own[0]?.original.start ?? 0, end: own.at(-1)?.original.end ?? 0 };
    return { block, text: text.slice(block.start, block.end), pieces: own, original };
  });
}

function textBlockOf({ block: { kind, context, start }, text, pieces, original }: Part, source: string): TextBlock {
  return {
    kind,
    context,
    text,
    pieces: pieces.map((piece) => movedPiece(piece, -start, -original.start)),
    source: source.slice(original.start, original.end),
  };
}

function isSameBlock(one: TextBlock, other: TextBlock): boolean {
  if (one.text !== other.text || one.source !== other.source || one.kind !== other.kind) return false;
  return isSameData(one.context, other.context) && isSameData(one.pieces, other.pieces);
}
