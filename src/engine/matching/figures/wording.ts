import type { Figure } from '../../model/figure.js';
import type { Word } from '../../model/sentence.js';
import { endedBy, type Span, startedBefore } from '../../model/span.js';
import { carriesMeaning } from '../terms.js';

/** What stands around a slot of a sentence, in lower case, the nearest word first on each side. */
export interface Wording {
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** No more words are read on either side of a slot. */
const REACH = 8;

/** So many words in a row around a slot hardly stand around another by chance. */
const LEAST_WORDS = 3;

/** So many of them must say what the sentence is about: one noun is cut by money and kept for years. */
const LEAST_TELLING = 2;

/** A mark, and the edge of a sentence: a phrase ends there, whichever it is. */
const MARK = '';

const IS_WORD = /[\p{L}\p{N}]/u;

/** Words that belong to a time but not to its figure: "later on Wednesday afternoon", "in early May". */
const BEFORE_TIME: ReadonlySet<string> = new Set(['earlier', 'early', 'just', 'late', 'later', 'mid', 'only']);
const BEHIND_TIME: ReadonlySet<string> = new Set(['afternoon', 'evening', 'morning', 'night']);

/** The words around a figure and those that limit it ("more than"), small words and marks included. */
export function wordingAround(figure: Figure, words: readonly Word[]): Wording {
  const { start, end } = withLimits(figure);
  return {
    before: wordsFrom(endedBy(words, start) - 1, -1, words, BEFORE_TIME),
    behind: wordsFrom(startedBefore(words, end), 1, words, BEHIND_TIME),
  };
}

/** Whether the next word or mark on each side of a figure is that of a wording: sooner told than the whole wording of the figure. */
export function isBesideSame(figure: Figure, words: readonly Word[], { before, behind }: Wording): boolean {
  const { start, end } = withLimits(figure);
  return (
    nextWord(endedBy(words, start) - 1, -1, words, BEFORE_TIME) === before[0] &&
    nextWord(startedBefore(words, end), 1, words, BEHIND_TIME) === behind[0]
  );
}

/**
 * Whether two wordings are the same around their slots: the next word or mark on each side, and three words in a row in all, two of
 * which say what the sentence is about ("the alarm came _ after", "sank in _.").
 */
export function areSameWording(one: Wording, other: Wording): boolean {
  if (one.before[0] !== other.before[0] || one.behind[0] !== other.behind[0]) return false;
  const shared = [...sharedStart(one.before, other.before), ...sharedStart(one.behind, other.behind)];
  const words = shared.filter((word) => word !== MARK);
  return words.length >= LEAST_WORDS && words.filter(carriesMeaning).length >= LEAST_TELLING;
}

/** Where a figure stands with the words that limit it (“more than”). */
export function withLimits({ start, end, boundText }: Figure): Span {
  return { start: Math.min(start, boundText?.start ?? start), end: Math.max(end, boundText?.end ?? end) };
}

/** The words from a place on in one direction, but for those that are skipped at first, and a mark at their end. */
function wordsFrom(first: number, step: 1 | -1, words: readonly Word[], skipped: ReadonlySet<string>): string[] {
  const told: string[] = [];
  for (let at = first; Math.abs(at - first) < REACH && words[at] !== undefined; at += step) {
    const word = wordAt(at, words);
    if (told.length > 0 || !skipped.has(word)) told.push(word);
  }
  return [...told, MARK];
}

function nextWord(first: number, step: 1 | -1, words: readonly Word[], skipped: ReadonlySet<string>): string {
  let at = first;
  while (skipped.has(wordAt(at, words))) at += step;
  return wordAt(at, words);
}

function wordAt(at: number, words: readonly Word[]): string {
  const lower = words[at]?.lower ?? MARK;
  return IS_WORD.test(lower) ? lower : MARK;
}

/** The words at which two rows begin alike, up to the first mark. */
function sharedStart(one: readonly string[], other: readonly string[]): readonly string[] {
  const differ = one.findIndex((word, at) => word !== other[at] || one[at - 1] === MARK);
  return differ < 0 ? one : one.slice(0, differ);
}
