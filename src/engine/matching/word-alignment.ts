import type { Word } from '../model/sentence.js';

/** A pair of positions of words that are equal, or one of a pair that has no partner (`undefined`). */
export interface WordPair {
  readonly draft?: number;
  readonly source?: number;
}

/** How a run of words was found in a longer one. */
export interface WordAlignment {
  /** Every word of the draft's run, and the source's words between the first and the last that are equal. */
  readonly pairs: readonly WordPair[];
  /** The number of words that are equal. */
  readonly equal: number;
}

const EQUAL = 2;
const CHANGED = -1;
const LEFT_OUT = -1;

/**
 * Finds a run of words in a longer one: all of the draft's words are placed, the source's may be skipped free of charge at
 * both ends (semi-global alignment after Needleman and Wunsch 1970, with linear gap costs).
 *
 * Time and memory grow with the product of both lengths: hand in a window, not a document.
 */
export function alignWords(draft: readonly Word[], source: readonly Word[]): WordAlignment {
  const scores = scoreTable(draft, source);
  const pairs = trace(scores, draft, source);
  return { pairs, equal: pairs.filter((pair) => isEqual(pair, draft, source)).length };
}

/** Whether a pair is of two words that are equal but for capitals. */
export function isEqual(pair: WordPair, draft: readonly Word[], source: readonly Word[]): boolean {
  if (pair.draft === undefined || pair.source === undefined) return false;
  return draft[pair.draft]?.lower === source[pair.source]?.lower;
}

/** A row a word of the draft and a column a word of the source, each with one in front. */
type ScoreTable = readonly Int32Array[];

function scoreTable(draft: readonly Word[], source: readonly Word[]): ScoreTable {
  let above = new Int32Array(source.length + 1);
  const rows = [above];
  for (const word of draft) {
    above = nextRow(above, word, source);
    rows.push(above);
  }
  return rows;
}

function nextRow(above: Int32Array, word: Word, source: readonly Word[]): Int32Array<ArrayBuffer> {
  const row = new Int32Array(source.length + 1);
  row[0] = at(above, 0) + LEFT_OUT;
  for (let column = 1; column <= source.length; column++) {
    const diagonal = at(above, column - 1) + pairScore(word, source[column - 1]);
    row[column] = Math.max(diagonal, at(above, column) + LEFT_OUT, at(row, column - 1) + LEFT_OUT);
  }
  return row;
}

function trace(scores: ScoreTable, draft: readonly Word[], source: readonly Word[]): WordPair[] {
  const pairs: WordPair[] = [];
  let row = draft.length;
  let column = bestEnd(scores[row]);
  while (row > 0) {
    const here = cell(scores, row, column);
    if (column > 0 && here === cell(scores, row - 1, column - 1) + pairScore(draft[row - 1], source[column - 1]))
      pairs.push({ draft: --row, source: --column });
    else if (here === cell(scores, row - 1, column) + LEFT_OUT) pairs.push({ draft: --row });
    else pairs.push({ source: --column });
  }
  return pairs.reverse();
}

function pairScore(a: Word | undefined, b: Word | undefined): number {
  return a?.lower === b?.lower ? EQUAL : CHANGED;
}

function bestEnd(row: Int32Array | undefined): number {
  if (row === undefined) return 0;
  return row.reduce((best, score, column) => (score > at(row, best) ? column : best), 0);
}

function cell(scores: ScoreTable, row: number, column: number): number {
  const cells = scores[row];
  return cells === undefined ? 0 : at(cells, column);
}

function at(row: Int32Array, column: number): number {
  return row[column] ?? 0;
}
