import type { Quotation } from '../model/attribution.js';
import type { Span } from '../model/span.js';
import { withMore } from '../model/with-more.js';

/** A quotation with the span that its marks are part of. */
export interface MarkedQuotation extends Quotation {
  readonly outer: Span;
}

type Family = 'double' | 'doubled' | 'single' | 'guillemet' | 'small-guillemet';
type Role = 'open' | 'close' | 'maybe-close' | 'none';

interface Mark extends Span {
  readonly text: string;
  readonly family: Family;
}

interface OpenMark extends Mark {
  /** The last mark that may have closed it, or may have been the apostrophe of a plural ("the members' vote"). */
  doubtfulClose?: Mark;
}

interface Scan {
  readonly text: string;
  readonly found: MarkedQuotation[];
  open: OpenMark[];
}

const MARK = /''|``|["“”„«»‹›‘’'‚]/gu;
const ANY_MARK = /["“”„«»‹›‘’'‚`]/;
const LINE = /[^\n]+/gu;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;
const OPENS_AFTER = /[\s([{—–\-/“‘"'«]/u;
const OPENING_DOUBLE = /^\s*(?:“|"|'')/u;
/** Words that are written with an apostrophe in front, and years such as '90s. */
const ELISION = /^(?:\d|(?:em|til|twas|tis|cause|bout|n|cos)\b)/iu;

const FAMILIES: Readonly<Record<string, Family>> = {
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  "''": 'doubled',
  '``': 'doubled',
  "'": 'single',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  '«': 'guillemet',
  '»': 'guillemet',
  '‹': 'small-guillemet',
  '›': 'small-guillemet',
};
const FIXED_ROLES: Readonly<Record<string, Role>> = {
  '“': 'open',
  '„': 'open',
  '``': 'open',
  '«': 'open',
  '‹': 'open',
  '‚': 'open',
  '”': 'close',
  '»': 'close',
  '›': 'close',
};

/**
 * Reads the quotations of a text, line by line, in order of their start; what is not balanced is left out.
 *
 * @param behind what the text goes on with in another paragraph
 */
export function findQuotations(text: string, behind = ''): readonly MarkedQuotation[] {
  if (!ANY_MARK.test(text)) return [];
  const lines = [...text.matchAll(LINE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const found = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return quotationsOfLine(text, line, opensQuotation(next ? text.slice(next.start, next.end) : behind));
  });
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Whether a paragraph begins with an opening mark: one that is open in the paragraph before goes on in it. */
export function opensQuotation(paragraph: string): boolean {
  return OPENING_DOUBLE.test(paragraph.slice(0, 8));
}

function quotationsOfLine(text: string, line: Span, goesOn: boolean): MarkedQuotation[] {
  const words = text.slice(line.start, line.end);
  const scan: Scan = { text, found: [], open: [] };
  for (const match of words.matchAll(MARK)) readMark(scan, markAt(line.start + match.index, match[0]));
  if (!(goesOn && closeReopened(scan, line))) abandon(scan, 0);
  return scan.found;
}

function markAt(start: number, text: string): Mark {
  return { start, end: start + text.length, text, family: FAMILIES[text] ?? 'double' };
}

function readMark(scan: Scan, mark: Mark): void {
  const isOpen = scan.open.some((other) => other.family === mark.family);
  const role = roleOf(scan.text, mark, isOpen ? 'inside' : 'outside');
  if (role === 'open') open(scan, mark);
  if (role === 'close') close(scan, mark);
  if (role === 'maybe-close') noteDoubtfulClose(scan, mark);
}

function open(scan: Scan, mark: Mark): void {
  const unclosed = scan.open.findIndex((other) => other.family === mark.family);
  if (unclosed >= 0) abandon(scan, unclosed);
  scan.open.push({ ...mark });
}

function close(scan: Scan, mark: Mark): void {
  const index = scan.open.findLastIndex((other) => other.family === mark.family);
  const opening = scan.open[index];
  if (!opening) return;
  abandon(scan, index + 1);
  scan.open = scan.open.slice(0, index);
  emit(scan, opening, mark);
}

/** Drops the open marks from `index` on, but for those that a doubtful mark may have closed. */
function abandon(scan: Scan, index: number): void {
  for (const opening of scan.open.slice(index)) if (opening.doubtfulClose) emit(scan, opening, opening.doubtfulClose);
  scan.open = scan.open.slice(0, index);
}

function noteDoubtfulClose(scan: Scan, mark: Mark): void {
  const opening = scan.open.find((other) => other.family === mark.family);
  if (opening) opening.doubtfulClose = mark;
}

function emit(scan: Scan, opening: Mark, closing: Mark): void {
  const inside = trimmed(scan.text, opening.end, closing.start);
  if (!inside) return;
  const outer = { start: opening.start, end: closing.end };
  scan.found.push(withMore(inside, { open: opening.text, close: closing.text, outer }));
}

function trimmed(text: string, start: number, end: number): (Span & { readonly text: string }) | undefined {
  const raw = text.slice(start, end);
  const words = raw.trim();
  if (words === '') return undefined;
  const from = start + raw.length - raw.trimStart().length;
  return { start: from, end: from + words.length, text: words };
}

/** A quotation that goes on in the next paragraph is opened there again and not closed here. */
function closeReopened(scan: Scan, line: Span): boolean {
  const outermost = scan.open[0];
  if (!outermost || outermost.family === 'single') return false;
  scan.open = [];
  emit(scan, outermost, { start: line.end, end: line.end, text: '', family: outermost.family });
  return true;
}

function roleOf(text: string, mark: Mark, place: 'inside' | 'outside'): Role {
  const fixed = FIXED_ROLES[mark.text];
  if (fixed) return fixed;
  return mark.family === 'single' ? singleRole(text, mark, place) : straightRole(text, mark, place);
}

function straightRole(text: string, mark: Mark, place: 'inside' | 'outside'): Role {
  const mayOpen = canOpen(text, mark);
  const mayClose = canClose(text, mark);
  if (mayOpen === mayClose) return place === 'inside' ? 'close' : 'open';
  if (mayOpen) return 'open';
  return place === 'inside' ? 'close' : 'none';
}

function singleRole(text: string, mark: Mark, place: 'inside' | 'outside'): Role {
  if (canOpen(text, mark) && mark.text !== '’')
    return ELISION.test(text.slice(mark.end, mark.end + 6)) ? 'none' : 'open';
  if (place === 'outside' || !canClose(text, mark)) return 'none';
  return isPluralPossessive(text, mark) ? 'maybe-close' : 'close';
}

function canOpen(text: string, mark: Mark): boolean {
  const before = text[mark.start - 1];
  const after = text[mark.end];
  return (before === undefined || OPENS_AFTER.test(before)) && after !== undefined && /\S/u.test(after);
}

function canClose(text: string, mark: Mark): boolean {
  const before = text[mark.start - 1];
  const after = text[mark.end];
  return before !== undefined && /\S/u.test(before) && (after === undefined || !ALPHANUMERIC.test(after));
}

function isPluralPossessive(text: string, mark: Mark): boolean {
  return text[mark.start - 1] === 's' && /^ \p{L}/u.test(text.slice(mark.end, mark.end + 3));
}
