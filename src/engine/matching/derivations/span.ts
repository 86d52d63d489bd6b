import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import { amountLike } from './arithmetic.js';
import type { Candidate, Derive, Passage } from './derivation.js';
import { type Pair, pairsOf } from './operands.js';

/** The least number of years that is taken for a span: two years are too often so far apart by chance. */
const LEAST_YEARS = 5;

/** The years from one year to another: "10th anniversary" for 2006 and 2016, "147 years old". */
export const span: Derive = ({ figure }, passage) =>
  isCountOfYears(figure) && (figure.value ?? 0) >= LEAST_YEARS
    ? pairsOf(yearsIn(passage)).map((pair) => spanOf(figure, pair))
    : [];

function isCountOfYears({ kind, unit, noun }: Figure): boolean {
  if (kind === 'ordinal') return ANNIVERSARY.test(noun?.text ?? '');
  return SPANS.has(kind) && unit === 'year';
}

/** "10 years", "a 10-year-old law", "10 years later". */
const SPANS: ReadonlySet<Figure['kind']> = new Set(['age', 'date', 'duration']);

const ANNIVERSARY = /^(?:anniversary|birthday|jubilee|year)$/i;

function yearsIn({ figures }: Passage): LocatedFigure[] {
  return figures.filter(({ figure }) => figure.date?.year !== undefined);
}

function spanOf(figure: Figure, [one, two]: Pair): Candidate {
  const early = Math.min(yearOf(one), yearOf(two));
  const late = Math.max(yearOf(one), yearOf(two));
  return {
    kind: 'span',
    operands: [one, two],
    result: { ...amountLike(figure, late - early, [one]), ...(figure.kind === 'date' && { kind: 'duration' }) },
    workings: () => `${late} − ${early}`,
    certainty: 'possible',
  };
}

function yearOf({ figure }: LocatedFigure): number {
  return figure.date?.year ?? Number.NaN;
}
