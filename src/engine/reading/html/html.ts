import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { Directive, Prose } from '../../model/prose.js';
import type { Span } from '../../model/span.js';
import { type Containers, createContainers } from '../containers.js';
import { directivesIn } from '../directives.js';
import { createFlow, type Flow } from '../flow.js';
import { CONTAINERS, DIVIDERS, LEFT_OUT, LEFT_OUT_INLINE } from './elements.js';

/** What reading an HTML document carries along. */
interface Page {
  readonly source: string;
  readonly flow: Flow;
  readonly containers: Containers;
  readonly directives: Directive[];
  /** The element that is being left out, and how many of its name are open. */
  leftOut?: { readonly name: string; depth: number } | undefined;
  /** The inline elements that are open, as far as they matter. */
  readonly inline: Set<string>;
  /** Whether a `<br>` was the last that came. */
  brokeLine: boolean;
}

const HEADING = /^h[1-6]$/;
const QUOTE_MARKS = { open: '“', close: '”' } as const;
const COMMENT_OPEN = '<!--';
const BLANK = /^\s*$/;

/**
 * Reads HTML, whole pages as well as parts of them. What a browser shows as running text is prose, with `<q>` in quotation
 * marks; scripts, code, formulas, navigation, struck-out words and the numbers of notes are not. Any text is HTML of some
 * kind, so this never fails. The tokens are read without building a tree, so that it takes linear time.
 */
export function readHtml(source: string): Prose {
  const flow = createFlow(source);
  const page: Page = {
    source,
    flow,
    containers: createContainers(flow),
    directives: [],
    inline: new Set(),
    brokeLine: false,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, listenerOn(page));
  tokenizer.write(source);
  tokenizer.end();
  return { ...flow.finish(), directives: page.directives };
}

function listenerOn(page: Page): TokenizerCallbacks {
  let tag: Span & { readonly name: string } = { start: 0, end: 0, name: '' };
  return {
    ...INATTENTIVE,
    // An end tag that breaks off at the end of the page is told as a text from nowhere.
    ontext: (start, end) => start >= 0 && takeText(page, { start, end }),
    ontextentity: (code, end) => takeEntity(page, String.fromCodePoint(code), end),
    // The start is that of the words in the comment, the end that of its last mark.
    oncomment: (start, end) =>
      page.directives.push(...directivesIn(page.source, { start: start - COMMENT_OPEN.length, end: end + 1 })),
    onopentagname: (start, end) => {
      tag = { start: start - 1, end, name: page.source.slice(start, end).toLowerCase() };
    },
    onopentagend: (end) => openTag(page, tag.name, { start: tag.start, end: end + 1 }),
    onselfclosingtag: (end) => {
      openTag(page, tag.name, { start: tag.start, end: end + 1 });
      if (page.leftOut?.name === tag.name) closeTag(page, tag.name, { start: tag.start, end: end + 1 });
    },
    onclosetag: (start, end) =>
      closeTag(page, page.source.slice(start, end).toLowerCase(), { start: start - 2, end: end + 1 }),
  };
}

const INATTENTIVE: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribend: ignore,
  onattribentity: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
};

function ignore(): void {}

function takeText(page: Page, span: Span): void {
  if (isSilent(page)) return;
  if (!BLANK.test(page.source.slice(span.start, span.end))) page.brokeLine = false;
  page.flow.words(span);
}

/** A character reference begins with the last `&` before its end. */
function takeEntity(page: Page, character: string, end: number): void {
  if (isSilent(page)) return;
  page.brokeLine = false;
  page.flow.instead(character, { start: page.source.lastIndexOf('&', end - 1), end });
}

/** Whether the words here are left out. A raised link is the number of a note. */
function isSilent({ leftOut, inline }: Page): boolean {
  if (leftOut) return true;
  return [...inline].some((name) => LEFT_OUT_INLINE.has(name)) || (inline.has('sup') && inline.has('a'));
}

function openTag(page: Page, name: string, tag: Span): void {
  const { flow, containers, inline } = page;
  const container = CONTAINERS[name];
  if (page.leftOut) page.leftOut.depth += page.leftOut.name === name ? 1 : 0;
  else if (LEFT_OUT.has(name)) leaveOut(page, name, tag);
  else if (container || DIVIDERS.has(name) || HEADING.test(name)) {
    inline.clear();
    if (container) containers.open(container);
    else if (HEADING.test(name)) flow.enter({ kind: 'heading', level: Number(name.charAt(1)) });
    else containers.divide();
  } else openInline(page, name, tag);
}

function leaveOut(page: Page, name: string, tag: Span): void {
  page.flow.gap(tag);
  page.leftOut = { name, depth: 1 };
}

function openInline(page: Page, name: string, tag: Span): void {
  if (name === 'br') breakLine(page, tag);
  else if (name === 'q') page.flow.instead(QUOTE_MARKS.open, tag);
  else if (name === 'img' || LEFT_OUT_INLINE.has(name)) page.flow.gap(tag);
  if (LEFT_OUT_INLINE.has(name) || name === 'sup' || name === 'a') page.inline.add(name);
}

/** Two line breaks in a row divide paragraphs. */
function breakLine(page: Page, tag: Span): void {
  if (page.brokeLine) page.containers.divide();
  else page.flow.lineBreak(tag);
  page.brokeLine = true;
}

function closeTag(page: Page, name: string, tag: Span): void {
  const { leftOut, containers, flow, inline } = page;
  const container = CONTAINERS[name];
  if (leftOut) {
    leftOut.depth -= leftOut.name === name ? 1 : 0;
    if (leftOut.depth === 0) page.leftOut = undefined;
  } else if (container) containers.close(container);
  else if (DIVIDERS.has(name) || HEADING.test(name)) containers.divide();
  else if (name === 'q') flow.instead(QUOTE_MARKS.close, tag);
  else inline.delete(name);
}
