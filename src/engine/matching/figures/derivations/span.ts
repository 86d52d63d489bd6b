import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike } from './arithmetic.js';
import type { Candidate, Derive, Pair, Passage, Way } from './derivation.js';
import { pairsOf } from './operands.js';
import { type Wording, wordsBefore } from './wording.js';

/** The least number of years that is taken for a span: two years are too often so far apart by chance. */
const LEAST_YEARS = 5;

/** The years from one year to another, or to the day of writing: "10th anniversary" for 2006 and 2016, "147 years old". */
export const span: Way = ({ figure }) =>
  isCountOfYears(figure) && (figure.value ?? 0) >= LEAST_YEARS
    ? (passage) => pairsOf(yearsIn(passage)).map((pair) => spanOf(figure, pair, 0))
    : undefined;

/** The age of a person at the day of writing, or at death, whose birth the reference dates: this year's birthday may be to come. */
export const age: Way = ({ figure, wording }) => {
  if (!isAge(figure, wording)) return undefined;
  return (passage) =>
    pairsOf(yearsIn(passage))
      .filter((pair) => pair.some((date) => isBirth(date, passage)))
      .flatMap((pair) => [spanOf(figure, pair, 0), spanOf(figure, pair, 1)]);
};

/** "At 31 she left", "at 31 Ann Vale left": a bare number behind "at" may be an age. */
function isAge({ kind, unit, noun, start, end }: Figure, wording: Wording): boolean {
  if (kind === 'age') return unit === 'year';
  const countsNothing = noun === undefined || CAPITAL.test(noun.text);
  return kind === 'number' && countsNothing && wordsBefore(wording, { start, end }, 1)[0] === 'at';
}

const CAPITAL = /^\p{Lu}/u;

/** A year and a count of years of the claim, one of which tells the other: "150 years old in 2044" for 1894. */
export const countedYears: Way = ({ figure, figures }) => {
  if (figure.date?.year !== undefined) {
    const counts = figures.filter(isCountOfYears).map(({ value = 0 }) => value);
    return fromYears(counts, (located, count) => yearAfter(figure, located, count));
  }
  const own = isCountOfYears(figure) ? figures.flatMap(({ date }) => date?.year ?? []) : [];
  return fromYears(own, (located, year) => yearsUntil(figure, located, year));
};

/** What each year of a passage gives with each number of the claim. */
function fromYears(
  numbers: readonly number[],
  candidateOf: (located: LocatedFigure, number: number) => Candidate,
): Derive | undefined {
  if (numbers.length === 0) return undefined;
  return (passage) => yearsIn(passage).flatMap((located) => numbers.map((number) => candidateOf(located, number)));
}

function yearAfter(figure: Figure, located: LocatedFigure, years: number): Candidate {
  const year = yearOf(located) + years;
  return {
    kind: 'span',
    operands: [located],
    result: { ...amountLike(figure, year, []), date: { year } },
    workings: () => `${yearOf(located)} + ${years}`,
    certainty: 'possible',
  };
}

function yearsUntil(figure: Figure, located: LocatedFigure, year: number): Candidate {
  return {
    kind: 'span',
    operands: [located],
    result: amountLike(figure, year - yearOf(located), []),
    workings: () => `${year} − ${yearOf(located)}`,
    certainty: 'possible',
  };
}

function isCountOfYears({ kind, unit, noun }: Figure): boolean {
  if (kind === 'ordinal') return ANNIVERSARY.test(noun?.text ?? '');
  return SPANS.has(kind) && unit === 'year';
}

/** "10 years", "a 10-year-old law", "10 years later". */
const SPANS: ReadonlySet<Figure['kind']> = new Set(['age', 'date', 'duration']);

const ANNIVERSARY = /^(?:anniversary|birthday|jubilee|year)$/i;

/** "Born in 1964", "born on May 3, 1964", "Ann Vale (1964-2031)". */
function isBirth({ figure }: LocatedFigure, passage: Passage): boolean {
  return wordsBefore(passage.wording(), figure, 4).some(
    (word, away) => BIRTH.test(word) || (away === 0 && word === '('),
  );
}

const BIRTH = /^(?:b|birth|born)$/;

/** The dates of a passage that give a year, and the day its reference was written. */
function yearsIn({ figures, dateline }: Passage): LocatedFigure[] {
  const dates = figures.filter(({ figure }) => figure.date?.year !== undefined);
  return dateline === undefined || dates.some(({ figure }) => figure === dateline.figure)
    ? dates
    : [...dates, dateline];
}

/** The years between two dates, less one where a birthday is still to come. */
function spanOf(figure: Figure, [one, two]: Pair, less: 0 | 1): Candidate {
  const early = Math.min(yearOf(one), yearOf(two));
  const late = Math.max(yearOf(one), yearOf(two));
  const result = amountLike(figure, late - early - less, [one]);
  return {
    kind: less === 0 ? 'span' : 'age',
    operands: [one, two],
    result: figure.kind === 'date' ? { ...result, kind: 'duration' } : result,
    workings: () => (less === 0 ? `${late} − ${early}` : `${late} − ${early} − ${less}`),
    certainty: 'possible',
  };
}

function yearOf({ figure }: LocatedFigure): number {
  return figure.date?.year ?? Number.NaN;
}
