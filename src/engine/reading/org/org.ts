import type { Prose } from '../../model/prose.js';
import type { TextSpan } from '../../model/span.js';
import { takeRow } from '../line-based/cells.js';
import { type LinePage, type ReadLine, readLines } from '../line-based/page.js';
import { ORG_MARKUP, PROSE_BLOCKS, QUOTING_BLOCKS } from './markup.js';

const COMMENT = /^[ \t]*#(?:[ \t]+(.*))?$/;
const BLOCK = /^[ \t]*#\+(begin|end)_(\w+)/i;
const KEYWORD = /^[ \t]*#\+(\w+)(?:\[[^\]]*\])?:[ \t]*/;
const SPOKEN_KEYWORD = /^(?:title|subtitle)$/i;
const CAPTION = /^caption$/i;
const DRAWER = /^[ \t]*:[\w-]+:[ \t]*$/;
const DRAWER_END = /^[ \t]*:end:[ \t]*$/i;
const HEADING = /^(\*+)[ \t]+(?:(?:TODO|DONE|NEXT|WAITING)[ \t]+)?(?:\[#\w\][ \t]+)?/;
const TAGS = /[ \t]+:[\w@#%:]+:[ \t]*$/;
const PLANNING = /^[ \t]*(?:CLOCK|CLOSED|DEADLINE|SCHEDULED):/;
const ITEM = /^([ \t]*)(?:[-+]|\d{1,9}[.)]|(?<=[ \t])\*)(?:[ \t]+(?:\[@\d+\][ \t]+)?(?:\[[ X-]\][ \t]+)?|$)/;
const ROW = /^[ \t]*\|/;
const RULED_ROW = /^[ \t]*\|-/;
const FIXED = /^[ \t]*:(?:[ \t]|$)/;
const RULE = /^[ \t]*-{5,}[ \t]*$/;
const NOTE = /^\[fn:[\w-]+\][ \t]*/;
const INDENT = /^[ \t]*/;

/**
 * Reads Org. Headings without their keywords and tags, paragraphs, items, quotes, cells, notes and the text of links are
 * prose; comments, keywords (but for the title and captions), drawers, code, formulas and struck-out words are not.
 */
export function readOrg(source: string): Prose {
  return readLines(source, ORG_MARKUP, createOrgReader);
}

function createOrgReader(page: LinePage): ReadLine {
  /** What ends the lines that are being left out. */
  let ending: ((line: string) => boolean) | undefined;
  return (line) => {
    const { text } = line;
    if (ending) {
      if (ending(text)) ending = undefined;
      return;
    }
    const [, edge = '', block = ''] = BLOCK.exec(text) ?? [];
    if (edge) ending = takeEdge(edge.toLowerCase(), block.toLowerCase(), page);
    else if (DRAWER.test(text)) ending = (below) => DRAWER_END.test(below) || HEADING.test(below);
    else takeLine(line, page);
  };
}

/** Opens or closes a block; answers what ends it if its content is left out. */
function takeEdge(edge: string, block: string, page: LinePage): ((line: string) => boolean) | undefined {
  page.divide();
  if (edge === 'begin' && !PROSE_BLOCKS.has(block)) return (line) => BLOCK.exec(line)?.[2]?.toLowerCase() === block;
  if (!QUOTING_BLOCKS.has(block)) return undefined;
  if (edge === 'begin') page.open('quote');
  else page.close('quote');
  return undefined;
}

function takeLine(line: TextSpan, page: LinePage): void {
  const { text, start, end } = line;
  if (!ROW.test(text) && page.isInTable()) page.close('table');
  if (text.trim() === '' || RULE.test(text)) page.divide();
  else if (COMMENT.test(text)) page.comment(COMMENT.exec(text)?.[1] ?? '', trimmed(line));
  else if (KEYWORD.test(text)) takeKeyword(line, page);
  else if (HEADING.test(text)) takeHeading(line, page);
  else if (PLANNING.test(text) || FIXED.test(text)) page.divide();
  else if (ITEM.test(text)) takeItem(line, page);
  else if (ROW.test(text)) takeTable(line, page);
  else if (NOTE.test(text)) {
    page.keepLists(() => false);
    page.divide();
    page.take({ start: start + (NOTE.exec(text)?.[0].length ?? 0), end });
  } else takeText(line, page);
}

function takeKeyword({ text, start, end }: TextSpan, page: LinePage): void {
  const [whole = '', name = ''] = KEYWORD.exec(text) ?? [];
  const words = { start: start + whole.length, end };
  if (SPOKEN_KEYWORD.test(name)) page.heading(0, words);
  else if (CAPTION.test(name)) page.block(words);
  else page.divide();
}

function takeHeading({ text, start, end }: TextSpan, page: LinePage): void {
  const [whole = '', stars = ''] = HEADING.exec(text) ?? [];
  const tags = TAGS.exec(text)?.[0] ?? '';
  page.keepLists(() => false);
  page.close('quote');
  page.heading(stars.length, { start: start + whole.length, end: Math.max(start + whole.length, end - tags.length) });
}

/** The key of a list is the white space before its items. */
function takeItem({ text, start, end }: TextSpan, page: LinePage): void {
  const [whole = '', indent = ''] = ITEM.exec(text) ?? [];
  page.keepLists((key) => key.length <= indent.length);
  page.item(indent);
  page.take({ start: start + whole.length, end });
}

function takeTable(line: TextSpan, page: LinePage): void {
  if (!page.isInTable()) page.open('table');
  if (!RULED_ROW.test(line.text)) takeRow(line, page);
}

function takeText({ text, start, end }: TextSpan, page: LinePage): void {
  const indent = INDENT.exec(text)?.[0].length ?? 0;
  page.keepLists((key) => key.length < indent);
  page.take({ start: start + indent, end });
}

function trimmed({ text, start }: TextSpan): { readonly start: number; readonly end: number } {
  return { start: start + (text.length - text.trimStart().length), end: start + text.trimEnd().length };
}
