import type { DateFields, Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { Statement } from '../../../model/statement.js';

/** How exactly a time is told: to the day, by a weekday, to a few weeks or to the year. */
type Grain = 'day' | 'weekday' | 'weeks' | 'year';

/** Words for a time that is told from the day of writing. */
const GRAINS: readonly (readonly [words: RegExp, grain: Grain])[] = [
  [/^(?:today|tomorrow|tonight|yesterday|(?:last|this) (?:afternoon|evening|morning|night))$/, 'day'],
  [/^(?:last|next|this) (?:autumn|fall|month|quarter|spring|summer|week|weekend|winter)$/, 'weeks'],
  [/^(?:last|next|this) (?:decade|season|year)$/, 'year'],
];

/** The same for a distance: "two days ago", "a year earlier". */
const UNIT_GRAINS: ReadonlyMap<string, Grain> = new Map([
  ['day', 'day'],
  ['month', 'weeks'],
  ['week', 'weeks'],
  ['year', 'year'],
]);

/**
 * Whether the statements that a claim may rest on tell a time from the day of their writing ("yesterday", "last year"), which is
 * not known: a weekday, day, month or year of the claim that they do not give may then be that time.
 */
export function isToldFromToday({ date }: Figure, statements: readonly Statement[]): boolean {
  return date !== undefined && figuresOf(statements).some((other) => mayBe(date, grainOf(other)));
}

/** Whether a date is the year in which a reference was written: what is reported there without a date is of that year. */
export function isYearOfWriting({ date }: Figure, statements: readonly Statement[]): boolean {
  if (date?.year === undefined || date.month !== undefined) return false;
  return statements.some(({ reference }) => reference.document.written?.year === date.year);
}

/** Whether a date may be a time that is told to this grain; one without any is told in full or not at all. */
function mayBe({ weekday, month, year }: DateFields, grain: Grain | undefined): boolean {
  if (grain === 'year') return year !== undefined;
  if (grain === 'weeks') return month !== undefined;
  if (grain === 'weekday') return month !== undefined && weekday === undefined;
  return grain === 'day' && (weekday !== undefined || month !== undefined);
}

/** The grain of a time that is told from a day that is not known. */
function grainOf({ date, unit }: Figure): Grain | undefined {
  if (date === undefined || date.year !== undefined) return undefined;
  const { relative, weekday, month, near } = date;
  if (relative === undefined) return weekday !== undefined && month === undefined && !near ? 'weekday' : undefined;
  return UNIT_GRAINS.get(unit ?? '') ?? GRAINS.find(([words]) => words.test(relative))?.[1];
}

/**
 * Whether a year may be that of a time which a statement tells from the day of its writing beside an earlier year: "2014" for "this
 * spring, more than in 2013".
 */
export function mayBeYearOfWriting({ date }: Figure, { figure, statement }: LocatedFigure): boolean {
  const [year, earlier] = [yearAlone(date), yearAlone(figure.date)];
  if (year === undefined || earlier === undefined || earlier >= year) return false;
  return figuresOf([statement]).some((other) => grainOf(other) !== undefined);
}

function yearAlone(date: DateFields | undefined): number | undefined {
  return date?.month === undefined ? date?.year : undefined;
}

/** A sentence of more figures is a list of data: only its first are reckoned with, to keep the time in bounds. */
const MOST_FIGURES = 40;

/**
 * Whether a year lies as many years from another that a statement gives, or from the day on which it was written, as the statement
 * counts: "four years away", "closed in 2008 after 30 years", "the miller, 40".
 */
export function isYearsAway({ date }: Figure, statements: readonly Statement[]): boolean {
  if (date?.year === undefined || date.month !== undefined) return false;
  const { year } = date;
  return statements.some((statement) => {
    const figures = figuresOf([statement]).slice(0, MOST_FIGURES);
    const written = statement.reference.document.written?.year;
    const years = [written, ...figures.map((figure) => figure.date?.year)].filter((given) => given !== undefined);
    return years.some((given) => figures.some((figure) => counts(figure, Math.abs(given - year))));
  });
}

/** Whether a figure is this number of years; somebody of 40 was born 40 or 41 years before. */
function counts({ kind, unit, value = Number.NaN }: Figure, years: number): boolean {
  const length = YEARS_OF.get(unit ?? '') ?? Number.NaN;
  return value * length === years || (kind === 'age' && value + 1 === years);
}

const YEARS_OF: ReadonlyMap<string, number> = new Map([
  ['century', 100],
  ['decade', 10],
  ['year', 1],
]);

function figuresOf(statements: readonly Statement[]): readonly Figure[] {
  return statements.flatMap(({ reference, sentence }) => reference.document.figures[sentence] ?? []);
}
