import type { Span } from '../engine/model/span.js';

/** A place in a text as the Language Server Protocol counts it: line and UTF-16 character, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A half-open range of positions. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A text with the offsets at which its lines begin. Make one with `lineIndex`. */
export interface LineIndex {
  readonly text: string;
  /** In order; the first is 0. */
  readonly starts: readonly number[];
}

const LINE_END = /\r\n|\n|\r/g;

/** Indexes the lines of a text; a line ends with LF, CRLF or CR. An empty text has one empty line. */
export function lineIndex(text: string): LineIndex {
  const ends = Array.from(text.matchAll(LINE_END), (match) => match.index + match[0].length);
  return { text, starts: [0, ...ends] };
}

/** The position of a UTF-16 offset. Offsets outside the text count as its ends, one inside a CRLF as the line's end. */
export function positionAt(index: LineIndex, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, index.text.length));
  const line = lineOf(index.starts, inside);
  const character = inside - (index.starts[line] ?? 0);
  return { line, character: Math.min(character, lineText(index, line).length) };
}

/** The positions of a span's ends. */
export function rangeOf(index: LineIndex, span: Span): Range {
  return { start: positionAt(index, span.start), end: positionAt(index, span.end) };
}

/** The text of a line (from 0) without its line end; empty for a line that does not exist. */
export function lineText(index: LineIndex, line: number): string {
  const start = index.starts[line];
  if (start === undefined) return '';
  const next = index.starts[line + 1] ?? index.text.length;
  return index.text.slice(start, next - lineEndBefore(index.text, start, next));
}

/** How many units before `next` are the end of the line that begins at `start`. Looks at two, however long the line is. */
function lineEndBefore(text: string, start: number, next: number): number {
  const end = text.slice(Math.max(start, next - 2), next);
  if (end === '\r\n') return 2;
  return end.endsWith('\n') || end.endsWith('\r') ? 1 : 0;
}

/** The last line that starts at or before the offset, by bisection. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
