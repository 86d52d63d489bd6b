import type { DateFields, Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike } from './arithmetic.js';
import type { Candidate, Pair, Way } from './derivation.js';
import { amountOf, pairsOf } from './operands.js';
import { hasAny } from './wording.js';

/** Shorter spans are too often so long by chance. */
const LEAST = 2;

/** The time from one date or time of day to another: "a 12-day strike" for May 3 and May 15, "45 minutes" for 9:40 and 10:25. */
export const timeBetween: Way = ({ figure, figures: own, wording }) => {
  const { kind, unit, value = 0 } = figure;
  const isOfYear = hasAny(wording, YEARLY);
  if (kind !== 'duration' || unit === undefined || value < LEAST) return undefined;
  const candidatesOf = (pair: Pair, operands: readonly LocatedFigure[]): Candidate[] =>
    lengthsOf(isOfYear ? inOneYear(pair) : pair, unit).map((length) => candidateOf(figure, pair, length, operands));
  return ({ figures }) => {
    const times = figures.filter(isTime);
    return [
      ...pairsOf(times).flatMap((pair) => candidatesOf(pair, pair)),
      ...withOwnDates(own, times).flatMap((pair) => candidatesOf(pair, [pair[0]])),
    ];
  };
};

/** Days that come back every year: "four weeks before her 92nd birthday". */
const YEARLY: ReadonlySet<string> = new Set(['anniversary', 'birthday', 'jubilee']);

function inOneYear([one, two]: Pair): Pair {
  return [withoutYear(one), withoutYear(two)];
}

function withoutYear(located: LocatedFigure): LocatedFigure {
  const { year, ...date } = located.figure.date ?? {};
  return year === undefined ? located : { ...located, figure: { ...located.figure, date } };
}

function isTime({ figure: { kind, date } }: LocatedFigure): boolean {
  return kind === 'time' || date?.month !== undefined;
}

/** Each date of a passage with each that the claim gives itself: "on 2 March 2026, 11 years after it was withdrawn". */
function withOwnDates(figures: readonly Figure[], times: readonly LocatedFigure[]): Pair[] {
  const own = figures.filter(({ date }) => date?.year !== undefined && date.month !== undefined);
  return times
    .filter(({ figure }) => figure.date?.year !== undefined)
    .flatMap((located) => own.map((figure): Pair => [located, { ...located, figure }]));
}

/** How long it is from one to the other in a unit; in days also with both the first and the last. */
function lengthsOf(pair: Pair, unit: string): number[] {
  const minutes = minutesBetween(pair);
  if (minutes !== undefined) return [minutes / (MINUTES.get(unit) ?? Number.NaN)];
  const days = daysBetween(pair);
  if (unit === 'day' && days !== undefined) return [days, days + 1];
  if (unit === 'week' && days !== undefined) return [days / 7];
  const months = monthsBetween(pair);
  return months === undefined ? [] : [months / (MONTHS.get(unit) ?? Number.NaN)];
}

const MINUTES: ReadonlyMap<string, number> = new Map([
  ['hour', 60],
  ['minute', 1],
]);

const MONTHS: ReadonlyMap<string, number> = new Map([
  ['month', 1],
  ['year', 12],
]);

function minutesBetween([one, two]: Pair): number | undefined {
  return one.figure.kind === 'time' && two.figure.kind === 'time' ? Math.abs(amountOf(two) - amountOf(one)) : undefined;
}

const MILLISECONDS_A_DAY = 86_400_000;

function daysBetween([one, two]: Pair): number | undefined {
  const [first, last] = [dayOf(one, two), dayOf(two, one)];
  return first === undefined || last === undefined ? undefined : Math.abs(last - first) / MILLISECONDS_A_DAY;
}

/** A date in milliseconds, in the other's year where it has none. */
function dayOf({ figure }: LocatedFigure, { figure: other }: LocatedFigure): number | undefined {
  const { year = other.date?.year ?? ORDINARY_YEAR, month, day }: DateFields = figure.date ?? {};
  return month === undefined || day === undefined ? undefined : Date.UTC(year, month - 1, day);
}

/** Any year without a leap day, for dates that give no year. */
const ORDINARY_YEAR = 2001;

function monthsBetween([one, two]: Pair): number | undefined {
  const [first, last] = [one.figure.date, two.figure.date];
  if (first?.month === undefined || last?.month === undefined) return undefined;
  const years = (last.year ?? first.year ?? 0) - (first.year ?? last.year ?? 0);
  return Math.abs(12 * years + last.month - first.month);
}

function candidateOf(figure: Figure, [one, two]: Pair, length: number, operands: readonly LocatedFigure[]): Candidate {
  return {
    kind: 'span',
    operands,
    result: amountLike(figure, length, []),
    workings: () => `${one.figure.text} to ${two.figure.text}`,
    certainty: 'possible',
  };
}
