import type { Span } from '../../model/span.js';
import type { Flow } from '../flow.js';

/**
 * What becomes of a piece of markup among words: `mark` is left out and what stands around it joined, a space stands for a
 * `gap`; of `words` and a `note` the first group of the pattern is read on, if it matched; a function tells what it reads as.
 */
export type InlineMeaning = 'mark' | 'gap' | 'words' | 'note' | 'line-break' | ((written: string) => string);

/** Markup among words. */
export interface InlineRule {
  /** Matches the whole markup at its first character; must not be able to backtrack without bound. */
  readonly pattern: RegExp;
  readonly means: InlineMeaning;
}

/** The inline markup of a language. */
export interface InlineMarkup {
  /** What markup may begin with. */
  readonly starts: RegExp;
  /** The first that matches counts. */
  readonly rules: readonly InlineRule[];
}

/** Gives the words in a run of the document to a flow. */
export type WriteInline = (within: Span) => void;

/** A writer for the words of a document in a language. */
export function createInlineWriter(markup: InlineMarkup, source: string, flow: Flow): WriteInline {
  const matcher = createMatcher(markup);

  function write({ start, end }: Span): void {
    const text = source.slice(start, end);
    let written = 0;
    for (let found = matcher(text, 0); found; found = matcher(text, written)) {
      flow.words({ start: start + written, end: start + found.match.index });
      written = found.match.index + found.match[0].length;
      take(found, start);
    }
    flow.words({ start: start + written, end });
  }

  function take({ match, means }: Found, offset: number): void {
    const whole = { start: offset + match.index, end: offset + match.index + match[0].length };
    const inner = match.indices?.slice(1).find((indices) => indices !== undefined);
    const words = inner && { start: offset + inner[0], end: offset + inner[1] };
    if (typeof means === 'function') flow.instead(means(match[0]), whole);
    else if (means === 'line-break') flow.lineBreak(whole);
    else if (means === 'note') takeNote(words);
    else if (means === 'words' && words) write(words);
    else if (means !== 'mark') flow.gap(whole);
  }

  function takeNote(words: Span | undefined): void {
    if (!words) return;
    flow.startNote();
    write(words);
    flow.endNote();
  }

  return write;
}

/** The first markup in a text at or after a position; `undefined` if there is none. */
type Matcher = (text: string, from: number) => Found | undefined;

/** It keeps its own copies of the patterns, which hold a position. */
function createMatcher({ starts, rules }: InlineMarkup): Matcher {
  const start = new RegExp(starts, `${starts.flags}g`);
  const own = rules.map(({ pattern, means }) => ({ pattern: new RegExp(pattern, `${pattern.flags}yd`), means }));

  function matchAt(text: string, at: number): Found | undefined {
    for (const { pattern, means } of own) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match && match[0] !== '') return { match, means };
    }
    return undefined;
  }

  return (text, from) => {
    start.lastIndex = from;
    for (let next = start.exec(text); next; next = start.exec(text)) {
      const found = matchAt(text, next.index);
      if (found) return found;
      start.lastIndex = next.index + 1;
    }
    return undefined;
  };
}

interface Found {
  readonly match: RegExpExecArray;
  readonly means: InlineMeaning;
}
