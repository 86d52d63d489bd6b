import type { Format } from './prose.js';

/**
 * Where a comment is one: also behind words, only on a line of its own, or only between blocks: within a paragraph it would be
 * printed (reStructuredText) or would part the paragraph in two (Org).
 */
export type CommentPlace = 'anywhere' | 'between-blocks' | 'on-own-line';

/** How a comment is written in a markup. */
interface CommentMarks {
  readonly open: string;
  /** Empty where a comment ends with its line. */
  readonly close: string;
  readonly stands: CommentPlace;
}

/** The mark that makes a comment one for Source Check. */
export const DIRECTIVE_MARK = 'source-check:';

/** The comments of each markup; sorted. Those of plain text are Source Check's own convention. */
const COMMENT_MARKS: Readonly<Record<Format, CommentMarks>> = {
  asciidoc: { open: '//', close: '', stands: 'on-own-line' },
  'git-commit': { open: '#', close: '', stands: 'on-own-line' },
  html: { open: '<!--', close: '-->', stands: 'anywhere' },
  latex: { open: '%', close: '', stands: 'anywhere' },
  markdown: { open: '<!--', close: '-->', stands: 'anywhere' },
  org: { open: '#', close: '', stands: 'between-blocks' },
  plaintext: { open: '<!--', close: '-->', stands: 'anywhere' },
  restructuredtext: { open: '..', close: '', stands: 'between-blocks' },
  typst: { open: '//', close: '', stands: 'anywhere' },
};

/** A comment that speaks to Source Check, as a writer would put it into a draft: `<!-- source-check: ignore -->`. */
export function directiveComment(words: string, format: Format): string {
  const { open, close } = COMMENT_MARKS[format];
  return [open, DIRECTIVE_MARK, words, close].filter(Boolean).join(' ');
}

/** Where a comment may stand in a markup. */
export function commentPlace(format: Format): CommentPlace {
  return COMMENT_MARKS[format].stands;
}
