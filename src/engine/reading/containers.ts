import type { Flow } from './flow.js';
import { type Cell, createTable, type Place, type Table } from './outline.js';

/** What the words of a document stand in. */
export type Container =
  | { readonly kind: 'list'; readonly leadIn: string | undefined }
  | { readonly kind: 'item' | 'quote' }
  | { readonly kind: 'table'; readonly table: Table }
  | { readonly kind: 'row' }
  | { readonly kind: 'cell'; readonly cell: Cell };

/** Keeps what is open around the words of a document, and tells the flow what they are. */
export interface Containers {
  /** Opens a container. A new item, row or cell ends the one before it. */
  readonly open: (kind: Container['kind']) => void;
  /** Closes the innermost container of this kind and all in it; nothing if there is none. */
  readonly close: (kind: Container['kind']) => void;
  /** How many containers of this kind are open. */
  readonly count: (kind: Container['kind']) => number;
  /** Whether the innermost list or table is a table. */
  readonly isInTable: () => boolean;
  /** Ends the block; what comes next is another in the same container. */
  readonly divide: () => void;
}

/** Containers nested deeper than this are not told apart: no writer does that, and looking for them would take too long. */
const DEEPEST_NESTING = 100;

/** What a container may not reach over when it ends the one of its kind before it. */
const HOLDERS: Readonly<Partial<Record<Container['kind'], readonly Container['kind'][]>>> = {
  cell: ['row', 'table'],
  item: ['list'],
  row: ['table'],
};

/** Containers over a flow; there are none at first. */
export function createContainers(flow: Flow): Containers {
  const open: Container[] = [];
  const divide = () => flow.enter(placeIn(open));
  const isInTable = () => innermost(open, ['list', 'table'])?.kind === 'table';
  return {
    open: (kind) => {
      closeBefore(kind, open);
      if (open.length < DEEPEST_NESTING) open.push(containerOf(kind, open, flow));
      divide();
    },
    close: (kind) => {
      const at = open.findLastIndex((container) => container.kind === kind);
      if (at >= 0) open.length = at;
      divide();
    },
    count: (kind) => open.filter((container) => container.kind === kind).length,
    isInTable,
    divide,
  };
}

function closeBefore(kind: Container['kind'], open: Container[]): void {
  const holders = HOLDERS[kind];
  if (!holders) return;
  const holder = open.findLastIndex((container) => holders.includes(container.kind));
  const before = open.findIndex((container, at) => at > holder && container.kind === kind);
  if (before >= 0) open.length = before;
}

function containerOf(kind: Container['kind'], open: readonly Container[], flow: Flow): Container {
  switch (kind) {
    case 'list':
      return { kind, leadIn: flow.leadIn() };
    case 'table':
      return { kind, table: createTable() };
    case 'row':
      tableAround(open).startRow();
      return { kind };
    case 'cell':
      return { kind, cell: tableAround(open).nextCell() };
    default:
      return { kind };
  }
}

function tableAround(open: readonly Container[]): Table {
  const around = innermost(open, ['table']);
  return around?.kind === 'table' ? around.table : createTable();
}

function placeIn(open: readonly Container[]): Place {
  const around = innermost(open, ['item', 'quote', 'cell']);
  switch (around?.kind) {
    case 'item': {
      const list = innermost(open, ['list']);
      return { kind: 'list-item', leadIn: list?.kind === 'list' ? list.leadIn : undefined };
    }
    case 'quote':
      return { kind: 'block-quote' };
    case 'cell':
      return { kind: 'table-cell', cell: around.cell };
    default:
      return { kind: 'paragraph' };
  }
}

function innermost(open: readonly Container[], kinds: readonly Container['kind'][]): Container | undefined {
  return open.findLast((container) => kinds.includes(container.kind));
}
