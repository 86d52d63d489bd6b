import { withMore } from './with-more.js';

/** A half-open range of a text in UTF-16 code units: `start` inclusive, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** A span of a reference, with the address of the reference. */
export interface SourceSpan extends TextSpan {
  readonly uri: string;
}

/** Whether two half-open spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly inside `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many of some spans, in order and without overlaps, end at or before an offset; found by halving. */
export function endedBy(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some spans, in order and without overlaps, start before an offset; found by halving. */
export function startedBefore(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of `text` that `span` covers, as a text span. */
export function textSpan(text: string, span: Span): TextSpan {
  return { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** The same span moved by `by` code units. */
export function shifted<S extends Span>(span: S, by: number): S {
  return withMore(span, { start: span.start + by, end: span.end + by });
}
