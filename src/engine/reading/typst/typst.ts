import type { Prose } from '../../model/prose.js';
import { type Containers, createContainers } from '../containers.js';
import { directiveOf } from '../directives.js';
import { createFlow } from '../flow.js';
import { closeContent, opensCall, skipStatement, takeCode } from './code.js';
import type { Page } from './page.js';
import { createCodeReader, createMarkupReader, type ReadToken, type Token } from './tokens.js';

const LINE_END = /\r\n?|\n/g;
const NUMBER_ALONE = /^\$([-+]?\d[\d.,]*)(?:\\?%)?\$$/;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const INDENT = /[ \t]*$/;
const CODE_POINT = /^\\u\{(.*)\}$/;
const PRINTED: ReadonlyMap<string, string> = new Map([
  ['-?', ''],
  ['--', '–'],
  ['---', '—'],
  ['...', '…'],
  ['~', '\u00A0'],
]);

/**
 * Reads Typst. Running text is prose, also what functions are given in square brackets; code, formulas (but for plain numbers),
 * raw text, labels, references and comments are not. Nothing is run. Never fails.
 */
export function readTypst(source: string): Prose {
  const flow = createFlow(source);
  const around = { frames: [], lists: [], called: undefined, isLeftOut: false, isInHeading: false, readFrom: 0 };
  const page: Page = { source, flow, containers: createContainers(flow), directives: [], ...around };
  const [readMarkup, readCode] = [createMarkupReader(source), createCodeReader(source)];
  for (;;) {
    const isCode = page.frames.at(-1)?.kind === 'code';
    const token = isCode ? readCode(page.readFrom) : readMarkup(page.readFrom);
    if (!token) break;
    page.readFrom = token.end;
    if (token.kind === 'comment') takeComment(token, page);
    else if (isCode) takeCode(token, page);
    else takeMarkup(token, page, readCode);
  }
  return { ...flow.finish(), directives: page.directives };
}

function takeComment(token: Token, page: Page): void {
  const content = token.text.startsWith('/*') ? token.text.slice(2, -2) : token.text.slice(2);
  const comment = { start: token.start, end: token.start + token.text.trimEnd().length };
  page.flow.gap(comment);
  page.directives.push(...directiveOf(content, comment, page.source));
}

function takeMarkup(token: Token, page: Page, readCode: ReadToken): void {
  const { called } = page;
  page.called = undefined;
  if (token.kind === 'call') page.called = token.text.slice(1);
  else if (called !== undefined && opensCall(token, called, page)) return;
  else if (token.kind === 'statement') skipStatement(page, readCode);
  else if (token.kind === 'keyword') takeKeyword(token, page);
  else if (token.kind === 'mark' && token.text === ']' && page.frames.length > 0) closeContent(token, page);
  else if (!page.isLeftOut) takeText(token, page);
}

/** `#if …`, or code in brackets: what stands in square brackets behind it is content, in braces code. */
function takeKeyword({ start, end }: Token, page: Page): void {
  page.flow.gap({ start, end });
  page.called = '';
  const next = page.source.charAt(end);
  if (next === '{' || next === '(') {
    page.readFrom = end + 1;
    page.called = undefined;
    page.frames.push({ kind: 'code', name: '', calls: '', columns: 0, cells: 0 });
  }
}

function takeText(token: Token, page: Page): void {
  const take = TAKES.get(token.kind);
  if (take) take(token, page);
  else page.flow.words(token);
}

function takeMaths(token: Token, { flow }: Page): void {
  if (NUMBER_ALONE.test(token.text)) flow.instead(token.text.replace(/[$\\]/g, ''), token);
  else flow.gap(token);
}

function escaped(written: string): string {
  const [, digits] = CODE_POINT.exec(written) ?? [];
  return digits === undefined ? written.slice(1) : String.fromCodePoint(Number.parseInt(digits, 16));
}

function takeMark(token: Token, { flow, source }: Page): void {
  const printed = PRINTED.get(token.text);
  const isInWord =
    LETTER_OR_DIGIT.test(source.charAt(token.start - 1)) && LETTER_OR_DIGIT.test(source.charAt(token.end));
  if (printed) flow.instead(printed, token);
  else if (token.text === '[' || token.text === ']' || (token.text === '_' && isInWord)) flow.words(token);
}

function startHeading({ text }: Token, page: Page): void {
  page.lists.length = 0;
  page.containers.close('list');
  page.flow.enter({ kind: 'heading', level: text.trim().length });
  page.isInHeading = true;
}

/** Items further to the right than those before are a list in the last of them. */
function startItem({ text }: Token, { lists, containers }: Page): void {
  const indent = text.slice(0, text.length - text.trimStart().length);
  endLists(lists, containers, (list) => list.length <= indent.length);
  if (lists.at(-1) !== indent) {
    lists.push(indent);
    containers.open('list');
  }
  containers.open('item');
}

function endLists(lists: string[], containers: Containers, passes: (list: string) => boolean): void {
  while (lists.length > 0 && !passes(lists.at(-1) ?? '')) {
    lists.pop();
    containers.close('list');
  }
}

/** A line that is no further to the right than the items of a list ends it. */
function takeBlank(token: Token, page: Page): void {
  const { lists, containers, flow } = page;
  const indent = INDENT.exec(token.text)?.[0].length ?? 0;
  const isDivided = (token.text.match(LINE_END)?.length ?? 0) > 1 || page.isInHeading;
  page.isInHeading = false;
  page.readFrom = token.end - indent;
  if (isDivided) containers.divide();
  if (!startsItem(page.source, token.end)) endLists(lists, containers, (list) => list.length < indent);
  flow.gap(token);
}

const ITEM_MARK = /^(?:[-+/]|\d{1,9}\.)[ \t]/;

/** What becomes of the tokens of running text that are not words. */
const TAKES: ReadonlyMap<string, (token: Token, page: Page) => void> = new Map([
  ['blank', takeBlank],
  ['escape', (token, { flow }) => flow.instead(escaped(token.text), token)],
  ['heading', startHeading],
  ['item', startItem],
  ['left', (token, { flow }) => flow.gap(token)],
  ['linebreak', (token, { flow }) => flow.lineBreak(token)],
  ['mark', takeMark],
  ['maths', takeMaths],
  ['term', startItem],
]);

function startsItem(source: string, offset: number): boolean {
  return ITEM_MARK.test(source.slice(offset, offset + 12));
}
