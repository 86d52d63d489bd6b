import type { Prose } from '../../model/prose.js';
import type { TextSpan } from '../../model/span.js';
import { type LinePage, type ReadLine, readLines } from '../line-based/page.js';
import { PROSE_DIRECTIVES, RST_MARKUP } from './markup.js';
import { createRstTables } from './table.js';

const INDENT = /^[ \t]*/;
const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}[ \t]*$/;
const EXPLICIT = /^[ \t]*\.\.(?:[ \t]+|$)/;
const NOTE = /^\[(?:\d+|#[\w-]*|\*|[\w.-]+)\][ \t]+/;
const NAMED = /^(?:_|\|)/;
const DIRECTIVE = /^([\w:.-]+)::[ \t]*/;
const OPTION = /^[ \t]+:[\w-]+:/;
const FIELD = /^[ \t]*:[\w][^:`]*:(?:[ \t]|$)/;
const ITEM = /^([ \t]*)(?:[-*+•‣⁃]|\(?(?:\d{1,4}|#)[.)])[ \t]+(?=\S)/;
const LINE_OF_BLOCK = /^[ \t]*\|[ \t]+/;
const DOCTEST = /^[ \t]*>>>/;
const LITERAL = /(^|\s)?::[ \t]*$/;

/** Lines further to the right than this belong to something; where it quotes, the lines are a quotation. */
interface Body {
  readonly indent: number;
  readonly quotes: 'quotes' | 'plain';
}

/** What the reader knows of the lines before. */
interface Before {
  /** Lines further to the right than this are left out. */
  leftOut: number | undefined;
  /** Lines further to the right than this are left out if a blank line stands before them. */
  literal: number | undefined;
  /** Where the lines of the paragraph start, if that is known; none behind a blank line. */
  column: number | 'open' | undefined;
  hasOptions: boolean;
  /** The end of the line before, if it is one of a block of lines. */
  lineOfBlock: number | undefined;
  readonly bodies: Body[];
  /** The adornments of headings, outermost first. */
  readonly adornments: string[];
}

/**
 * Reads reStructuredText. Headings, paragraphs, items, quotes, cells, notes, the bodies of admonitions and the like and the
 * text of links and roles are prose; comments, fields, targets, literal text, formulas and all other directives are not.
 */
export function readRestructuredtext(source: string): Prose {
  return readLines(source, RST_MARKUP, createRstReader);
}

function createRstReader(page: LinePage): ReadLine {
  const nothing = { leftOut: undefined, literal: undefined, column: undefined, lineOfBlock: undefined };
  const before: Before = { ...nothing, hasOptions: false, bodies: [], adornments: [] };
  const tables = createRstTables(page);
  return (line, next) => {
    if (isLeftOut(line.text, before)) return;
    const isInTable = tables.take(line);
    if (isInTable || !LINE_OF_BLOCK.test(line.text)) before.lineOfBlock = undefined;
    if (isInTable) before.column = undefined;
    else if (line.text.trim() === '') endParagraph(page, before);
    else takeLine(line, next, page, before);
  };
}

/** Whether a line belongs to what is left out; the first that does not ends it. */
function isLeftOut(text: string, before: Before): boolean {
  const isBlank = text.trim() === '';
  if (before.leftOut === undefined) return false;
  if (isBlank || indentOf(text) > before.leftOut) return true;
  before.leftOut = undefined;
  return false;
}

function endParagraph(page: LinePage, before: Before): void {
  page.divide();
  before.column = undefined;
  before.hasOptions = false;
}

function takeLine(line: TextSpan, next: TextSpan | undefined, page: LinePage, before: Before): void {
  const { text } = line;
  const indent = indentOf(text);
  const isItem = ITEM.test(text) && before.column !== indent;
  if (before.literal !== undefined && before.column === undefined && indent > before.literal)
    leaveOut(before, before.literal);
  else if (before.hasOptions && OPTION.test(text)) return;
  else if (ADORNMENT.test(text)) endParagraph(page, before);
  else if (EXPLICIT.test(text)) takeExplicit(line, page, before);
  else if (isTitle(line, next)) takeTitle(line, next?.text.charAt(0) ?? '', page, before);
  else if (FIELD.test(text) && before.column === undefined) leaveOut(before, indent);
  else if (DOCTEST.test(text)) leaveOut(before, indent - 1);
  else if (isItem) takeItem(line, page, before);
  else if (LINE_OF_BLOCK.test(text)) takeLineOfBlock(line, page, before);
  else takeText(line, page, before);
}

function leaveOut(before: Before, indent: number): void {
  before.leftOut = indent;
  before.literal = undefined;
  before.column = undefined;
}

/** A title stands above a line of the same mark that is as long as it, or nearly. */
function isTitle({ text }: TextSpan, next: TextSpan | undefined): boolean {
  return (
    next !== undefined && indentOf(text) <= 1 && ADORNMENT.test(next.text) && next.text.length + 1 >= text.trim().length
  );
}

function takeTitle({ start, end }: TextSpan, adornment: string, page: LinePage, before: Before): void {
  endAround(-1, page, before);
  if (!before.adornments.includes(adornment)) before.adornments.push(adornment);
  page.heading(before.adornments.indexOf(adornment) + 1, { start, end });
  endParagraph(page, before);
}

/** Ends the lists and bodies that a line with this indent is not in. */
function endAround(indent: number, page: LinePage, before: Before): void {
  endBodies(indent, page, before);
  page.keepLists((key) => key.length < indent);
}

function endBodies(indent: number, page: LinePage, { bodies }: Before): void {
  while ((bodies.at(-1)?.indent ?? -2) >= indent) {
    const ended = bodies.pop();
    if (ended?.quotes === 'quotes') page.close('quote');
  }
}

function takeExplicit(line: TextSpan, page: LinePage, before: Before): void {
  const { text, start, end } = line;
  const indent = indentOf(text);
  const content = text.slice(EXPLICIT.exec(text)?.[0].length ?? 0);
  const [whole = '', name = ''] = DIRECTIVE.exec(content) ?? [];
  const prose = PROSE_DIRECTIVES.get(name);
  endAround(indent, page, before);
  endParagraph(page, before);
  if (NOTE.test(content)) {
    before.bodies.push({ indent, quotes: 'plain' });
    page.take({ start: end - content.length + (NOTE.exec(content)?.[0].length ?? 0), end });
    before.column = 'open';
    return;
  }
  if (!prose) {
    const trimmed = { start: start + indent, end: start + text.trimEnd().length };
    if (!name && !NAMED.test(content)) page.comment(content, trimmed);
    leaveOut(before, indent);
    return;
  }
  before.hasOptions = true;
  before.bodies.push({ indent, quotes: prose === 'quotation' ? 'quotes' : 'plain' });
  if (prose === 'quotation') page.open('quote');
  const words = { start: end - content.length + whole.length, end };
  if (prose === 'title') page.block(words);
  else if (prose !== 'body') {
    page.take(words);
    before.column = 'open';
  }
}

/** The key of a list is the white space before its items. */
function takeItem({ text, start, end }: TextSpan, page: LinePage, before: Before): void {
  const [whole = '', indent = ''] = ITEM.exec(text) ?? [];
  endBodies(indent.length, page, before);
  page.keepLists((key) => key.length <= indent.length);
  page.item(indent);
  before.column = whole.length;
  takeWords({ start: start + whole.length, end, text: text.slice(whole.length) }, whole.length, page, before);
}

function takeLineOfBlock({ text, start, end }: TextSpan, page: LinePage, before: Before): void {
  const words = start + (LINE_OF_BLOCK.exec(text)?.[0].length ?? 0);
  if (before.lineOfBlock !== undefined) page.lineBreak({ start: before.lineOfBlock, end: words });
  page.take({ start: words, end });
  before.lineOfBlock = end;
}

function takeText({ text, start, end }: TextSpan, page: LinePage, before: Before): void {
  const indent = indentOf(text);
  if (before.column === 'open') before.column = indent;
  if (before.column !== indent) startParagraph(indent, page, before);
  takeWords({ start: start + indent, end, text: text.slice(indent) }, indent, page, before);
}

/** A paragraph that is indented and belongs to nothing is a quotation. */
function startParagraph(indent: number, page: LinePage, before: Before): void {
  const { bodies, column } = before;
  endAround(indent, page, before);
  page.divide();
  const isDescription = column !== undefined;
  if (indent > 0 && bodies.length === 0 && !isDescription && !page.isInList()) {
    bodies.push({ indent: indent - 1, quotes: 'quotes' });
    page.open('quote');
  }
  before.column = indent;
}

/** What ends in two colons leads in to literal text. */
function takeWords({ start, end, text }: TextSpan, indent: number, page: LinePage, before: Before): void {
  const literal = LITERAL.exec(text);
  before.literal = literal ? indent : undefined;
  const stop = literal ? start + literal.index + (literal.index > 0 && literal[1] === undefined ? 1 : 0) : end;
  page.take({ start, end: Math.max(start, stop) });
}

function indentOf(text: string): number {
  return INDENT.exec(text)?.[0].length ?? 0;
}
