import type { Figure } from '../model/figure.js';
import { type TextSpan, textSpan } from '../model/span.js';

/** Words that leave a date open on one side, right before it. */
const OPENS = /\b(?:as early as|as late as|as soon as|no earlier than|no later than|not before)\s+$/i;

/** A preposition right before a date, which such words take the place of. */
const PREPOSITION = /\b(?:at|in|on)\s+$/i;

/** No words of either list are longer, in UTF-16 code units. */
const REACH = 24;

/** The words that leave a date open, up to its end: "as early as 2027"; undefined where the date is not left open. */
export function openDate(date: Figure, prose: string): TextSpan | undefined {
  return date.kind === 'date' ? spanFrom(OPENS, date, prose) : undefined;
}

/** A date with its preposition: "in 2027"; undefined without one, since other words may leave the date open as well. */
export function dateWithPreposition(date: Figure, prose: string): TextSpan | undefined {
  return date.kind === 'date' ? spanFrom(PREPOSITION, date, prose) : undefined;
}

function spanFrom(words: RegExp, { start, end }: Figure, prose: string): TextSpan | undefined {
  const before = prose.slice(Math.max(0, start - REACH), start);
  const found = words.exec(before);
  return found ? textSpan(prose, { start: start - before.length + found.index, end }) : undefined;
}
