import type { BlockKind } from '../model/prose.js';
import type { ProseWriter } from './writer.js';

/** What a block of prose is, with what tells its context. */
export type Place =
  | { readonly kind: 'paragraph' | 'block-quote' }
  | { readonly kind: 'heading'; readonly level: number }
  /** With the words that lead in to its list: "The council plans to:". */
  | { readonly kind: 'list-item'; readonly leadIn?: string | undefined }
  | { readonly kind: 'table-cell'; readonly cell: Cell };

/** A cell of a table. Its headings are known once the cells that hold them are written. */
export interface Cell {
  readonly row: Row;
  readonly column: number;
}

/** A row of a table; the words of its first cell are its heading. */
interface Row {
  /** The words of the first row, by column, shared by all rows. */
  readonly columns: (string | undefined)[];
  readonly isFirst: boolean;
  heading?: string | undefined;
}

/** Hands out the cells of a table in the order in which a document has them. */
export interface Table {
  readonly startRow: () => void;
  /** The next cell of the row. */
  readonly nextCell: () => Cell;
}

/** Writes the blocks of a document, each with the headings that it stands under. */
export interface Outline {
  /** Makes a block of what `write` writes; what is blank leaves no trace. */
  readonly block: (place: Place, write: () => void) => void;
  /** The words that lead in to a list that starts here: what was written last, if that ends in a colon. */
  readonly leadIn: () => string | undefined;
  /** What stands above what is written next. */
  readonly above: () => Above;
}

/** What stands above some place of a document, as far as it tells the context of the blocks there. */
export interface Above {
  /** By level. */
  readonly headings: readonly (string | undefined)[];
  readonly leadIn: string | undefined;
}

interface State {
  readonly writer: ProseWriter;
  /** The headings above the current place, by level. */
  readonly headings: (string | undefined)[];
  /** What was written last, if that ends in a colon. */
  leadIn: string | undefined;
}

/** What stands above the first block of a document. */
export const NOTHING_ABOVE: Above = { headings: [], leadIn: undefined };

/** An outline over a writer, of what stands below something else. */
export function createOutline(writer: ProseWriter, { headings, leadIn }: Above = NOTHING_ABOVE): Outline {
  const state: State = { writer, headings: [...headings], leadIn };
  return {
    block: (place, write) => writeBlock(state, place, write),
    leadIn: () => state.leadIn,
    above: () => ({ headings: [...state.headings], leadIn: state.leadIn }),
  };
}

/** A table whose first row holds the headings of its columns and whose first column those of its rows. */
export function createTable(): Table {
  const columns: (string | undefined)[] = [];
  let row: Row = { columns, isFirst: true };
  let width = 0;
  return {
    startRow: () => {
      row = { columns, isFirst: row.isFirst && width === 0 };
      width = 0;
    },
    nextCell: () => ({ row, column: width++ }),
  };
}

function writeBlock(state: State, place: Place, write: () => void): void {
  const { headings, writer } = state;
  if (place.kind === 'heading') {
    headings.length = Math.min(headings.length, place.level);
    headings[place.level] = undefined;
  }
  const text = writer.block(place.kind satisfies BlockKind, contextOf(place, headings), write)?.trim();
  state.leadIn = text?.endsWith(':') ? text : undefined;
  if (place.kind === 'heading') headings[place.level] = text;
  if (place.kind === 'table-cell') remember(place.cell, text);
}

function contextOf(place: Place, headings: readonly (string | undefined)[]): string[] {
  const context = place.kind === 'table-cell' ? headingsOf(place.cell) : [...headings, leadInOf(place)];
  return context.filter((heading) => heading !== undefined);
}

function leadInOf(place: Place): string | undefined {
  return place.kind === 'list-item' ? place.leadIn : undefined;
}

/** Those of a row and a column; the first row has none. */
function headingsOf({ row, column }: Cell): (string | undefined)[] {
  return row.isFirst ? [] : [row.heading, row.columns[column]];
}

/** A cell of several blocks gives the first of them as a heading. */
function remember({ row, column }: Cell, text: string | undefined): void {
  if (row.isFirst) row.columns[column] ??= text;
  else if (column === 0) row.heading ??= text;
}
