import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, digits } from './arithmetic.js';
import type { Candidate, Way } from './derivation.js';
import { amountOf, pairsOf } from './operands.js';

/** A place in time that lies so long behind another: "the 81st minute" for ten minutes after the 71st. */
export const later: Way = ({ figure }) => {
  const unit = figure.kind === 'ordinal' ? figure.noun?.text.toLowerCase() : undefined;
  if (unit === undefined) return undefined;
  return ({ figures }) =>
    pairsOf(figures)
      .filter(([start, step]) => isStart(start.figure, unit) && isStep(step.figure, unit) && goesOn(start, step))
      .map(([start, step]) => laterBy(figure, start, step));
};

function isStart({ kind, noun }: Figure, unit: string): boolean {
  return kind === 'ordinal' && noun?.text.toLowerCase() === unit;
}

/** "Ten minutes later". */
function isStep({ unit, value, date }: Figure, own: string): boolean {
  return unit === own && value !== undefined && date?.relative === 'later';
}

/** What is told from "later" stands in the same sentence or the one before. */
function goesOn(
  { statement: { sentence: before } }: LocatedFigure,
  { statement: { sentence } }: LocatedFigure,
): boolean {
  return sentence - before <= 1;
}

function laterBy(figure: Figure, start: LocatedFigure, step: LocatedFigure): Candidate {
  return {
    kind: 'span',
    operands: [start, step],
    result: amountLike(figure, amountOf(start) + amountOf(step), []),
    workings: () => `${digits(amountOf(start))} + ${digits(amountOf(step))}`,
    certainty: 'possible',
  };
}
