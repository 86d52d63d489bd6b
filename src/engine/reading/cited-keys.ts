import type { Span } from '../model/span.js';

/** Keys of sources between brackets, with the spaces before them. */
export interface CitedKeys extends Span {
  readonly keys: readonly string[];
}

const BRACKETED = /\[[^[\]]*\]/g;
const KEY = /(?<![\w@.])@(?:\{([^{}]+)\}|(\w+(?:[:.#$%&+?<>~/-]\w+)*))/g;

/**
 * The citations in a run of Markdown as Pandoc has them, such as `[see @doe99, pp. 33–35; @smith04]`, in order. The syntax is that
 * of Pandoc's manual, "Citation syntax".
 */
export function citedKeysIn(source: string, { start, end }: Span): CitedKeys[] {
  const text = source.slice(start, end);
  if (!text.includes('@')) return [];
  return [...text.matchAll(BRACKETED)].flatMap(({ index, 0: bracketed }) => {
    const keys = [...bracketed.matchAll(KEY)].map(([, braced, bare]) => braced ?? bare ?? '');
    const first = startOfSpaces(text, index);
    return keys.length > 0 ? [{ keys, start: start + first, end: start + index + bracketed.length }] : [];
  });
}

/** Where the spaces start that end at an offset. */
function startOfSpaces(text: string, end: number): number {
  let start = end;
  while (text[start - 1] === ' ') start--;
  return start;
}
