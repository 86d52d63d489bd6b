import type { Directive, Prose } from '../../model/prose.js';
import type { Span, TextSpan } from '../../model/span.js';
import { type Container, createContainers } from '../containers.js';
import { directiveOf } from '../directives.js';
import { createFlow } from '../flow.js';
import { linesOf } from '../lines.js';
import { createInlineWriter, type InlineMarkup } from './inline.js';

/** Where the words of a document that is read line by line go. Lines that follow each other are one paragraph. */
export interface LinePage {
  readonly source: string;
  /** Takes the words of a line; they go on with those that were taken before. */
  readonly take: (words: Span) => void;
  /** Ends the block. */
  readonly divide: () => void;
  /** Makes a block of its own of some words, at the current place. */
  readonly block: (words: Span) => void;
  readonly heading: (level: number, words: Span) => void;
  readonly open: (kind: Container['kind']) => void;
  readonly close: (kind: Container['kind']) => void;
  readonly isInTable: () => boolean;
  readonly isInList: () => boolean;
  /** Opens an item: of the list with this key or, if none is open, of a new list in the innermost one. */
  readonly item: (key: string) => void;
  /** Closes the lists whose key does not pass. */
  readonly keepLists: (passes: (key: string) => boolean) => void;
  /** A comment on a line of its own: words go on behind it. */
  readonly comment: (content: string, comment: Span) => void;
  /** A line break that the writer asked for. */
  readonly lineBreak: (original: Span) => void;
}

/** Reads a line. `next` is the one below. */
export type ReadLine = (line: TextSpan, next: TextSpan | undefined) => void;

/** Reads a document line by line with a reader that is made for it. */
export function readLines(source: string, markup: InlineMarkup, createReader: (page: LinePage) => ReadLine): Prose {
  const flow = createFlow(source);
  const directives: Directive[] = [];
  const { page, flush } = createPage(source, flow, markup, directives);
  const readLine = createReader(page);
  const lines = linesOf(source);
  for (const [index, line] of lines.entries()) readLine(line, lines[index + 1]);
  flush();
  return { ...flow.finish(), directives };
}

function createPage(
  source: string,
  flow: ReturnType<typeof createFlow>,
  markup: InlineMarkup,
  directives: Directive[],
): { readonly page: LinePage; readonly flush: () => void } {
  const containers = createContainers(flow);
  const write = createInlineWriter(markup, source, flow);
  const lists: string[] = [];
  let taken: Span | undefined;

  /** Markup may reach over line ends, so the lines of a paragraph are written together. */
  const flush = () => {
    const words = taken;
    taken = undefined;
    if (words) write(words);
  };
  const divide = () => {
    flush();
    containers.divide();
  };
  const take = ({ start, end }: Span) => {
    taken = { start: taken?.start ?? start, end };
  };
  const closeList = () => {
    lists.pop();
    containers.close('list');
  };

  const page: LinePage = {
    source,
    take,
    divide,
    block: (words) => {
      divide();
      take(words);
      divide();
    },
    heading: (level, words) => {
      flush();
      flow.enter({ kind: 'heading', level });
      take(words);
      divide();
    },
    open: (kind) => {
      flush();
      containers.open(kind);
    },
    close: (kind) => {
      flush();
      containers.close(kind);
      // The lists in what was closed are closed too.
      lists.length = Math.min(lists.length, containers.count('list'));
    },
    isInTable: containers.isInTable,
    isInList: () => lists.length > 0,
    item: (key) => {
      flush();
      const at = lists.lastIndexOf(key);
      while (at >= 0 && lists.length > at + 1) closeList();
      if (at < 0 && lists.length < DEEPEST_LISTS) {
        lists.push(key);
        containers.open('list');
      }
      containers.open('item');
    },
    keepLists: (passes) => {
      if (lists.length === 0 || passes(lists.at(-1) ?? '')) return;
      flush();
      while (lists.length > 0 && !passes(lists.at(-1) ?? '')) closeList();
    },
    comment: (content, comment) => {
      flush();
      flow.gap(comment);
      directives.push(...directiveOf(content, comment, source));
    },
    lineBreak: (original) => {
      flush();
      flow.lineBreak(original);
    },
  };
  return { page, flush };
}

/** Lists nested deeper than this go on with the innermost one: no writer does that. */
const DEEPEST_LISTS = 40;
