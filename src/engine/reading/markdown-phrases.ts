import type { Association, Nodes, PhrasingContent } from 'mdast';
import type { Citation, Directive } from '../model/prose.js';
import type { Span } from '../model/span.js';
import { type CitedKeys, citedKeysIn } from './cited-keys.js';
import { directivesIn } from './directives.js';
import { writeInlineText } from './inline-text.js';
import type { ProseWriter } from './writer.js';

/** Emphasis and links nested deeper than this are not read: no writer does that, and it would exhaust the stack. */
const DEEPEST_NESTING = 200;
const LINE_BREAK_TAG = /^<br\b/i;

/** What reading a Markdown document carries along. */
export interface Page {
  readonly source: string;
  readonly writer: ProseWriter;
  /** What lies between the places that the nodes tell and those in the source. */
  readonly shift: number;
  /** The directives found so far. */
  readonly directives: Directive[];
  /** The citations found so far. */
  readonly citations: Citation[];
  /** The label of the note that is being read. */
  readonly label?: string;
}

/** Writes the words of a paragraph's phrases; directives among them go to the page. */
export function writePhrases(phrases: readonly PhrasingContent[], page: Page): void {
  for (const phrase of phrases) writePhrase(phrase, 0, page);
}

/** The place of a node in its document. Every node that the parser makes has one. */
export function spanOf({ position }: Nodes, { shift }: Pick<Page, 'shift'>): Span {
  return { start: shift + (position?.start.offset ?? 0), end: shift + (position?.end.offset ?? 0) };
}

function writePhrase(node: PhrasingContent, depth: number, page: Page): void {
  const span = spanOf(node, page);
  cite(span, targetOf(node), page);
  if (node.type === 'text') writeText(span, page);
  else if (node.type === 'break') page.writer.instead('\n', span);
  else if (node.type === 'html') writeTag(span, page);
  else if (isLeftOut(node, page)) leaveOut(span, page.writer);
  else if ('children' in node && depth < DEEPEST_NESTING) {
    for (const child of node.children) writePhrase(child, depth + 1, page);
  }
}

/** Code, pictures, struck-out words and bare addresses (`<https://…>` and those that GFM finds) are not prose. */
function isLeftOut(node: PhrasingContent, page: Page): boolean {
  switch (node.type) {
    case 'inlineCode':
    case 'image':
    case 'imageReference':
    case 'delete':
      return true;
    case 'link':
      return page.source[spanOf(node, page).start] !== '[';
    default:
      return false;
  }
}

/** A space stands for what was left out between words, so that they do not become one. */
function leaveOut(original: Span, writer: ProseWriter): void {
  if (!writer.endsInSpace()) writer.instead(' ', original);
}

function writeTag(original: Span, page: Page): void {
  const tag = page.source.slice(original.start, original.end);
  if (LINE_BREAK_TAG.test(tag)) leaveOut(original, page.writer);
  else page.directives.push(...directivesIn(page.source, original));
}

/** The label by which a document leads to a link that it defines elsewhere. */
export function linkLabel({ identifier }: Association): string {
  return `[${identifier}]`;
}

/** The label by which a document leads to one of its notes. */
export function noteLabel({ identifier }: Association): string {
  return `[^${identifier}]`;
}

function targetOf(node: PhrasingContent): string | undefined {
  switch (node.type) {
    case 'link':
      return node.url;
    case 'linkReference':
      return linkLabel(node);
    case 'footnoteReference':
      return noteLabel(node);
    default:
      return undefined;
  }
}

function cite(span: Span, target: string | undefined, { citations, label }: Page): void {
  if (target !== undefined) citations.push({ ...span, target, ...(label !== undefined && { label }) });
}

/** Keys in brackets, as Pandoc has them, are no words; neither is the space before them. */
function writeText(span: Span, page: Page): void {
  let { start } = span;
  for (const cited of citedKeysIn(page.source, span)) {
    writeInlineText(page.source, { start, end: cited.start }, page.writer);
    citeKeys(cited, page);
    start = cited.end;
  }
  if (start < span.end) writeInlineText(page.source, { start, end: span.end }, page.writer);
}

function citeKeys({ start, end, keys }: CitedKeys, page: Page): void {
  for (const key of keys) cite({ start, end }, `@${key}`, page);
}
