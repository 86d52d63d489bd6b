import type { TextSpan } from '../../model/span.js';
import { takeCell, takeRow } from '../line-based/cells.js';
import type { LinePage } from '../line-based/page.js';

/** The tables of reStructuredText: grids (`+---+`) and simple ones (`=== ===`). */
export interface RstTables {
  /** Takes a line of a table; false if it is none. Each line is a row of its own. */
  readonly take: (line: TextSpan) => boolean;
}

const GRID_RULE = /^[ \t]*\+(?:[-=]+\+)+[ \t]*$/;
const GRID_ROW = /^[ \t]*\|.*\|[ \t]*$/;
const SIMPLE_RULE = /^[ \t]*=+(?:[ \t]+=+)+[ \t]*$/;
const SIMPLE_SPAN = /^[ \t]*-[ \t-]*$/;
const COLUMN = /=+/g;

/** A table whose first line was read. It says of each further line whether that goes on with it, ends it or stands behind it. */
type Table = (line: TextSpan) => 'inside' | 'last' | 'behind';

/** Tables over a page. */
export function createRstTables(page: LinePage): RstTables {
  let open: Table | undefined;
  return {
    take: (line) => {
      if (!open) {
        open = tableFrom(line, page);
        if (open) page.open('table');
        return open !== undefined;
      }
      const place = open(line);
      if (place !== 'inside') {
        page.close('table');
        open = undefined;
      }
      return place !== 'behind';
    },
  };
}

function tableFrom({ text }: TextSpan, page: LinePage): Table | undefined {
  if (GRID_RULE.test(text)) return (line) => takeGridLine(line, page);
  return SIMPLE_RULE.test(text) ? simpleTable(text, page) : undefined;
}

function takeGridLine(line: TextSpan, page: LinePage): ReturnType<Table> {
  if (GRID_RULE.test(line.text)) return 'inside';
  if (!GRID_ROW.test(line.text)) return 'behind';
  takeRow(line, page);
  return 'inside';
}

/** It ends with its second rule where it has no head, else with its third: with one above a blank line. */
function simpleTable(firstRule: string, page: LinePage): Table {
  const columns = [...firstRule.matchAll(COLUMN)].map(({ index }) => index);
  let rules = 1;
  return (line) => {
    const isBlank = line.text.trim() === '';
    if (SIMPLE_RULE.test(line.text)) rules++;
    else if (isBlank && rules > 1) return 'last';
    else if (!isBlank && !SIMPLE_SPAN.test(line.text)) takeColumns(line, columns, page);
    return 'inside';
  };
}

function takeColumns({ start, text }: TextSpan, columns: readonly number[], page: LinePage): void {
  page.open('row');
  const edges = [...columns.map((column) => edgeNear(column, text)), text.length];
  for (const [index, edge] of edges.slice(0, -1).entries()) {
    takeCell({ start: start + edge, end: start + (edges[index + 1] ?? text.length) }, page);
  }
}

/** Where a column begins: behind white space, for words that reach into the next column belong to their own. */
function edgeNear(column: number, text: string): number {
  let edge = Math.min(column, text.length);
  while (edge > 0 && edge < text.length && text.charAt(edge - 1).trim() !== '') edge++;
  return edge;
}
