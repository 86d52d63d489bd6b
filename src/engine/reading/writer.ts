import type { Block, BlockKind, ProsePiece } from '../model/prose.js';
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

const BLOCK_DIVIDER = '\n\n';
const LINE_END = /\r\n?|\n/g;

/** A writer for the prose of `source`. */
export function createProseWriter(source: string): ProseWriter {
  const finished: string[] = [];
  const blocks: Block[] = [];
  const pieces: ProsePiece[] = [];
  /** Where the block that is being written starts, and what it has so far: appending to the whole would be quadratic. */
  let blockStart = 0;
  let text = '';

  const proseEnd = () => blockStart + text.length;

  function instead(replacement: string, original: Span): void {
    pieces.push({ prose: { start: proseEnd(), end: proseEnd() + replacement.length }, original });
    text += replacement;
  }

  function unchanged(start: number, end: number): void {
    if (start === end) return;
    const prose = { start: proseEnd(), end: proseEnd() + end - start };
    const piece = { prose, original: { start, end } };
    const before = pieces.at(-1);
    if (before && continues(before, piece)) pieces[pieces.length - 1] = joined(before, piece);
    else pieces.push(piece);
    text += source.slice(start, end);
  }

  function verbatim(original: Span): void {
    let start = original.start;
    for (const lineEnd of source.slice(original.start, original.end).matchAll(LINE_END)) {
      const at = original.start + lineEnd.index;
      unchanged(start, at);
      start = at + lineEnd[0].length;
      instead(' ', { start: at, end: start });
    }
    unchanged(start, original.end);
  }

  function block(kind: BlockKind, context: readonly string[], write: () => void): string | undefined {
    const piecesBefore = pieces.length;
    write();
    const written = text;
    text = '';
    if (written.trim() === '') {
      pieces.length = piecesBefore;
      return undefined;
    }
    blocks.push({ kind, context, start: blockStart, end: blockStart + written.length });
    finished.push(written);
    blockStart += written.length + BLOCK_DIVIDER.length;
    return written;
  }

  const endsInSpace = () => text === '' || text.endsWith(' ') || text.endsWith('\n');
  return {
    verbatim,
    instead,
    endsInSpace,
    block,
    finish: () => ({ text: finished.join(BLOCK_DIVIDER), blocks, pieces }),
  };
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
