import type { Span } from '../engine/model/span.js';
import { columns, head, tail } from './columns.js';
import { type LineIndex, lineText, type Position, positionAt } from './line-index.js';

/** A line of a text around some words, cut to fit a terminal. `before + words + after` is what to print. */
export interface Excerpt {
  /** Where the words start. */
  readonly position: Position;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** How much of the room that the words leave is kept for what follows them, where that is long. */
const SHARE_AFTER = 1 / 3;

/** Room for an ellipsis on either side of words that would fill the line. */
const ELLIPSES = 2;

/** The line on which a span starts, around the span's words on that line, in at most `room` columns. */
export function excerpt(index: LineIndex, span: Span, room: number): Excerpt {
  const position = positionAt(index, span.start);
  const line = lineText(index, position.line);
  const end = Math.min(position.character + span.end - span.start, line.length);
  const words = head(line.slice(position.character, end), room - ELLIPSES);
  const left = room - columns(words);
  return { position, words, ...surroundings(line.slice(0, position.character), line.slice(end), left) };
}

/** The marks to print under an excerpt: blanks below what stands before the words, carets below the words. */
export function underline({ before, words }: Excerpt): string {
  return ' '.repeat(columns(before)) + '^'.repeat(Math.max(1, columns(words)));
}

function surroundings(before: string, after: string, room: number): Pick<Excerpt, 'before' | 'after'> {
  const kept = head(after, Math.ceil(room * SHARE_AFTER));
  const shownBefore = tail(before, room - columns(kept));
  return { before: shownBefore, after: head(after, room - columns(shownBefore)) };
}
