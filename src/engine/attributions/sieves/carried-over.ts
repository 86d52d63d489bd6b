import type { Span } from '../../model/span.js';
import type { Passage } from '../passages.js';
import type { Saying } from '../sayings.js';
import { isWord } from '../tokens.js';

/** Who speaks in a paragraph. */
export type Speaking = Pick<Saying, 'speaker' | 'paragraph'>;

/**
 * A sentence that is all quotation and has no cue of its own goes on with the speaker of the saying before, in the same
 * paragraph or in the next one.
 */
export function carriedOver(passage: Passage, last: Speaking | undefined, before: Passage | undefined): Saying[] {
  const { tokens, paragraph } = passage;
  if (!last?.speaker || before?.paragraph !== last.paragraph) return [];
  const pieces = isAllQuotation(passage)
    ? tokens.flatMap(({ quotation }) => (quotation ? [spanOf(quotation)] : []))
    : [];
  const isNear = paragraph === last.paragraph || paragraph === last.paragraph + 1;
  return pieces.length > 0 && isNear
    ? [{ pieces, speaker: last.speaker, direct: true, found: 'carried', paragraph }]
    : [];
}

function isAllQuotation({ tokens }: Passage): boolean {
  return tokens.every((token) => token.quotation || !isWord(token));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
