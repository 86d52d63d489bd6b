import type { Passage } from '../passages.js';
import type { Saying } from '../sayings.js';
import { isWord } from '../tokens.js';

/**
 * A sentence that is all quotation and has no cue of its own goes on with the speaker of the saying before: in the same
 * paragraph, in the next one, or where the quotation was left open.
 */
export function carriedOver(passage: Passage, last: Saying | undefined, before: Passage | undefined): Saying[] {
  const { tokens, paragraph } = passage;
  if (!last?.speaker || !before || !isAllQuotation(passage) || paragraph - last.paragraph > 1) return [];
  if (paragraph !== last.paragraph && before.paragraph !== last.paragraph) return [];
  const { speaker } = last;
  return tokens.flatMap(({ quotation }) => {
    if (!quotation) return [];
    const content = { start: quotation.start, end: quotation.end };
    return [{ content, speaker, direct: true, found: 'carried' as const, paragraph }];
  });
}

function isAllQuotation({ tokens }: Passage): boolean {
  return tokens.some((token) => token.quotation) && tokens.every((token) => token.quotation || !isWord(token));
}
