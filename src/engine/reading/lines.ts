import { type TextSpan, textSpan } from '../model/span.js';

/** The widest column at which people and mail programs wrap; longer lines are paragraphs. */
const WIDEST_WRAP = 130;
/**
 * A document counts as hard-wrapped if at least this many line ends, and this share of those that do not end a sentence,
 * stand where wrapping puts them.
 */
const LEAST_FULL_LINES = 2;
const LEAST_FULL_SHARE = 0.6;

const LINE = /([^\r\n]*)(?:\r\n|\r|\n|$)/g;
const LIST_MARK = /^[ \t]*(?:[-*•‣◦]|\d{1,3}[.)])[ \t]+/;
const NUMBER_MARK = /^[ \t]*\d/;
const STOP_AT_END = /[.!?…:;][”"’')\]]{0,3}$/;
const FIRST_WORD = /^\s*(\S*)/;
const STARTS_LOWER = /^[”"’'([]{0,3}\p{Ll}/u;

/** The lines of a document, without their ends. */
export function linesOf(source: string): TextSpan[] {
  const lines: TextSpan[] = [];
  for (const { index, 1: text = '' } of source.matchAll(LINE)) {
    lines.push(textSpan(source, { start: index, end: index + text.length }));
  }
  return lines;
}

/** Whether a line has nothing but white space on it. */
export function isBlank(line: TextSpan): boolean {
  return line.text.trim() === '';
}

/** Whether a line ends as a sentence, a clause or an introduction to a list does. */
export function endsInStop(line: TextSpan): boolean {
  return STOP_AT_END.test(line.text.trimEnd().slice(-4));
}

/**
 * The bullet or number before a list item, with the white space around it; empty if the line is none. A number counts
 * only after a line that is `closed`: in running text it may be the end of a sentence.
 */
export function listMarkOf(line: TextSpan, before: TextSpan | undefined): string {
  const mark = LIST_MARK.exec(line.text)?.[0] ?? '';
  const closed = !before || isBlank(before) || endsInStop(before) || LIST_MARK.test(before.text);
  return NUMBER_MARK.test(mark) && !closed ? '' : mark;
}

/** The column at which the lines of a document are wrapped, or `undefined` if its lines are whole paragraphs. */
export function wrapWidthOf(lines: readonly TextSpan[]): number | undefined {
  if (lines.length <= LEAST_FULL_LINES) return undefined;
  const pairs = adjacentPairs(lines);
  const width = pairs.reduce((widest, [line]) => Math.max(widest, line.text.trimEnd().length), 0);
  if (width > WIDEST_WRAP) return undefined;
  const full = pairs.filter(([line, next]) => isFull(line, next, width)).length;
  const brokenOff = pairs.filter(([line, next]) => !isFull(line, next, width) && !endsInStop(line)).length;
  return full >= LEAST_FULL_LINES && full >= LEAST_FULL_SHARE * (full + brokenOff) ? width : undefined;
}

/**
 * Whether `next` goes on with the paragraph of `line`: because the line is wrapped (the next word would not have fitted
 * into `wrapWidth`), or because a sentence plainly runs on.
 */
export function runsOn(line: TextSpan, next: TextSpan, wrapWidth: number | undefined): boolean {
  if (wrapWidth !== undefined && isFull(line, next, wrapWidth)) return true;
  return line.text.trimEnd().endsWith(',') || (!endsInStop(line) && STARTS_LOWER.test(next.text.trimStart()));
}

function adjacentPairs(lines: readonly TextSpan[]): (readonly [TextSpan, TextSpan])[] {
  return lines
    .slice(1)
    .map((next, index) => [lines[index] ?? next, next] as const)
    .filter(([line, next]) => !isBlank(line) && !isBlank(next));
}

/** Whether the first word of the next line would not have fitted on this one. */
function isFull(line: TextSpan, next: TextSpan, width: number): boolean {
  const word = FIRST_WORD.exec(next.text)?.[1] ?? '';
  return line.text.trimEnd().length + 1 + word.length > width;
}
