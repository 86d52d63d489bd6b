import type { PageLine } from './pdf-lines.js';

/** The text of pages, and where in it each of them begins. */
export interface PagedText {
  readonly text: string;
  readonly pages: readonly number[];
}

const ENDS_SENTENCE = /[.!?:]["'”’)\]]*$/;
const DIGITS = /\d+/g;
const PAGE_NUMBER = /^\W*(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\W*$/i;
const DIVIDED_WORD = /(\p{L}+)-$/u;
const FIRST_WORD = /^\p{Ll}+/u;
const DIVIDED_NUMBER = /\d[-–]$/;
/** A line that stands at the edge of so many pages is no part of the text. */
const FEWEST_RUNNING = 2;
/** How many lines at the upper and the lower edge of a page may be running heads. */
const EDGE_LINES = 2;

/**
 * Puts lines together to paragraphs, divided by blank lines: running heads and page numbers are left out, words that were divided at
 * the end of a line are joined, and a sentence that goes on in the next column or on the next page goes on.
 */
export function textOfPages(pages: readonly (readonly PageLine[])[]): PagedText {
  const kept = withoutRunningHeads(pages);
  const undivided = new Set(kept.flat().flatMap(({ text }) => text.match(/\p{L}+-\p{L}+/gu) ?? []));
  const starts: number[] = [];
  let text = '';
  let before: PageLine | undefined;
  for (const lines of kept) {
    let isFirst = true;
    for (const line of lines) {
      text = before ? joined(text, line, { before, isFirst, undivided, edge: edgeOf(before, lines) }) : line.text;
      if (isFirst) starts.push(Math.max(0, text.length - line.text.length));
      isFirst = false;
      before = line;
    }
    if (isFirst) starts.push(text.length);
  }
  return { text, pages: starts };
}

/** What is known where a line is put behind others. */
interface Seam {
  readonly before: PageLine;
  /** Whether the line is the first of its page. */
  readonly isFirst: boolean;
  /** How far the lines of its page reach that stand above or below the one before it. */
  readonly edge: number;
  /** The words with a hyphen that stand in the lines. */
  readonly undivided: ReadonlySet<string>;
}

function joined(text: string, line: PageLine, seam: Seam): string {
  if (beginsParagraph(line, seam)) return `${text}\n\n${line.text}`;
  if (DIVIDED_NUMBER.test(text)) return text + line.text;
  const [divided, head = ''] = DIVIDED_WORD.exec(text) ?? [];
  const [rest] = FIRST_WORD.exec(line.text) ?? [];
  if (divided === undefined || rest === undefined) return `${text} ${line.text}`;
  return seam.undivided.has(divided + rest) ? text + line.text : text.slice(0, -divided.length) + head + line.text;
}

function beginsParagraph(line: PageLine, { before, isFirst, edge }: Seam): boolean {
  const size = Math.max(line.height, before.height);
  const isOther = Math.abs(line.height - before.height) > size * 0.15;
  if (isOther || line.isRow || before.isRow) return true;
  const isAbove = line.base > before.base - size * 0.5;
  const endsSentence = ENDS_SENTENCE.test(before.text);
  if (isFirst || isAbove) return endsSentence;
  if (before.base - line.base > size * 1.9) return true;
  return endsSentence && (line.left > before.left + size * 0.8 || before.right < edge - size * 4);
}

function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): readonly (readonly PageLine[])[] {
  if (pages.length < 2) return pages;
  const counts = new Map<string, number>();
  for (const lines of pages) {
    for (const key of new Set(edgesOf(lines).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(FEWEST_RUNNING, pages.length / 2);
  return pages.map((lines) => {
    const dropped = new Set(
      edgesOf(lines).filter((line) => PAGE_NUMBER.test(line.text) || (counts.get(keyOf(line)) ?? 0) >= least),
    );
    return lines.filter((line) => !dropped.has(line));
  });
}

/** The lines that stand highest and lowest on a page. */
function edgesOf(lines: readonly PageLine[]): readonly PageLine[] {
  const byHeight = [...lines].sort((one, other) => other.base - one.base);
  return [...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)];
}

function keyOf({ text }: PageLine): string {
  return text.replace(DIGITS, '#');
}

/** The right edge of a column, by one of its lines. */
function edgeOf({ left, right }: PageLine, lines: readonly PageLine[]): number {
  const column = lines.filter((line) => line.left < right && line.right > left);
  return Math.max(right, ...column.map((line) => line.right));
}
