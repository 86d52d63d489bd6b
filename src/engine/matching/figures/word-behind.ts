import type { Span } from '../../model/span.js';

const WORD_BEHIND = /^(?:\s+|-)(\p{L}+)/u;

/** No word that is looked for, with a space before it, is longer, in UTF-16 code units. */
const LONGEST_WORD = 20;

/** The word right behind a span of a text, or joined to it by a hyphen, in lower case: "minute" of "a sixth-minute goal"; else empty. */
export function wordBehind({ end }: Span, text: string): string {
  return WORD_BEHIND.exec(text.slice(end, end + LONGEST_WORD))?.[1]?.toLowerCase() ?? '';
}
