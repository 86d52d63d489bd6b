import type { BlockKind, Directive, Prose } from '../model/prose.js';
import { type Span, type TextSpan, textSpan } from '../model/span.js';
import { directivesIn } from './directives.js';
import { endsInStop, isBlank, linesOf, listMarkOf, runsOn, wrapWidthOf } from './lines.js';
import { createProseWriter, type ProseWriter } from './writer.js';

/** A line without a stop is a heading only up to this length, in UTF-16 units. */
const LONGEST_HEADING = 120;
/** Addresses are not words; the mark that ends a sentence after one is not part of it. */
const ADDRESS = /\bhttps?:\/\/[^\s<>"]*[^\s<>".,;:!?)'’”\]]/g;
const LETTER = /\p{L}/u;
/** How a comment begins. */
const COMMENT = '<!--';

/** A line without its comment for Source Check; one that has only that has no words. */
export interface SpokenLine {
  readonly words: readonly TextSpan[];
  readonly directives: readonly Directive[];
}

/** The lines of one block. */
interface Paragraph {
  readonly lines: TextSpan[];
  /** The bullet or number before its first line. */
  readonly listMark: string;
}

/**
 * Reads plain text. Blank lines divide blocks; so do other line ends, unless the text is hard-wrapped there. A short line
 * without a stop above other text is a heading. Addresses are not prose, nor is a comment that speaks to
 * Source Check at the end of a line or on a line of its own.
 */
export function readPlaintext(source: string): Prose {
  return readSpokenLines(
    linesOf(source).map((line) => spokenLine(line, source)),
    source,
  );
}

/** Reads the lines of a document whose comments are told apart already as plain text. */
export function readSpokenLines(lines: readonly SpokenLine[], source: string): Prose {
  const writer = createProseWriter(source);
  writeParagraphs(paragraphsOf(lines.flatMap(({ words }) => words)), source, writer);
  return { directives: lines.flatMap(({ directives }) => directives), ...writer.finish() };
}

/** Takes the directive at the end of a line away from its words. */
function spokenLine(line: TextSpan, source: string): SpokenLine {
  const directives = line.text.includes(COMMENT) ? directivesIn(source, line) : [];
  const last = directives.at(-1);
  if (!last || source.slice(last.end, line.end).trim() !== '') return { words: [line], directives: [] };
  const words = textSpan(source, { start: line.start, end: last.start });
  return { words: isBlank(words) ? [] : [words], directives: [last] };
}

function indentOf(line: TextSpan): number {
  return line.text.length - line.text.trimStart().length;
}

function paragraphsOf(lines: readonly TextSpan[]): Paragraph[] {
  const wrapWidth = wrapWidthOf(lines);
  const paragraphs: Paragraph[] = [];
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const before = lines[index - 1];
    const listMark = listMarkOf(line, before);
    const goesOn = before && !isBlank(before) && listMark === '' && runsOn(before, line, wrapWidth);
    if (goesOn) paragraphs.at(-1)?.lines.push(line);
    else paragraphs.push({ lines: [line], listMark });
  }
  return paragraphs;
}

function writeParagraphs(paragraphs: readonly Paragraph[], source: string, writer: ProseWriter): void {
  let [heading, leadIn]: [readonly string[], readonly string[]] = [[], []];
  for (const [index, paragraph] of paragraphs.entries()) {
    const kind = kindOf(paragraph, paragraphs.length - index - 1);
    const text = writer
      .block(kind, contextOf(kind, heading, leadIn), () => writeWithoutAddresses(spanOf(paragraph), source, writer))
      ?.trim();
    if (kind === 'heading' && text) heading = [text];
    if (kind !== 'list-item') leadIn = text?.endsWith(':') ? [text] : [];
  }
}

/** The heading above, and for the items of a list the words that lead in to it: "The council plans to:". */
function contextOf(kind: BlockKind, heading: readonly string[], leadIn: readonly string[]): readonly string[] {
  if (kind === 'heading') return [];
  return kind === 'list-item' ? [...heading, ...leadIn] : heading;
}

function kindOf({ lines, listMark }: Paragraph, paragraphsAfter: number): BlockKind {
  if (listMark !== '') return 'list-item';
  const [line, ...more] = lines;
  const alone = line && more.length === 0 && paragraphsAfter > 0;
  const short = alone && line.text.trim().length <= LONGEST_HEADING && LETTER.test(line.text);
  return short && !endsInStop(line) ? 'heading' : 'paragraph';
}

/** From the first word to the last, without the list mark. */
function spanOf({ lines, listMark }: Paragraph): Span {
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return { start: 0, end: 0 };
  const start = first.start + (listMark === '' ? indentOf(first) : listMark.length);
  return { start, end: Math.max(start, last.start + last.text.trimEnd().length) };
}

function writeWithoutAddresses({ start, end }: Span, source: string, writer: ProseWriter): void {
  const text = source.slice(start, end);
  const addresses = text.includes('://') ? text.matchAll(ADDRESS) : [];
  let written = start;
  for (const { index, 0: address } of addresses) {
    const at = start + index;
    writer.verbatim({ start: written, end: at });
    written = at + address.length;
    if (!writer.endsInSpace()) writer.instead(' ', { start: at, end: written });
  }
  writer.verbatim({ start: written, end });
}
