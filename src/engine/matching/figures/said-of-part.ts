import type { Figure } from '../../model/figure.js';
import type { Sentence } from '../../model/sentence.js';

/** Words before a count that say of which among more it is. */
const AMONG_MORE = /\b(?:another|final|first|last|next|other|remaining)\s+$/i;

/** No such word, with a space on either side, is longer. */
const LONGEST_WORD = 12;

/** "Two of the schools", "two of its seven schools". */
const OF_MORE = /^\s+of\s+(?:her|his|its|our|the|their|these|those)\b/i;

/** No such words, with the spaces around them, are longer. */
const LONGEST_WORDS = 12;

/** Whether a count is said of a part of what there is, so that the number of all does not contradict it: "the first two schools". */
export function isSaidOfPart({ kind, start, end }: Figure, { text, start: from }: Sentence): boolean {
  if (kind !== 'number') return false;
  const before = text.slice(Math.max(0, start - from - LONGEST_WORD), start - from);
  return AMONG_MORE.test(before) || OF_MORE.test(text.slice(end - from, end - from + LONGEST_WORDS));
}
