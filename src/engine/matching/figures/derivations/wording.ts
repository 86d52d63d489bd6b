import type { Figure } from '../../../model/figure.js';
import { lazily } from '../../../model/lazily.js';
import type { Word } from '../../../model/sentence.js';
import { endedBy, type Span, startedBefore } from '../../../model/span.js';

/** The words of one or two sentences, in order, at the offsets of the figures in them. */
export interface Wording {
  readonly words: readonly Word[];
  /** The same in lower case. */
  readonly lower: () => ReadonlySet<string>;
}

/** The wording of words in order. */
export function wordingOf(words: readonly Word[]): Wording {
  return { words, lower: lazily(() => new Set(words.map(({ lower }) => lower))) };
}

/** How many words around a figure are near it. */
const REACH = 5;

/** The words before a slot, in lower case, nearest first, at most `reach` of them. */
export function wordsBefore({ words }: Wording, slot: Span, reach = REACH): string[] {
  const end = endedBy(words, slot.start);
  return words
    .slice(Math.max(0, end - reach), end)
    .map(({ lower }) => lower)
    .reverse();
}

/** The words behind a slot, in lower case, nearest first, at most `reach` of them. */
export function wordsBehind({ words }: Wording, slot: Span, reach = REACH): string[] {
  const start = startedBefore(words, slot.end);
  return words.slice(start, start + reach).map(({ lower }) => lower);
}

/** Whether one of the words stands near a slot, on either side. */
export function hasNear(wording: Wording, slot: Span, words: ReadonlySet<string>): boolean {
  return nearWords(wording, slot).some((word) => words.has(word));
}

/** Whether one of the words stands anywhere in a wording. */
export function hasAny({ lower }: Wording, words: ReadonlySet<string>): boolean {
  const own = lower();
  for (const word of words) if (own.has(word)) return true;
  return false;
}

/** Whether a word stands right before another in a wording. */
export function hasPair({ words, lower }: Wording, first: string, second: string): boolean {
  const own = lower();
  return (
    own.has(first) &&
    own.has(second) &&
    words.some((word, at) => word.lower === first && words[at + 1]?.lower === second)
  );
}

/** The words between two figures of a wording, in lower case. */
export function wordsBetween({ words }: Wording, one: Figure, two: Figure): string[] {
  const [first, last] = one.start < two.start ? [one, two] : [two, one];
  return words.slice(startedBefore(words, first.end), endedBy(words, last.start)).map(({ lower }) => lower);
}

/** A denial stands with the verb, behind all that says what is counted: "nine of the 26 road departments have not". */
const NEGATION_REACH = 12;

const NEGATION = /^(?:no|none|not|never|nobody|without|\p{L}+n't)$/u;

/** Whether a word near a slot denies what is said of it. */
export function isDeniedNear(wording: Wording, slot: Span): boolean {
  return nearWords(wording, slot, NEGATION_REACH).some((word) => NEGATION.test(word));
}

/** The words near a slot on either side, in lower case. */
export function nearWords(wording: Wording, slot: Span, reach = REACH): string[] {
  return [...wordsBefore(wording, slot, reach), ...wordsBehind(wording, slot, reach)];
}
