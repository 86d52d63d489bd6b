import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { Word } from '../../model/sentence.js';
import { endedBy } from '../../model/span.js';
import type { Library } from '../library.js';

/**
 * What tells the months with which a year begins in other words: "the first half" for its first six months, "by the end of
 * September" for its first nine. Undefined where nothing does, and for every other span of time.
 *
 * @param words those of the figure's sentence
 */
export function startOfYear(
  figure: Figure,
  words: readonly Word[],
  { references }: Library,
): LocatedFigure | undefined {
  const months = figure.kind === 'duration' && figure.unit === 'month' ? figure.value : undefined;
  if (months === undefined || words[endedBy(words, figure.start) - 1]?.lower !== 'first') return undefined;
  for (const { figures } of references) {
    const told = [...(figures.get('date') ?? []), ...(figures.get('ordinal') ?? [])];
    const same = told.find((other) => monthsOf(other) === months);
    if (same !== undefined) return same;
  }
  return undefined;
}

/** How many months of a year are over with what a figure names; undefined for one that names no part of a year. */
function monthsOf({ figure, statement }: LocatedFigure): number | undefined {
  const { kind, value, noun, date } = figure;
  if (kind === 'ordinal') return value === 1 ? LENGTHS.get(noun?.text.toLowerCase() ?? '') : undefined;
  if (date?.half === 1) return LENGTHS.get('half');
  if (date?.quarter !== undefined) return date.quarter * QUARTER;
  const { text } = statement.reference.document.prose;
  const isEnd = END_OF.test(text.slice(Math.max(0, figure.start - LONGEST_END), figure.start));
  return isEnd ? date?.month : undefined;
}

const QUARTER = 3;

const LENGTHS: ReadonlyMap<string, number> = new Map([
  ['half', 6],
  ['quarter', QUARTER],
]);

const END_OF = /\b(?:end of|through|to|until) $/;

/** In UTF-16 code units. */
const LONGEST_END = 10;
