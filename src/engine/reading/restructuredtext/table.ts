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

/** Tables over a page. */
export function createRstTables(page: LinePage): RstTables {
  let open: 'grid' | 'simple' | undefined;
  let columns: readonly number[] = [];
  let rules = 0;

  function begin(kind: 'grid' | 'simple'): void {
    page.open('table');
    open = kind;
    rules = 0;
  }

  function end(): void {
    page.close('table');
    open = undefined;
  }

  function takeGrid(line: TextSpan): boolean {
    if (GRID_RULE.test(line.text)) return true;
    if (!GRID_ROW.test(line.text)) {
      end();
      return false;
    }
    takeRow(line, page);
    return true;
  }

  /** It ends with its second rule where it has no head, else with its third: with one above a blank line. */
  function takeSimple(line: TextSpan): boolean {
    if (SIMPLE_RULE.test(line.text)) rules++;
    else if (line.text.trim() === '' && rules > 1) end();
    else if (line.text.trim() !== '' && !SIMPLE_SPAN.test(line.text)) takeColumns(line);
    return true;
  }

  function takeColumns({ start, text }: TextSpan): void {
    page.open('row');
    const edges = [...columns.map((column) => edgeNear(column, text)), text.length];
    for (const [index, edge] of edges.slice(0, -1).entries()) {
      takeCell({ start: start + edge, end: start + (edges[index + 1] ?? text.length) }, page);
    }
  }

  return {
    take: (line) => {
      if (open) return open === 'grid' ? takeGrid(line) : takeSimple(line);
      if (GRID_RULE.test(line.text)) begin('grid');
      else if (SIMPLE_RULE.test(line.text)) {
        begin('simple');
        rules = 1;
        columns = [...line.text.matchAll(COLUMN)].map(({ index }) => index);
      }
      return open !== undefined;
    },
  };
}

/** Where a column begins: behind white space, for words that reach into the next column belong to their own. */
function edgeNear(column: number, text: string): number {
  let edge = Math.min(column, text.length);
  while (edge > 0 && edge < text.length && text.charAt(edge - 1).trim() !== '') edge++;
  return edge;
}
