import { compareFigures, familyOf } from '../figures/index.js';
import type { Figure } from '../model/figure.js';
import type { LocatedFigure, RankedStatement } from '../model/match.js';
import type { StemOf, Term } from './terms.js';

/** A statement must hold this share of the claim for its figures to be reckoned with. */
const RECKONED_FROM = 0.2;

/** So many figures of one statement are tried in sums, to keep the time in bounds. */
const MOST_OPERANDS = 12;

/** Stems of words that say that figures were put together. */
const SUM_CUES: ReadonlySet<string> = new Set(['altogeth', 'combin', 'sum', 'togeth', 'total']);

/**
 * The figures of one statement that a figure of the claim is put together from: their sum, beside a cue ("a total of") or the
 * nouns of all of them ("83 guides and curators" for 54 guides and 29 curators), or the way from one end of a change to the
 * other ("rose by 400" for "from 200 to 600"), or the years from one year to another ("10th anniversary" for 2006 and 2016).
 * Undefined where there are none.
 */
export function operandsOf(
  figure: Figure,
  terms: readonly Term[],
  statements: readonly RankedStatement[],
  stemOf: StemOf,
): readonly LocatedFigure[] | undefined {
  const stems = new Set(terms.map(({ stem }) => stem));
  for (const { reference, sentence, coverage } of statements) {
    if (coverage < RECKONED_FROM) continue;
    const figures = (reference.document.figures[sentence] ?? [])
      .filter((other) => isOfOneKind(figure, other))
      .slice(0, MOST_OPERANDS);
    const operands = changeOf(figure, figures) ?? sumOf(figure, figures, isNamedBy(stems, stemOf));
    if (operands !== undefined) return operands.map((other) => ({ figure: other, statement: { reference, sentence } }));
  }
  return yearsBetween(figure, statements);
}

/** The least number of years that is taken for a span: two years are too often so far apart by chance. */
const LEAST_YEARS = 5;

const ANNIVERSARY = /^(?:anniversary|birthday|jubilee|year)$/i;

function yearsBetween(figure: Figure, statements: readonly RankedStatement[]): readonly LocatedFigure[] | undefined {
  const { value = 0 } = figure;
  if (!isCountOfYears(figure) || value < LEAST_YEARS) return undefined;
  const dates = statements.flatMap(({ reference, sentence }) =>
    (reference.document.figures[sentence] ?? [])
      .filter(({ date }) => date?.year !== undefined)
      .map((date) => ({ figure: date, statement: { reference, sentence } })),
  );
  for (const [position, from] of dates.entries()) {
    const to = dates.slice(position + 1).find((other) => Math.abs(yearOf(other) - yearOf(from)) === value);
    if (to !== undefined) return [from, to];
  }
  return undefined;
}

function isCountOfYears({ kind, unit, noun }: Figure): boolean {
  return (kind === 'duration' && unit === 'year') || (kind === 'ordinal' && ANNIVERSARY.test(noun?.text ?? ''));
}

function yearOf({ figure }: LocatedFigure): number {
  return figure.date?.year ?? Number.NaN;
}

function isOfOneKind(figure: Figure, other: Figure): boolean {
  return familyOf(figure) === familyOf(other) && figure.unit === other.unit && other.value !== undefined;
}

/** Whether the claim says by a cue, or by the nouns, that it puts figures together. */
function isNamedBy(stems: ReadonlySet<string>, stemOf: StemOf): (operands: readonly Figure[]) => boolean {
  const hasCue = [...SUM_CUES].some((cue) => stems.has(cue));
  return (operands) =>
    hasCue || operands.every(({ noun }) => noun !== undefined && stems.has(stemOf(noun.text.toLowerCase())));
}

function sumOf(
  figure: Figure,
  figures: readonly Figure[],
  isNamed: (operands: readonly Figure[]) => boolean,
): readonly Figure[] | undefined {
  return selections(figures).find((operands) => isSame(figure, total(operands)) && isNamed(operands));
}

/** All of the figures together, then each two of them. */
function selections(figures: readonly Figure[]): (readonly Figure[])[] {
  const pairs = figures.flatMap((one, position) => figures.slice(position + 1).map((two) => [one, two]));
  return figures.length > 2 ? [figures, ...pairs] : pairs;
}

function total(figures: readonly Figure[]): Figure | undefined {
  const sum = figures.reduce((before, { value = Number.NaN }) => before + value, 0);
  return withValue(figures[0], sum);
}

function changeOf(figure: Figure, figures: readonly Figure[]): readonly Figure[] | undefined {
  const [from, to] = [figures.find(({ role }) => role === 'from'), figures.find(({ role }) => role === 'to')];
  if (figure.role !== 'change' || from === undefined || to === undefined) return undefined;
  const way = Math.abs((to.value ?? Number.NaN) - (from.value ?? Number.NaN));
  return isSame(figure, withValue(from, way)) ? [from, to] : undefined;
}

function withValue(figure: Figure | undefined, value: number): Figure | undefined {
  return figure && { ...figure, value, low: value, high: value, role: 'level', bound: 'exact', approximate: false };
}

function isSame(figure: Figure, derived: Figure | undefined): boolean {
  return derived !== undefined && compareFigures(figure, derived).relation === 'compatible';
}
