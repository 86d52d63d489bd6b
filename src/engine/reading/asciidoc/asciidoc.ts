import type { Prose } from '../../model/prose.js';
import type { TextSpan } from '../../model/span.js';
import { type LinePage, type ReadLine, readLines } from '../line-based/page.js';
import { ASCIIDOC_MARKUP, DELIMITERS, LEFT_OUT_STYLE, QUOTING_STYLE } from './markup.js';
import { createAsciidocTable } from './table.js';

const COMMENT = /^\/\/(?!\/)(.*)$/;
const ATTRIBUTE = /^:!?[\w-]+!?:(?:[ \t]|$)/;
const STYLE = /^\[[^\r\n]*\][ \t]*$/;
const TITLE = /^\.(?=[^\s.])/;
const HEADING = /^(={1,6}|#{1,6})[ \t]+(?=\S)/;
const ITEM = /^[ \t]*(\*{1,5}|-|\.{1,5}|\d{1,9}\.|<(?:\d{1,3}|\.)>)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)/;
const NUMBER = /^\d+/;
const TERM = /^[ \t]*(\S[^\r\n]{0,200}?)(:{2,4}|;;)(?:[ \t]+|$)/;
const BLOCK_MACRO =
  /^(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif|stem|plantuml)::?[^\s[]*\[[^\r\n]*\][ \t]*$/;
const BREAK = /^(?:'{3,}|<{3,}|-{3}|\*{3})[ \t]*$/;
const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/;
const TABLE = /^[|,:!]={3,}[ \t]*$/;
const CONTINUATION = /^\+[ \t]*$/;
const INDENTED = /^[ \t]+/;

/** What the reader knows of the lines before. */
interface Before {
  /** The line that ends those that are being left out; an empty one where a blank line does. */
  ending?: string | undefined;
  /** The style that the writer gave the next block. */
  style: 'left-out' | 'quote' | undefined;
  /** The style of the paragraph that is being read, if it quotes. */
  isQuoting: boolean;
  isBlank: boolean;
  isContinued: boolean;
  readonly quotes: string[];
}

/**
 * Reads AsciiDoc. Headings, paragraphs, items, quotes, cells, the titles of blocks, notes and the text of links are prose;
 * comments, attributes, code, literal text, formulas and macros without text are not.
 */
export function readAsciidoc(source: string): Prose {
  return readLines(source, ASCIIDOC_MARKUP, createAsciidocReader);
}

function createAsciidocReader(page: LinePage): ReadLine {
  const before: Before = { style: undefined, isQuoting: false, isBlank: true, isContinued: false, quotes: [] };
  const table = createAsciidocTable(page);
  return (line) => {
    const { text } = line;
    if (before.ending !== undefined) leaveOut(text, before);
    else if (TABLE.test(text)) table.edge();
    else if (COMMENT.test(text)) page.comment(COMMENT.exec(text)?.[1] ?? '', trimmedEnd(line));
    else if (table.isOpen()) table.take(line);
    else if (text.trim() === '') endParagraph(page, before);
    else takeLine(line, page, before);
  };
}

function leaveOut(text: string, before: Before): void {
  if (text.trimEnd() === before.ending) before.ending = undefined;
}

function endParagraph(page: LinePage, before: Before): void {
  if (before.isQuoting) page.close('quote');
  else page.divide();
  before.isQuoting = false;
  before.isBlank = true;
}

function takeLine(line: TextSpan, page: LinePage, before: Before): void {
  const { text, start } = line;
  const delimiter = DELIMITERS.find((candidate) => candidate.line.test(text));
  if (delimiter) takeDelimiter(text.trimEnd(), delimiter.holds, page, before);
  else if (CONTINUATION.test(text)) {
    page.divide();
    before.isContinued = true;
    before.isBlank = true;
  } else if (STYLE.test(text)) takeStyle(text, page, before);
  else if (ATTRIBUTE.test(text) || BLOCK_MACRO.test(text) || BREAK.test(text)) page.divide();
  else if (TITLE.test(text)) page.block({ start: start + 1, end: line.end });
  else if (before.style === 'left-out') before.ending = '';
  else if (HEADING.test(text)) takeHeading(line, page);
  else takeText(line, page, before);
  if (!STYLE.test(text)) before.style = undefined;
}

function takeDelimiter(
  text: string,
  holds: (typeof DELIMITERS)[number]['holds'],
  page: LinePage,
  before: Before,
): void {
  const { quotes, style } = before;
  if (!before.isContinued && quotes.length === 0) page.keepLists(() => false);
  page.divide();
  before.isBlank = true;
  if (holds === 'left-out' || style === 'left-out') before.ending = text;
  else if (quotes.includes(text)) {
    quotes.length = quotes.lastIndexOf(text);
    page.close('quote');
  } else if (holds === 'quote' || style === 'quote') {
    quotes.push(text);
    page.open('quote');
  }
}

function takeStyle(text: string, page: LinePage, before: Before): void {
  page.divide();
  before.isBlank = true;
  if (LEFT_OUT_STYLE.test(text)) before.style = 'left-out';
  else if (QUOTING_STYLE.test(text)) before.style = 'quote';
}

function takeHeading({ text, start, end }: TextSpan, page: LinePage): void {
  const [whole = '', marks = ''] = HEADING.exec(text) ?? [];
  page.keepLists(() => false);
  page.heading(marks.length, { start: start + whole.length, end });
}

function takeText(line: TextSpan, page: LinePage, before: Before): void {
  const { text, start, end } = line;
  const { isBlank, isContinued } = before;
  before.isBlank = false;
  before.isContinued = false;
  if (ITEM.test(text)) takeItem(line, page);
  else if (TERM.test(text)) takeTerm(line, page);
  else if (isBlank && !isContinued && INDENTED.test(text)) before.ending = '';
  else {
    if (isBlank && !isContinued) page.keepLists(() => false);
    if (isBlank && before.style === 'quote') {
      page.open('quote');
      before.isQuoting = true;
    }
    const label = isBlank ? (ADMONITION.exec(text)?.[0].length ?? 0) : 0;
    page.take({ start: start + Math.max(label, INDENTED.exec(text)?.[0].length ?? 0), end });
  }
}

/** The key of a list is its mark; all numbers are one mark. */
function takeItem({ text, start, end }: TextSpan, page: LinePage): void {
  const [whole = '', mark = ''] = ITEM.exec(text) ?? [];
  page.item(mark.replace(NUMBER, '1'));
  page.take({ start: start + whole.length, end });
}

function takeTerm({ text, start, end }: TextSpan, page: LinePage): void {
  const [whole = '', term = '', mark = ''] = TERM.exec(text) ?? [];
  const termStart = start + (INDENTED.exec(text)?.[0].length ?? 0);
  page.item(mark);
  page.take({ start: termStart, end: termStart + term.length });
  page.divide();
  if (whole.length < text.length) page.take({ start: start + whole.length, end });
}

function trimmedEnd({ text, start }: TextSpan): { readonly start: number; readonly end: number } {
  return { start, end: start + text.trimEnd().length };
}
