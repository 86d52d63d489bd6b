import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import type { IndexedReference, Library } from '../../library.js';

/** Two years and fewer are often counted or said by heart. */
const LEAST_YEARS = 3;

/** A number of years that is off by this share of it may be another way to tell the same: "28" for "nearly three decades". */
const NEAR_SHARE = 0.1;

/**
 * Whether a claim counts years from a day that is not known ("28 years later") though the references give no time, age or place in
 * an order that comes to about as many, nor two years that lie as far apart.
 */
export function countsUntoldYears(figure: Figure, library: Library): boolean {
  const years = figure.date?.relative === undefined || figure.date.year !== undefined ? undefined : lengthOf(figure);
  if (years === undefined || years < LEAST_YEARS) return false;
  return !library.references.some((indexed) => tells(years, indexed));
}

function tells(years: number, indexed: IndexedReference): boolean {
  return figuresOf(indexed).some(({ figure }) => isAbout(years, figure)) || areApart(years, yearsIn(indexed));
}

function figuresOf({ figures }: IndexedReference): LocatedFigure[] {
  return (['age', 'date', 'duration', 'ordinal'] as const).flatMap((family) => figures.get(family) ?? []);
}

function isAbout(years: number, figure: Figure): boolean {
  const length = figure.kind === 'ordinal' ? figure.value : lengthOf(figure);
  return length !== undefined && Math.abs(length - years) <= NEAR_SHARE * length;
}

/** How many years a time or an age covers; undefined for one that is told in no unit of the calendar. */
function lengthOf({ unit = '', value }: Figure): number | undefined {
  const length = YEARS_OF.get(unit);
  return length === undefined || value === undefined ? undefined : length * value;
}

const YEARS_OF: ReadonlyMap<string, number> = new Map([
  ['century', 100],
  ['decade', 10],
  ['month', 1 / 12],
  ['year', 1],
]);

/** The years that a reference names, and that in which it was written. */
function yearsIn({ figures, reference: { document } }: IndexedReference): ReadonlySet<number> {
  const named = (figures.get('date') ?? []).flatMap(({ figure }) => figure.date?.year ?? []);
  return new Set([...named, ...(document.written ? [document.written.year] : [])]);
}

/** From December 2008 to March 2012 it is three years, from March to December nearly four. */
function areApart(distance: number, years: ReadonlySet<number>): boolean {
  return [...years].some((year) => years.has(year + distance) || years.has(year + distance + 1));
}
