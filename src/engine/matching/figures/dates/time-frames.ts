import { compareFigures, type FigureComparison, familyOf } from '../../../figures/index.js';
import type { Figure, FigureKind } from '../../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../../model/match.js';
import { contains } from '../../../model/span.js';
import { indexOf, type Library } from '../../library.js';
import type { ClaimFigures } from '../figure-evidence.js';
import { clauseOf, type ReadSentence } from './clauses.js';
import { eventAt, mostTold, readStatement, SAME_EVENT_FROM, shareInClause } from './events.js';

/** Kinds that have another value at another time. */
const CHANGING: ReadonlySet<FigureKind> = new Set(['duration', 'measure', 'money', 'number', 'percent', 'ratio']);

/** A figure that the references give more often than this is of every time. */
const MOST_AGREEING = 40;

/**
 * What the references say of a figure that they give for another time than the claim: "240,000 tons in 1998" where they have
 * 1.3 million in 1998 and 240,000 in 2012. It differs where all that agree stand in clauses of other dates, and one that
 * conflicts is told of the same matter in a clause of the claim's date. Undefined for every other figure.
 */
export function outcomeInTime(figure: Figure, claim: ClaimFigures, library: Library): FigureOutcome | undefined {
  const frame = CHANGING.has(figure.kind) ? frameOf(figure, claim) : undefined;
  if (frame === undefined) return undefined;
  const agreeing = library.references
    .flatMap(({ figures }) => figures.get(familyOf(figure)) ?? [])
    .filter((located) => relationOf(figure, located.figure) === 'compatible');
  if (agreeing.length === 0 || agreeing.length > MOST_AGREEING) return undefined;
  const timeOf = (located: LocatedFigure) => relationToFrame(frame, located, library);
  if (!agreeing.every((located) => timeOf(located) === 'incompatible')) return undefined;
  const event = eventAt(figure, claim);
  const from = mostTold(
    claim.unexplained.filter((located) => located.conflicting.includes(figure) && timeOf(located) === 'compatible'),
    (located) => shareInClause(event, located, library),
  );
  return from && from.share >= SAME_EVENT_FROM ? { kind: 'differs', from } : undefined;
}

/** The date of a figure: the only one in its clause. */
function frameOf(figure: Figure, read: ReadSentence): Figure | undefined {
  const dates = read.figures.filter(({ kind }) => kind === 'date');
  if (dates.length === 0) return undefined;
  const clause = clauseOf(figure, read);
  const [date, ...others] = dates.filter((one) => contains(clause, one));
  return others.length === 0 ? date : undefined;
}

/** How the date of a figure of the references relates to that of the claim; not comparable where its clause has none. */
function relationToFrame(
  frame: Figure,
  { figure, statement }: LocatedFigure,
  library: Library,
): FigureComparison['relation'] {
  const indexed = indexOf(statement, library);
  const read = indexed && readStatement(indexed, statement.sentence);
  const date = read && frameOf(figure, read);
  return date ? relationOf(frame, date) : 'not-comparable';
}

function relationOf(claim: Figure, statement: Figure): FigureComparison['relation'] {
  return compareFigures(claim, statement).relation;
}
