import type { Span, TextSpan } from '../../model/span.js';
import type { LinePage } from './page.js';

const BAR = '|';

/** Makes a row of the cells between the bars of a line. What stands before the first bar is none. */
export function takeRow(line: TextSpan, page: LinePage): void {
  page.open('row');
  const [before = '', ...cells] = line.text.split(BAR);
  if (cells.at(-1)?.trim() === '') cells.pop();
  let start = line.start + before.length + BAR.length;
  for (const cell of cells) {
    takeCell({ start, end: start + cell.length }, page);
    start += cell.length + BAR.length;
  }
}

/** Makes a cell of some words. */
export function takeCell(words: Span, page: LinePage): void {
  page.open('cell');
  page.take(words);
}
