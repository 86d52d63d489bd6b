import type { Directive } from '../model/prose.js';
import type { Span } from '../model/span.js';

const COMMENT_OPEN = '<!--';
const COMMENT_CLOSE = '-->';
const DIRECTIVE_MARK = 'source-check:';

/** The comments that speak to Source Check in the run `within` of a document. */
export function directivesIn(document: string, within: Span): Directive[] {
  const found: Directive[] = [];
  let start = document.indexOf(COMMENT_OPEN, within.start);
  while (start !== -1 && start < within.end) {
    const close = document.indexOf(COMMENT_CLOSE, start + COMMENT_OPEN.length);
    if (close === -1 || close >= within.end) break;
    const end = close + COMMENT_CLOSE.length;
    const directive = parseDirective(document.slice(start, end), start);
    if (directive) found.push(directive);
    start = document.indexOf(COMMENT_OPEN, end);
  }
  return found;
}

/** Reads a whole comment at `start` as a directive; nothing if it speaks of anything else. */
function parseDirective(comment: string, start: number): Directive | undefined {
  const content = comment.slice(COMMENT_OPEN.length, -COMMENT_CLOSE.length).trim();
  if (!content.startsWith(DIRECTIVE_MARK)) return undefined;
  const [name = '', ...rest] = content.slice(DIRECTIVE_MARK.length).trim().split(' ');
  return { name, argument: rest.join(' ').trim(), start, end: start + comment.length, text: comment };
}
