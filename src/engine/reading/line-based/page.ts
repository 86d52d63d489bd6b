import type { Directive, Prose } from '../../model/prose.js';
import type { Span, TextSpan } from '../../model/span.js';
import { type Container, createContainers } from '../containers.js';
import { directiveOf } from '../directives.js';
import { createFlow, type Flow } from '../flow.js';
import { linesOf } from '../lines.js';
import { createInlineWriter, type InlineMarkup, type WriteInline } from './inline.js';
import { createLists } from './lists.js';

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
  flow: Flow,
  markup: InlineMarkup,
  directives: Directive[],
): { readonly page: LinePage; readonly flush: () => void } {
  const containers = createContainers(flow);
  const lists = createLists(containers);
  const { take, flush } = createParagraph(createInlineWriter(markup, source, flow));
  const flushed = flushingFirst(flush);
  const divide = flushed(containers.divide);
  const page: LinePage = {
    source,
    take,
    divide,
    block: (words) => {
      divide();
      take(words);
      divide();
    },
    heading: flushed((level, words) => {
      flow.enter({ kind: 'heading', level });
      take(words);
      divide();
    }),
    open: flushed(containers.open),
    close: flushed((kind) => {
      containers.close(kind);
      lists.followContainers();
    }),
    isInTable: containers.isInTable,
    isInList: lists.isInOne,
    item: flushed(lists.item),
    keepLists: (passes) => {
      if (!lists.keeps(passes)) flushed(lists.keep)(passes);
    },
    comment: flushed((content, comment) => {
      flow.gap(comment);
      directives.push(...directiveOf(content, comment, source));
    }),
    lineBreak: flushed(flow.lineBreak),
  };
  return { page, flush };
}

/** Markup may reach over line ends, so the lines of a paragraph are written together. */
function createParagraph(write: WriteInline): { readonly take: (words: Span) => void; readonly flush: () => void } {
  let taken: Span | undefined;
  return {
    take: ({ start, end }) => {
      taken = { start: taken?.start ?? start, end };
    },
    flush: () => {
      const words = taken;
      taken = undefined;
      if (words) write(words);
    },
  };
}

/** Has the paragraph written that was taken so far before anything else is done. */
function flushingFirst(flush: () => void) {
  return <Args extends readonly unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): void => {
      flush();
      act(...args);
    };
}
