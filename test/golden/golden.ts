import type { Finding } from '../../src/engine/index.js';

/**
 * A draft with its expectations in it. The words that a finding has to be on, no more and no less, stand in double square
 * brackets; behind them, in double braces, the rule and, where the reference has something else, its words:
 *
 *     The port has [[32]]{{figure-differs: 23}} cranes and employs [[400 people]]{{figure-not-found}}.
 */
export interface Golden {
  /** The draft without the marks. */
  readonly draft: string;
  readonly expected: readonly Expectation[];
}

/** A finding as far as a golden draft describes it. Offsets are those of the draft without the marks. */
export interface Expectation {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  /** The words of the reference. */
  readonly source?: string;
}

const MARKED = /\[\[(.+?)\]\]\{\{([a-z-]+)(?:: (.+?))?\}\}/gs;

/** Reads a marked draft. Whatever is not marked in it must not be reported. */
export function parseGolden(marked: string): Golden {
  const expected: Expectation[] = [];
  let draft = '';
  let read = 0;
  for (const { index, 0: whole, 1: words = '', 2: rule = '', 3: source } of marked.matchAll(MARKED)) {
    draft += marked.slice(read, index);
    expected.push({ start: draft.length, end: draft.length + words.length, rule, ...(source && { source }) });
    draft += words;
    read = index + whole.length;
  }
  return { draft: draft + marked.slice(read), expected };
}

/** A draft with its findings marked, to be held against the marked draft. */
export function marked(draft: string, findings: readonly Expectation[]): string {
  let text = '';
  let read = 0;
  for (const { start, end, rule, source } of findings) {
    const mark = source === undefined ? rule : `${rule}: ${source}`;
    text += `${draft.slice(read, start)}[[${draft.slice(start, end)}]]{{${mark}}}`;
    read = end;
  }
  return text + draft.slice(read);
}

/** What a golden draft would say of a finding. */
export function expectationOf({ draft, rule, source }: Finding): Expectation {
  return { start: draft.start, end: draft.end, rule, ...(source && { source: source.text }) };
}
