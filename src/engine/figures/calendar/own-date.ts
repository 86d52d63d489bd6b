import type { CalendarDay, Figure } from '../../model/figure.js';
import type { TextSpan } from '../../model/span.js';
import { readFigures } from '../read.js';
import { dayOf } from './days.js';

/** So many sentences from the start a text may tell its date in. */
export const HEAD_SENTENCES = 6;

/** A date this far into its sentence, in UTF-16 code units, is told in passing. */
const FURTHEST = 120;

/** A sentence longer than this is no line with a date alone. */
const LONGEST_LINE = 100;

/** Fields of front matter that hold the date of a text, with their value. */
const FIELD =
  /^(?:date|issued|posted|publish(?:ed)?[ _-]?(?:at|date|on)?|pub[ _-]?date|release[ _-]?date)[ \t]*:[ \t]*(.{4,60})/gim;

/** What stands before the date of a text: "Published on", "PUBLISHED DATETIME:". */
const LABEL =
  /\b(?:date|dated|issued|posted|published|released?)(?: (?:at|date|datetime|on))*(:)?\s*(?:\p{L}{3,9},\s*)?$/iu;

/** What stands behind it where the label has no colon: nothing, a time, or a mark that divides it from the rest. */
const LABEL_END = /^\s*(?:$|[|·•(–—-]|(?:at )?\d|by )/i;

/** The place before the date of a dateline, and the dash behind it: "BERLIN, March 3, 2025 (Wire) —". */
const PLACE = /^\s*\p{Lu}[\p{L}\p{M} .,'’-]{1,60}(?:,|\(\p{L}[\p{L} ]{1,30}\),?)\s*$/u;
const PLACE_END = /^\s*(?:\([^()]{2,40}\)\s*)?(?:--|[–—:]|-\s)/;

/** Words beside a date alone on its line: time zones, halves of the day, weekdays. */
const LINE_WORDS = /\b(?:a\.?m|p\.?m|at|on|\p{Lu}{2,4}T|GMT|UTC|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu;

const LETTER = /\p{L}/u;

/** A sentence and its figures, at offsets of the same text. */
export interface HeadSentence {
  readonly sentence: TextSpan;
  readonly figures: readonly Figure[];
}

/**
 * The day that a text says it was written or published: a field of its front matter, a labelled date ("Published 3 March
 * 2025"), the date of a dateline ("BERLIN, March 3, 2025 —"), or a date alone on a line or in brackets at its head. Undefined
 * where it says none; a date that the text only mentions is none.
 */
export function ownDate(frontMatter: string, sentences: readonly HeadSentence[]): CalendarDay | undefined {
  const told = frontMatter === '' ? undefined : fieldDate(frontMatter);
  if (told) return told;
  for (const [at, head] of sentences.slice(0, HEAD_SENTENCES).entries()) {
    const day = firstDay(ownDates(head, at));
    if (day) return day;
  }
  return undefined;
}

function fieldDate(frontMatter: string): CalendarDay | undefined {
  for (const [, value = ''] of frontMatter.matchAll(FIELD)) {
    const day = firstDay(readFigures(value));
    if (day) return day;
  }
  return undefined;
}

/** Whether a figure in the sentence at a position of a text tells the day on which the text was written. */
export function tellsOwnDate({ date }: Figure, position: number, written: CalendarDay | undefined): boolean {
  if (!written || date === undefined || date.relative !== undefined || position >= HEAD_SENTENCES) return false;
  return date.year === written.year && date.month === written.month && date.day === written.day;
}

function firstDay(figures: readonly Figure[]): CalendarDay | undefined {
  return figures.flatMap(({ date }) => (date && date.relative === undefined ? (dayOf(date) ?? []) : []))[0];
}

function ownDates({ sentence, figures }: HeadSentence, position: number): readonly Figure[] {
  if (figures.length === 0) return figures;
  const near = figures.filter(({ kind, start }) => kind === 'date' && start - sentence.start <= FURTHEST);
  if (near.length === 0) return near;
  return isDateLine(sentence, figures) ? near : near.filter((date) => isOfText(date, sentence, position));
}

function isOfText(date: Figure, sentence: TextSpan, position: number): boolean {
  const before = sentence.text.slice(0, date.start - sentence.start);
  const behind = sentence.text.slice(date.end - sentence.start, date.end - sentence.start + LONGEST_LINE);
  const label = LABEL.exec(before);
  if (label) return label[1] !== undefined || (label.index <= 1 && LABEL_END.test(behind));
  if (position === 0 && /^\s*\($/.test(before)) return true;
  return PLACE.test(before) && PLACE_END.test(behind);
}

/** "Monday, 3 March 2025, 10:14 GMT": a line without any words but those of a date and time. */
function isDateLine(sentence: TextSpan, figures: readonly Figure[]): boolean {
  if (sentence.text.length > LONGEST_LINE) return false;
  return !LETTER.test(outside(sentence, figures).replace(LINE_WORDS, ''));
}

/** The words of a sentence outside its figures. */
function outside({ start, text }: TextSpan, figures: readonly Figure[]): string {
  let from = 0;
  const before = figures.map((figure) => {
    const words = text.slice(from, figure.start - start);
    from = figure.end - start;
    return words;
  });
  return [...before, text.slice(from)].join(' ');
}
