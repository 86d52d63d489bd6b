import type { TextSpan } from '../../model/span.js';
import type { LinePage } from '../line-based/page.js';

/** A table of AsciiDoc while it is read line by line. */
export interface AsciidocTable {
  readonly isOpen: () => boolean;
  /** The line that begins or ends a table. */
  readonly edge: () => void;
  readonly take: (line: TextSpan) => void;
}

/** A bar that begins a cell, with what stands before it to say how the cell looks: `2+|`, `.2+^.>s|`, `a|`. */
const CELL_MARK = /(?:(?<=^|\s)(?:\d{0,2}(?:\.\d{1,2})?[+*])?[<^>]?(?:\.[<^>])?[adehlmsv]?)?(?<!\\)\|/g;

/** A table over a page. The first line with cells has as many as the table has columns. */
export function createAsciidocTable(page: LinePage): AsciidocTable {
  let isOpen = false;
  let columns = 0;
  let cells = 0;

  function takeCell(line: TextSpan, from: number, to: number): void {
    const isFirst = columns > 0 ? cells % columns === 0 : cells === 0;
    if (isFirst) page.open('row');
    cells++;
    page.open('cell');
    page.take({ start: line.start + from, end: line.start + to });
  }

  return {
    isOpen: () => isOpen,
    edge: () => {
      if (isOpen) page.close('table');
      else page.open('table');
      isOpen = !isOpen;
      columns = 0;
      cells = 0;
    },
    take: (line) => {
      const marks = [...line.text.matchAll(CELL_MARK)];
      const first = marks[0]?.index ?? line.text.length;
      if (line.text.slice(0, first).trim() !== '') page.take({ start: line.start, end: line.start + first });
      else if (marks.length === 0) page.divide();
      for (const [index, mark] of marks.entries()) {
        takeCell(line, mark.index + mark[0].length, marks[index + 1]?.index ?? line.text.length);
      }
      columns ||= cells;
    },
  };
}
