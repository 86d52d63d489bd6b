import type { Word } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';

/** Things that a sentence names one after the other: "Anna, Ben and Carl". It ends with its last item. */
export interface Enumeration extends Span {
  /** At least three, in order: two things with "and" between them are no list yet. */
  readonly items: readonly Span[];
}

/** Longer items are clauses rather than names of things. */
const LONGEST_ITEM = 3;

const LEAST_ITEMS = 3;

const COMMA = ',';
const CLOSING = /^(?:and|or|&)$/;
const DIVIDER = /^[:;()[\]–—.!?]$/;
const HAS_LETTER = /\p{L}/u;
const HAS_DIGIT = /\d/;

/** The words between two separators of a list, and whether "and" or "or" stands before them. */
interface Chunk {
  readonly words: Word[];
  readonly isClosing: boolean;
}

/**
 * The enumerations among the words of a sentence in order, at offsets of the text it is of: items divided by commas, the last by "and" or "or".
 * Numbers alone between two commas are ages or shares of the item before, not items. Works in linear time.
 */
export function enumerationsIn(words: readonly Word[]): Enumeration[] {
  if (!words.some(({ text }) => text === COMMA)) return [];
  return segmentsOf(words).flatMap((segment) => listsAmong(chunksOf(segment)));
}

/** The runs of words between brackets, dashes, colons and semicolons: no list reaches over one. */
function segmentsOf(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]];
  for (const word of words) {
    if (DIVIDER.test(word.text)) segments.push([]);
    else segments.at(-1)?.push(word);
  }
  return segments;
}

function chunksOf(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [{ words: [], isClosing: false }];
  for (const word of words) {
    const isClosing = CLOSING.test(word.lower);
    if (!isClosing && word.text !== COMMA) chunks.at(-1)?.words.push(word);
    else if (chunks.at(-1)?.words.length === 0)
      chunks.push({ words: [], isClosing: isClosing || isLastClosing(chunks) });
    else chunks.push({ words: [], isClosing });
  }
  return chunks.filter((chunk) => chunk.words.some(({ text }) => HAS_LETTER.test(text)));
}

function isLastClosing(chunks: readonly Chunk[]): boolean {
  return chunks.at(-1)?.isClosing ?? false;
}

/** For each "and", what stands before it as far as commas reach, and what stands behind it. */
function listsAmong(chunks: readonly Chunk[]): Enumeration[] {
  return chunks.flatMap((chunk, last) => {
    if (!chunk.isClosing || last === 0) return [];
    let first = last - 1;
    while (first > 0 && !chunks[first]?.isClosing && isShort(chunks[first])) first--;
    const before = chunks.slice(first, last).map(({ words }) => words);
    return enumeration([before[0]?.slice(-LONGEST_ITEM) ?? [], ...before.slice(1), chunk.words.slice(0, LONGEST_ITEM)]);
  });
}

function isShort(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.words.length <= LONGEST_ITEM;
}

function enumeration(items: readonly (readonly Word[])[]): Enumeration[] {
  const spans = items.map((words) => ({ start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 }));
  const [first, last] = [spans[0], spans.at(-1)];
  if (items.length < LEAST_ITEMS || items.flat().some(({ text }) => HAS_DIGIT.test(text))) return [];
  return first && last ? [{ start: first.start, end: last.end, items: spans }] : [];
}
