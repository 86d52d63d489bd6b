import { BLOCK_DIVIDER, type Block, type BlockKind, type ProsePiece } from '../model/prose.js';
import type { Span } from '../model/span.js';
import { matchesByUnit } from './offsets.js';

/** Collects the prose of a document, piece by piece, with the place that each piece was read from. */
export interface ProseWriter {
  /** Takes over a run of the document as it is, but for line ends: they read as spaces. Offsets are the document's. */
  readonly verbatim: (original: Span) => void;
  /** Writes `text` where the document has something else: an entity, a folded line end, left-out code. */
  readonly instead: (text: string, original: Span) => void;
  /** Whether the prose so far ends in white space (or is empty). */
  readonly endsInSpace: () => boolean;
  /**
   * Makes a block of what `write` writes and returns its text, or nothing (and leaves no trace) if that is blank.
   */
  readonly block: (kind: BlockKind, context: readonly string[], write: () => void) => string | undefined;
  /** What was written up to now. */
  readonly finish: () => WrittenProse;
}

/** The part of a prose that its writer knows. */
export interface WrittenProse {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pieces: readonly ProsePiece[];
}

const LINE_END = /\r\n?|\n/g;
const HAS_LINE_END = /[\r\n]/;

/** What was written up to now. The block that is being written is apart, since appending to the whole is quadratic. */
interface Pages {
  readonly source: string;
  readonly finished: string[];
  readonly blocks: Block[];
  readonly pieces: ProsePiece[];
  /** Where in the prose the block that is being written starts, and its text so far. */
  blockStart: number;
  blockText: string;
}

/** A writer for the prose of `source`. */
export function createProseWriter(source: string): ProseWriter {
  const pages: Pages = { source, finished: [], blocks: [], pieces: [], blockStart: 0, blockText: '' };
  return {
    verbatim: (original) => writeVerbatim(pages, original),
    instead: (text, original) => writeInstead(pages, text, original),
    endsInSpace: () => /^$|[ \n]$/.test(pages.blockText.slice(-1)),
    block: (kind, context, write) => {
      const piecesBefore = pages.pieces.length;
      write();
      return finishBlock(pages, kind, context, piecesBefore);
    },
    finish: () => ({ text: pages.finished.join(BLOCK_DIVIDER), blocks: pages.blocks, pieces: pages.pieces }),
  };
}

function writeVerbatim(pages: Pages, original: Span): void {
  let { start } = original;
  const text = pages.source.slice(original.start, original.end);
  const lineEnds = HAS_LINE_END.test(text) ? text.matchAll(LINE_END) : [];
  for (const { index, 0: lineEnd } of lineEnds) {
    const at = original.start + index;
    writeUnchanged(pages, { start, end: at });
    start = at + lineEnd.length;
    writeInstead(pages, ' ', { start: at, end: start });
  }
  writeUnchanged(pages, { start, end: original.end });
}

function writeInstead(pages: Pages, text: string, original: Span): void {
  pages.pieces.push({ prose: nextSpan(pages, text.length), original });
  pages.blockText += text;
}

function writeUnchanged(pages: Pages, original: Span): void {
  const text = pages.source.slice(original.start, original.end);
  if (text === '') return;
  const piece = { prose: nextSpan(pages, text.length), original };
  const before = pages.pieces.at(-1);
  if (before && continues(before, piece)) pages.pieces[pages.pieces.length - 1] = joined(before, piece);
  else pages.pieces.push(piece);
  pages.blockText += text;
}

/** Where the next `length` units of the prose will be. */
function nextSpan({ blockStart, blockText }: Pages, length: number): Span {
  const start = blockStart + blockText.length;
  return { start, end: start + length };
}

function finishBlock(
  pages: Pages,
  kind: BlockKind,
  context: readonly string[],
  piecesBefore: number,
): string | undefined {
  const { blockStart: start, blockText: text } = pages;
  pages.blockText = '';
  if (text.trim() === '') {
    pages.pieces.length = piecesBefore;
    return undefined;
  }
  pages.blocks.push({ kind, context, start, end: start + text.length });
  pages.finished.push(text);
  pages.blockStart += text.length + BLOCK_DIVIDER.length;
  return text;
}

/** Whether `piece` goes on where `before` ends, in the prose and in the document, both unit by unit. */
function continues(before: ProsePiece, piece: ProsePiece): boolean {
  const touches = before.original.end === piece.original.start && before.prose.end === piece.prose.start;
  return touches && matchesByUnit(before);
}

function joined(before: ProsePiece, piece: ProsePiece): ProsePiece {
  return {
    prose: { start: before.prose.start, end: piece.prose.end },
    original: { start: before.original.start, end: piece.original.end },
  };
}
