import { decodeString } from 'micromark-util-decode-string';
import { type Span, shifted } from '../model/span.js';
import type { ProseWriter } from './writer.js';

/**
 * What does not read as it is written in the text of a paragraph: an escape, a character reference, or a line end with
 * the indent and the quote marks of the next line.
 */
const NOT_AS_WRITTEN = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z\d]{1,31});|(?:\r\n?|\n)[ \t>]*/g;

/**
 * Writes the text of a Markdown paragraph (a run without inline markup): entities and escapes are read, the indents and
 * quote marks of folded lines are left out.
 */
export function writeInlineText(source: string, { start, end }: Span, writer: ProseWriter): void {
  const text = source.slice(start, end);
  let written = 0;
  for (const { index, 0: markup } of text.matchAll(NOT_AS_WRITTEN)) {
    const stop = index + markup.length;
    const from = isLineEnd(markup) ? Math.max(written, endOfWords(text, index)) : index;
    writer.verbatim(shifted({ start: written, end: from }, start));
    // The second half of a line end that the parser divided, after the box of a task.
    const isNeedless = isLineEnd(markup) && from === 0 && writer.endsInSpace();
    if (!isNeedless) writeRead(text.slice(from, stop), shifted({ start: from, end: stop }, start), writer);
    written = stop;
  }
  writer.verbatim({ start: start + written, end });
}

function isLineEnd(markup: string): boolean {
  return markup.startsWith('\n') || markup.startsWith('\r');
}

/** Where the white space at the end of a line starts, looking back from the line end. */
function endOfWords(text: string, lineEnd: number): number {
  let end = lineEnd;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end--;
  return end;
}

function writeRead(written: string, original: Span, writer: ProseWriter): void {
  const read = readMarkup(written);
  if (read === written) writer.verbatim(original);
  else writer.instead(read, original);
}

/** An escaped mark, a decoded reference (as it is if there is no such reference) or, for a folded line end, a space. */
function readMarkup(written: string): string {
  return written.startsWith('\\') || written.startsWith('&') ? decodeString(written) : ' ';
}
