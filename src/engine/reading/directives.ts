import { DIRECTIVE_MARK } from '../model/comments.js';
import type { Directive } from '../model/prose.js';
import { type Span, textSpan } from '../model/span.js';

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';
const FIRST_WORD = /^\s*(\S*)\s*/;

/** The comments between `<!--` and `-->` that speak to Source Check in the run `within` of a document. */
export function directivesIn(document: string, within: Span): Directive[] {
  const found: Directive[] = [];
  let start = document.indexOf(COMMENT_OPEN, within.start);
  while (start !== -1 && start < within.end) {
    const close = document.indexOf(COMMENT_CLOSE, start + COMMENT_OPEN.length);
    if (close === -1 || close >= within.end) break;
    const end = close + COMMENT_CLOSE.length;
    const content = document.slice(start + COMMENT_OPEN.length, close);
    found.push(...directiveOf(content, { start, end }, document));
    start = document.indexOf(COMMENT_OPEN, end);
  }
  return found;
}

/**
 * Reads a comment as a directive; none if it speaks of anything else.
 *
 * @param content what stands between the marks of the comment
 * @param comment the whole comment in the document, marks included
 */
export function directiveOf(content: string, comment: Span, document: string): readonly Directive[] {
  const spoken = content.trim();
  if (!spoken.startsWith(DIRECTIVE_MARK)) return [];
  const words = spoken.slice(DIRECTIVE_MARK.length);
  const [lead = '', name = ''] = FIRST_WORD.exec(words) ?? [];
  return [{ ...textSpan(document, comment), name, argument: words.slice(lead.length) }];
}
