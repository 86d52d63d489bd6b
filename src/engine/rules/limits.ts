import type { Bound, Figure } from '../model/figure.js';
import { type TextSpan, textSpan } from '../model/span.js';

/** What limits a figure, in words that can stand before it. */
const WORDS: Readonly<Record<Exclude<Bound, 'exact'>, string>> = {
  about: 'about',
  almost: 'almost',
  'at-least': 'at least',
  'at-most': 'at most',
  'less-than': 'less than',
  'more-than': 'more than',
};

/** Whether the words that limit a figure stand before it ("more than 500") rather than behind ("500 or more"). */
export function isLimitedBefore({ boundText, start }: Figure): boolean {
  return boundText !== undefined && boundText.end <= start;
}

/** The words that limit a figure, so that they can stand before another: its own, or of the same meaning; empty for none. */
export function limitBefore(figure: Figure): string {
  if (figure.bound === 'exact') return '';
  const own = isLimitedBefore(figure) ? figure.boundText?.text.toLowerCase().replace(/\s+/g, ' ') : undefined;
  return own ?? WORDS[figure.bound];
}

/** A figure with the words that limit it and all between, in the prose it stands in. */
export function withLimit(figure: Figure, prose: string): TextSpan {
  const { boundText = figure } = figure;
  return textSpan(prose, {
    start: Math.min(figure.start, boundText.start),
    end: Math.max(figure.end, boundText.end),
  });
}

/** A figure without the words that limit it, up to where they begin if they stand behind: "500 jobs" of "500 jobs or more". */
export function withoutLimit(figure: Figure, prose: string): string {
  const { boundText } = figure;
  const isBehind = boundText !== undefined && boundText.start >= figure.end;
  return isBehind ? prose.slice(figure.start, boundText.start).trimEnd() : figure.text;
}

/** Words put before what a draft has, with the capital that a sentence's start has there. */
export function putBefore(words: string, draft: string): string {
  if (words === '') return draft;
  const isNumberWord = /^\p{Lu}\p{Ll}/u.test(draft);
  if (!isNumberWord) return `${words} ${draft}`;
  return `${words[0]?.toUpperCase()}${words.slice(1)} ${draft[0]?.toLowerCase()}${draft.slice(1)}`;
}
