import { compareFigures, familyOf } from '../../../figures/index.js';
import type { Figure } from '../../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../../model/match.js';
import type { Library } from '../../library.js';
import type { ClaimFigures } from '../figure-evidence.js';
import { MOST_FIGURES } from '../unexplained-figures.js';
import { isYearsAway } from './day-of-writing.js';
import { dateOfEvent, tellingFigures } from './events.js';
import { areOfOneUse } from './year-names.js';

/**
 * What the references say of a date: it differs where they give another one to the claim's event, and it to other events at
 * most. Undefined for every other figure, and where too little is told beside the dates.
 */
export function outcomeOfDate(date: Figure, claim: ClaimFigures, library: Library): FigureOutcome | undefined {
  if (!isFixed(date)) return undefined;
  const dates = library.references.flatMap(({ figures }) => figures.get('date') ?? []);
  const agreeing = dates.filter(({ figure }) => isCompatible(date, figure));
  if (agreeing.length === 0 && isYearsAway(date, claim.statements)) return { kind: 'unsure' };
  const given = dateOfEvent(date, claim, agreeing, conflictingDates(date, claim, library), library);
  if (given.kind === 'unsure') return undefined;
  return given.kind === 'same' ? { kind: 'supported', by: given.by } : { kind: 'differs', from: given.from };
}

/** Whether a date can be told apart from others wherever it stands: "next year" is another one in a text of another year. */
function isFixed({ kind, date }: Figure): boolean {
  if (kind !== 'date' || date === undefined) return false;
  return date.relative === undefined || date.weekday !== undefined || date.year !== undefined;
}

/** The dates that conflict in the claim's best statements and in those that give a telling figure of its clause. */
function conflictingDates(date: Figure, claim: ClaimFigures, library: Library): readonly LocatedFigure[] {
  const others = claim.figures.filter((figure) => figure !== date);
  const isExplained = (figure: Figure) => others.some((other) => isCompatible(other, figure));
  const slot = { figure: date, sentence: claim.sentence };
  const beside = figuresBeside(tellingFigures(date, claim), library).filter(
    (other) => compareFigures(date, other.figure).relation === 'incompatible',
  );
  return [...claim.unexplained.filter(({ conflicting }) => conflicting.includes(date)), ...beside].filter(
    (other) => !isExplained(other.figure) && areOfOneUse(slot, other),
  );
}

/** A figure that the references give more often than this tells nothing. */
const MOST_STATEMENTS = 20;

/** The figures of the statements that give one of these figures. */
function figuresBeside(told: readonly Figure[], library: Library): readonly LocatedFigure[] {
  const statements = told.flatMap((own) =>
    library.references
      .flatMap(({ figures }) => figures.get(familyOf(own)) ?? [])
      .filter(({ figure }) => isCompatible(own, figure))
      .slice(0, MOST_STATEMENTS)
      .map(({ statement }) => statement),
  );
  return statements.flatMap((statement) =>
    (statement.reference.document.figures[statement.sentence] ?? [])
      .slice(0, MOST_FIGURES)
      .map((figure) => ({ figure, statement })),
  );
}

function isCompatible(claim: Figure, statement: Figure): boolean {
  return compareFigures(claim, statement).relation === 'compatible';
}
