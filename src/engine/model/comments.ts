import type { Format } from './prose.js';

/** How a comment is written in a markup. */
export interface CommentMarks {
  readonly open: string;
  /** Empty where a comment ends with its line. */
  readonly close: string;
  /** There where nothing but the comment may stand on its line. */
  readonly alone?: true;
}

/** The mark that makes a comment one for Source Check. */
export const DIRECTIVE_MARK = 'source-check:';

/** The comments of each markup; sorted. Those of plain text are Source Check's own convention. */
const COMMENT_MARKS: Readonly<Record<Format, CommentMarks>> = {
  asciidoc: { open: '//', close: '', alone: true },
  'git-commit': { open: '#', close: '', alone: true },
  html: { open: '<!--', close: '-->' },
  latex: { open: '%', close: '' },
  markdown: { open: '<!--', close: '-->' },
  org: { open: '#', close: '', alone: true },
  plaintext: { open: '<!--', close: '-->' },
  restructuredtext: { open: '..', close: '', alone: true },
  typst: { open: '//', close: '' },
};

/** A comment that speaks to Source Check, as a writer would put it into a draft: `<!-- source-check: ignore -->`. */
export function directiveComment(words: string, format: Format): string {
  const { open, close } = COMMENT_MARKS[format];
  return [open, DIRECTIVE_MARK, words, close].filter(Boolean).join(' ');
}

/** Whether a comment must have a line for itself, so that it cannot stand behind what it is about. */
export function standsAlone(format: Format): boolean {
  return COMMENT_MARKS[format].alone === true;
}
