import type { Span } from '../model/span.js';

const LINE_ENDS = new Set(['\n', '\r']);

/** The whole lines of a draft that a span stands on, without the line end. */
export function linesAround({ start, end }: Span, text: string): Span {
  return { start: lineStart(start, text), end: lineEnd(end, text) };
}

/** The next line behind an offset's own that is not blank; empty, at the end of the draft, if there is none. */
export function lineBelow(offset: number, text: string): Span {
  let start = lineEnd(offset, text);
  while (start < text.length && text.charAt(start).trim() === '') start++;
  return linesAround({ start, end: start }, text);
}

function lineStart(offset: number, text: string): number {
  let start = offset;
  while (start > 0 && !LINE_ENDS.has(text.charAt(start - 1))) start--;
  return start;
}

function lineEnd(offset: number, text: string): number {
  let end = offset;
  while (end < text.length && !LINE_ENDS.has(text.charAt(end))) end++;
  return end;
}
