import type { Span } from '../../model/span.js';
import { type ContentMeaning, meaningOf } from './functions.js';
import type { Code, Page } from './page.js';
import type { ReadToken, Token } from './tokens.js';

/** What may stand behind the content of a condition, and how much of the document is looked at for it. */
const ELSE = /^[ \t]*else\b[^[{\r\n]*(?=\[)/;
const LONGEST_ELSE = 200;

/** Whether a token opens the arguments or the content of the function that was named before it. */
export function opensCall({ text, start }: Token, called: string, page: Page): boolean {
  if (text === '[') openContent(called, meaningOf(called, 'behind'), { start, end: start + 1 }, page);
  else if (text.startsWith('(')) {
    page.readFrom = start + 1;
    page.frames.push({ kind: 'code', name: called, calls: '', columns: 0, cells: 0 });
  } else return false;
  return true;
}

/** Leaves out a statement: it ends with its line, or with the line on which its last bracket is closed. */
export function skipStatement(page: Page, readCode: ReadToken): void {
  let depth = 0;
  for (let token = readCode(page.readFrom); token; token = readCode(token.end)) {
    const lineEnd = token.kind === 'other' && depth === 0 ? token.text.search(/[\r\n]/) : -1;
    page.readFrom = lineEnd < 0 ? token.end : token.start + lineEnd;
    if (lineEnd >= 0) return;
    if (token.kind === 'open') depth++;
    if (token.kind === 'close') depth = Math.max(0, depth - 1);
  }
}

/** Takes a token of code: what stands in square brackets in it is content. */
export function takeCode(token: Token, page: Page): void {
  const code = page.frames.at(-1);
  if (code?.kind !== 'code') return;
  const { calls } = code;
  code.calls = token.kind === 'name' ? token.text : '';
  // `quote(block: true)[…]`
  if (token.text === 'block' && code.name === 'quote') code.name = 'blockquote';
  else if (token.kind === 'columns') code.columns = columnsIn(token.text);
  else if (token.text === '[') openArgument(code, calls, token, page);
  else if (token.kind === 'open')
    page.frames.push({ kind: 'code', name: calls || code.name, calls: '', columns: 0, cells: 0 });
  else if (token.kind === 'close') closeCode(code, page);
}

function columnsIn(text: string): number {
  const value = text.slice(text.indexOf(':') + 1).trim();
  return value.startsWith('(') ? value.split(',').filter((item) => /[^\s()]/.test(item)).length : Number(value);
}

function openArgument(code: Code, calls: string, token: Token, page: Page): void {
  const meaning = calls ? meaningOf(calls, 'behind') : meaningOf(code.name, 'argument');
  if (meaning === 'cell') {
    const table = page.frames.find((frame) => frame.kind === 'code' && frame.columns > 0);
    startCell(table?.kind === 'code' ? table : code, page);
  }
  openContent(calls || code.name, meaning, token, page);
}

function startCell(table: Code, { containers }: Page): void {
  if (table.cells === 0) containers.open('table');
  if (table.columns > 0 ? table.cells % table.columns === 0 : table.cells === 0) containers.open('row');
  table.cells++;
}

function closeCode(code: Code, page: Page): void {
  page.frames.pop();
  if (code.cells > 0) page.containers.close('table');
  if (page.frames.length === 0 || page.frames.at(-1)?.kind === 'content') page.called = code.name;
}

function openContent(name: string, meaning: ContentMeaning, mark: Span, page: Page): void {
  const { flow, containers, isLeftOut } = page;
  page.frames.push({ kind: 'content', meaning, name, wasLeftOut: isLeftOut });
  page.isLeftOut = isLeftOut || meaning === 'left-out';
  if (meaning === 'note') flow.startNote();
  else if (meaning === 'cell') containers.open('cell');
  else if (meaning === 'item') containers.open('item');
  else if (meaning === 'block-quote') containers.open('quote');
  else if (meaning === 'block') containers.divide();
  else if (meaning === 'heading') flow.enter({ kind: 'heading', level: 1 });
  else if (meaning === 'quotation' && !isLeftOut) flow.instead('“', mark);
  else if (meaning === 'left-out' && !isLeftOut) flow.gap(mark);
}

/** Closes the innermost content. */
export function closeContent(mark: Span, page: Page): void {
  const content = page.frames.pop();
  if (content?.kind !== 'content') return;
  const { flow, containers } = page;
  page.isLeftOut = content.wasLeftOut;
  if (content.meaning === 'note') flow.endNote();
  else if (content.meaning === 'item') containers.close('item');
  else if (content.meaning === 'block-quote') containers.close('quote');
  else if (content.meaning === 'cell' || content.meaning === 'block' || content.meaning === 'heading')
    containers.divide();
  else if (content.meaning === 'quotation' && !content.wasLeftOut) flow.instead('”', mark);
  if (page.frames.at(-1)?.kind === 'code') return;
  page.called = content.name;
  if (content.name === '') skipElse(mark, page);
}

function skipElse({ end }: Span, page: Page): void {
  const [words = ''] = ELSE.exec(page.source.slice(end, end + LONGEST_ELSE)) ?? [];
  if (words === '') return;
  page.readFrom = end + words.length;
  page.flow.gap({ start: end, end: page.readFrom });
}
