import type { Prose, ProsePiece } from '../model/prose.js';
import type { Span } from '../model/span.js';

/** Whether a piece of prose is the document's own text, unit by unit (else the two correspond only as wholes). */
export function matchesByUnit({ prose, original }: ProsePiece): boolean {
  return prose.end - prose.start === original.end - original.start;
}

/**
 * The run of the document that a span of its prose was read from. It begins at the first unit's place and ends after the
 * last unit's, so markup inside the span is covered and markup around it is not. A span that touches an entity covers it
 * whole. Offsets outside the prose are taken as its ends; a prose without text is at offset 0.
 */
export function toOriginal(prose: Pick<Prose, 'pieces'>, span: Span): Span {
  const start = originalStart(prose.pieces, span.start);
  if (span.end <= span.start) return { start, end: start };
  return { start, end: Math.max(start, originalEnd(prose.pieces, span.end)) };
}

/**
 * The place in the prose of an offset in the document; the end of a run counts as in it. `undefined` where the offset is
 * in markup or anything else that is not prose.
 */
export function toProse(prose: Prose, offset: number): number | undefined {
  const piece = prose.pieces.findLast(({ original }) => original.start <= offset && offset <= original.end);
  if (!piece) return undefined;
  if (matchesByUnit(piece)) return piece.prose.start + offset - piece.original.start;
  return offset === piece.original.end ? piece.prose.end : piece.prose.start;
}

/** The first unit of the document at or after the prose offset `start`. */
function originalStart(pieces: readonly ProsePiece[], start: number): number {
  const index = lastIndex(pieces, ({ prose }) => prose.start <= start);
  const piece = pieces[index];
  if (piece && start < piece.prose.end) return matchesByUnit(piece) ? moved(piece, start) : piece.original.start;
  return pieces[index + 1]?.original.start ?? piece?.original.end ?? 0;
}

/** One after the last unit of the document before the prose offset `end`. */
function originalEnd(pieces: readonly ProsePiece[], end: number): number {
  const piece = pieces[lastIndex(pieces, ({ prose }) => prose.start < end)];
  if (!piece) return 0;
  return end < piece.prose.end && matchesByUnit(piece) ? moved(piece, end) : piece.original.end;
}

function moved({ prose, original }: ProsePiece, offset: number): number {
  return original.start + offset - prose.start;
}

/** The index of the last piece for which `holds`, given that it holds for all before it; -1 if for none. */
function lastIndex(pieces: readonly ProsePiece[], holds: (piece: ProsePiece) => boolean): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const piece = pieces[middle];
    if (piece && holds(piece)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
