import type { Figure } from '../../../model/figure.js';
import type { Sentence } from '../../../model/sentence.js';
import { contains, endedBy, overlaps, type Span, startedBefore } from '../../../model/span.js';
import type { Term } from '../../terms.js';

/** A sentence with what was read in it, at offsets of the prose. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
}

/**
 * Marks between clauses, and the words that begin one (subordinators and relative pronouns), unless it is a clause without a
 * subject of its own: "on Tuesday before convicting him" tells of one event.
 */
const BOUNDARY =
  /[,;:()–—]|\s--?\s|\b(?:(?:after|before)(?!\s+\p{L}+ing\b)|although|as(?!\s+(?:early|late|soon)\s+as)|because|but|if|so|that|though|unless|when|where|whereas|whether|which|while|who|whom|whose)\b/giu;

const COORDINATOR = /\b(?:and|or)\b/giu;

/** A word this near before a date leads to it ("before 2027") and begins no clause. */
const LEADS_WITHIN = 2;

/**
 * The part of a sentence that tells what happened at a date: the clause it stands in, with the next one where it stands alone
 * ("On Tuesday, the council voted"), and only up to the "and" that divides it from another date. Told by marks and small
 * words alone, so that it may be shorter than the clause of a grammar, but hardly ever takes in another event.
 */
export function clauseOf(date: Figure, whole: ReadSentence): Span {
  const read = around(date, whole);
  const cuts = [read.sentence.start, ...boundariesIn(read), read.sentence.end];
  const at = cuts.findLastIndex((cut) => cut <= date.start);
  const between = (first: number, last: number): Span => ({
    start: cuts[Math.max(0, first)] ?? read.sentence.start,
    end: cuts[last] ?? read.sentence.end,
  });
  const own = [between(at, at + 1), between(at, at + 2), between(at - 1, at + 1)];
  const told = own.find((span) => tellsEvent(span, read)) ?? between(at, at + 1);
  return withoutOtherDates(told, date, read);
}

/** No clause reaches further on either side, in UTF-16 code units, which keeps the time in bounds. */
const REACH = 400;

function around(date: Figure, whole: ReadSentence): ReadSentence {
  const { sentence, figures, terms } = whole;
  const start = Math.max(sentence.start, date.start - REACH);
  const end = Math.min(sentence.end, date.end + REACH);
  if (start === sentence.start && end === sentence.end) return whole;
  const text = sentence.text.slice(start - sentence.start, end - sentence.start);
  const isNear = (part: Span) => overlaps(part, { start, end });
  return { sentence: { ...sentence, start, end, text }, figures: figures.filter(isNear), terms: terms.filter(isNear) };
}

/** Whether a date stands without words of its own, in brackets or in a sentence by itself: it may be that of anything around. */
export function isWordless(date: Figure, read: ReadSentence): boolean {
  const { sentence } = around(date, read);
  const before = sentence.text.slice(0, date.start - sentence.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') || !hasEventTerm(read.sentence, read);
}

function tellsEvent(span: Span, read: ReadSentence): boolean {
  const isAmount = (figure: Figure) => figure.kind !== 'date' && contains(span, figure);
  return hasEventTerm(span, read) || read.figures.some(isAmount);
}

/** The terms of a span that belong to no figure. */
export function eventTerms(span: Span, { terms, figures }: ReadSentence): readonly Term[] {
  return termsIn(span, terms).filter((term) => !belongsToOne(term, figures));
}

function hasEventTerm(span: Span, { terms, figures }: ReadSentence): boolean {
  return termsIn(span, terms).some((term) => !belongsToOne(term, figures));
}

function termsIn(span: Span, terms: readonly Term[]): readonly Term[] {
  return terms.slice(startedBefore(terms, span.start), endedBy(terms, span.end));
}

/** Figures are in order: where one starts behind a term, no later one overlaps it. */
function belongsToOne(term: Term, figures: readonly Figure[]): boolean {
  for (const figure of figures) {
    if (figure.start >= term.end) return false;
    if (overlaps(figure, term)) return true;
  }
  return false;
}

function boundariesIn({ sentence, figures }: ReadSentence): number[] {
  const boundaries: number[] = [];
  for (const { 0: text, index } of sentence.text.matchAll(BOUNDARY)) {
    const mark = { start: sentence.start + index, end: sentence.start + index + text.length };
    if (!figures.some((figure) => overlaps(figure, mark) || leadsTo(mark, figure))) boundaries.push(mark.start);
  }
  return boundaries;
}

function leadsTo(mark: Span, { kind, start }: Figure): boolean {
  return kind === 'date' && start > mark.end && start - mark.end < LEADS_WITHIN;
}

/** The span up to the word that divides it from another date on either side. */
function withoutOtherDates(span: Span, date: Figure, { sentence, figures }: ReadSentence): Span {
  const others = figures.filter((figure) => figure.kind === 'date' && figure !== date && overlaps(figure, span));
  if (others.length === 0) return span;
  const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
  let { start, end } = span;
  for (const { index } of text.matchAll(COORDINATOR)) {
    const at = span.start + index;
    if (at < date.start && others.some((other) => other.end <= at)) start = at;
    if (at > date.end && others.some((other) => other.start > at)) end = Math.min(end, at);
  }
  return { start, end };
}
