import type { Directive, Prose } from '../../model/prose.js';
import type { Span } from '../../model/span.js';
import { type Containers, createContainers } from '../containers.js';
import { directiveOf } from '../directives.js';
import { createFlow, type Flow } from '../flow.js';
import { argumentsOf } from './commands.js';
import { environmentOf } from './environments.js';
import { createGroups, type Expected, type Groups } from './groups.js';
import { ACCENTS, LIGATURES, SYMBOLS } from './symbols.js';
import { createTokenReader, type Token } from './tokens.js';

/** What reading a LaTeX document carries along. */
interface Page {
  readonly source: string;
  readonly flow: Flow;
  readonly containers: Containers;
  readonly groups: Groups;
  readonly directives: Directive[];
  /** Where in the document what ends a passage was found last, by what it is. */
  readonly endings: Map<string, number>;
  expected?: Expected | undefined;
  /** Where the next token is read; further on than where the last one ended behind a passage that is no prose. */
  readFrom: number;
  isBehindComment: boolean;
}

const DOCUMENT = /\\begin[ \t]*\{document\}/;
const ENVIRONMENT_NAME = /\{([^{}]*)\}/;
const LINE_END = /\r\n?|\n/g;
const NUMBER_ALONE = /^\$([-+]?\d[\d.,]*)(\\%)?\$$/;
const LETTER = /\\?([a-zA-Z])\}?$/;
const COMMENT_MARKS = /^%+/;
const BREAKS_LINE = new Set(['\\', 'linebreak', 'newline', 'tabularnewline']);
const DIVIDES = new Set(['appendix', 'bigskip', 'clearpage', 'maketitle', 'medskip', 'newpage', 'par', 'smallskip']);
/** Commands that begin a passage that is no prose, with what ends it. */
const SKIPPED: ReadonlyMap<string, string> = new Map([
  ['(', '\\)'],
  ['[', '\\]'],
  ['iffalse', '\\fi'],
]);

/**
 * Reads LaTeX. The text of the document is prose, also that in the arguments of most commands, captions and the title; the rest
 * of the preamble, formulas (but for plain numbers), code, pictures, references and bibliographies are not. Nothing is run: a
 * command that a writer defined is taken for one that marks its argument. Never fails.
 */
export function readLatex(source: string): Prose {
  const flow = createFlow(source);
  const containers = createContainers(flow);
  const groups = createGroups(flow, containers, DOCUMENT.test(source) ? 'preamble' : 'text');
  const state = { directives: [], endings: new Map<string, number>(), readFrom: 0, isBehindComment: false };
  const page: Page = { source, flow, containers, groups, ...state };
  const readToken = createTokenReader(source);
  for (let token = readToken(0); token; token = readToken(page.readFrom)) {
    page.readFrom = token.end;
    takeToken(token, page);
  }
  return { ...flow.finish(), directives: page.directives };
}

function takeToken(token: Token, page: Page): void {
  const { expected, isBehindComment } = page;
  page.isBehindComment = token.kind === 'comment';
  if (token.kind === 'comment') page.directives.push(...directiveIn(token, page.source));
  else if (token.kind === 'begin') beginEnvironment(token, page);
  else if (token.kind === 'mark') takeMark(token, page);
  else if (token.kind === 'blank') takeBlank(token, isBehindComment, page);
  else if (token.kind === 'command') takeCommand(token, page);
  else {
    page.expected = undefined;
    if (!page.groups.isLeftOut()) takeWords(token, page);
  }
  if (token.kind === 'comment' || token.kind === 'blank') page.expected = expected;
}

function directiveIn({ start, text }: Token, source: string): readonly Directive[] {
  const comment = text.trimEnd();
  return directiveOf(comment.replace(COMMENT_MARKS, ''), { start, end: start + comment.length }, source);
}

function takeWords(token: Token, page: Page): void {
  const { flow, containers } = page;
  if (token.kind === 'words') flow.words(token);
  else if (token.kind === 'accent') flow.instead(accented(token.text), token);
  else if (token.kind === 'maths') takeMaths(token, flow);
  else if (token.kind === 'verbatim') flow.gap(token);
  else if (token.kind === 'end') endEnvironment(token, containers, page);
}

function accented(written: string): string {
  const [, letter = ''] = LETTER.exec(written) ?? [];
  return `${letter}${ACCENTS.get(written.charAt(1)) ?? ''}`.normalize('NFC');
}

/** Some writers set every number as a formula. */
function takeMaths(token: Token, flow: Flow): void {
  const [, digits, percent] = NUMBER_ALONE.exec(token.text) ?? [];
  if (digits === undefined) flow.gap(token);
  else flow.instead(percent ? `${digits}%` : digits, token);
}

function takeBlank(token: Token, isBehindComment: boolean, page: Page): void {
  const lineEnds = token.text.match(LINE_END)?.length ?? 0;
  if (lineEnds > 1 || isBehindComment) {
    page.groups.endLeftOut();
    if (!page.groups.isLeftOut()) page.containers.divide();
  } else if (!page.groups.isLeftOut()) page.flow.words(token);
}

function takeMark(token: Token, page: Page): void {
  const { groups, expected } = page;
  const opens = token.text === '{' || (token.text === '[' && expected !== undefined);
  const closed = opens ? undefined : groups.close(token);
  page.expected = closed?.expected;
  if (opens) groups.open(token, expected);
  else if (!closed && !groups.isLeftOut()) takeCharacter(token, page);
}

/** A mark that opens and closes nothing. A brace or a dollar sign by itself is a slip, and prints nothing. */
function takeCharacter(token: Token, page: Page): void {
  const { flow } = page;
  const printed = LIGATURES.get(token.text);
  if (token.text === '&') separate(token, page);
  else if (printed !== undefined) flow.instead(printed, token);
  else if (token.text === '[' || token.text === ']') flow.words(token);
}

function separate(token: Span, { flow, containers }: Page): void {
  if (containers.isInTable()) containers.open('cell');
  else flow.gap(token);
}

function takeCommand(token: Token, page: Page): void {
  const name = token.text
    .slice(1)
    .trimEnd()
    .replace(/(?<=.)\*$/, '');
  const [next] = page.expected?.arguments ?? [];
  // `\def\name{…}`: a command is an argument, too.
  if (page.expected && next === 'left-out') {
    page.expected = { ...page.expected, arguments: page.expected.arguments.slice(1) };
    return;
  }
  page.expected = { arguments: argumentsOf(name), optional: name === 'item' ? 'words' : 'left-out', further: 'words' };
  if (!page.groups.isLeftOut()) obey(name, token, page);
}

function obey(name: string, token: Token, page: Page): void {
  const { flow, containers } = page;
  const symbol = SYMBOLS.get(name);
  const ending = SKIPPED.get(name);
  if (symbol !== undefined) writeSymbol(symbol, token, page);
  else if (ending !== undefined) skipPast(ending, token, page);
  else if (name === 'item') containers.open('item');
  else if (DIVIDES.has(name)) containers.divide();
  else if (BREAKS_LINE.has(name)) breakLine(token, page);
  else if (token.text.endsWith(' ')) flow.gap(token);
}

function writeSymbol(symbol: string, token: Token, page: Page): void {
  page.expected = undefined;
  if (symbol === ' ') page.flow.gap(token);
  else if (symbol !== '') page.flow.instead(symbol, token);
}

function breakLine(token: Token, { flow, containers }: Page): void {
  if (!containers.isInTable()) flow.lineBreak(token);
  else {
    containers.open('row');
    containers.open('cell');
  }
}

/** Leaves out what stands up to an ending; a passage that is never ended is none. */
function skipPast(ending: string, token: Token, page: Page): void {
  const known = page.endings.get(ending) ?? 0;
  const at = known >= token.end || known < 0 ? known : page.source.indexOf(ending, token.end);
  page.endings.set(ending, at);
  page.flow.gap(token);
  if (at >= 0) page.readFrom = at + ending.length;
}

function beginEnvironment(token: Token, page: Page): void {
  const name = nameOf(token);
  if (name === 'document') page.groups.startText();
  page.expected = { arguments: [], optional: 'left-out', further: 'left-out' };
  if (page.groups.isLeftOut()) return;
  const environment = environmentOf(name);
  if (environment === 'left-out') skipPast(`\\end{${name}}`, token, page);
  else if (environment === 'plain') page.containers.divide();
  else page.containers.open(environment);
  if (environment === 'table') breakLine(token, page);
}

function endEnvironment(token: Token, containers: Containers, page: Page): void {
  const environment = environmentOf(nameOf(token));
  if (nameOf(token) === 'document') page.readFrom = page.source.length;
  if (environment === 'plain' || environment === 'left-out') containers.divide();
  else containers.close(environment);
}

function nameOf({ text }: Token): string {
  return ENVIRONMENT_NAME.exec(text)?.[1] ?? '';
}
