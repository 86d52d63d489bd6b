import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, digits, shown } from './arithmetic.js';
import type { Candidate, Derive, Passage, Question, Way } from './derivation.js';
import { amountOf, isOfOneKind, isPart, mayComeTo, mayCountSame, shareIn } from './operands.js';
import { tellsTheRest } from './remainder.js';
import { wayOf } from './ways.js';

/**
 * What a share of an amount comes to ("$1.3 million" for a quarter of $5.2 million), or an amount after a change by a share
 * ("250" for 200 and a rise of 25 percent), or so many times as much.
 */
export const part: Way = (question) => (SHARED.has(question.figure.kind) ? productsOf(question) : undefined);

function productsOf(question: Question): Derive {
  const { figure } = question;
  const isWhole = (whole: LocatedFigure): boolean =>
    isOfOneKind(figure, whole.figure) && mayCountSame(figure, whole.figure, question);
  return (passage) => {
    const multipliers = passage.figures.filter(mayMultiply);
    if (multipliers.length === 0) return [];
    return passage.figures
      .filter(isWhole)
      .flatMap((whole) =>
        multipliers.flatMap((located) =>
          factorsOf(whole, located, question, passage).map((factor) => productOf(figure, whole, located, factor)),
        ),
      );
  };
}

/** A share, or so many times as much. */
function mayMultiply({ figure }: LocatedFigure): boolean {
  return figure.value !== undefined && (isPart(figure) || isMultiple(figure));
}

function isMultiple({ kind, unit }: Figure): boolean {
  return kind === 'ratio' && unit === 'times';
}

const SHARED: ReadonlySet<Figure['kind']> = new Set(['duration', 'measure', 'money', 'number']);

function productOf(figure: Figure, whole: LocatedFigure, located: LocatedFigure, factor: number): Candidate {
  return {
    kind: 'part',
    operands: [whole, located],
    result: amountLike(figure, amountOf(whole) * factor, [whole]),
    workings: () => `${shown(whole.figure)} × ${digits(factor)}`,
    certainty: 'possible',
  };
}

/** What an amount may be multiplied by, where a figure says so: a share, or what it leaves where the claim tells of the rest. */
function factorsOf(whole: LocatedFigure, located: LocatedFigure, question: Question, passage: Passage): number[] {
  const { figure } = located;
  const fits = (factor: number): boolean => mayComeTo(question.figure, amountOf(whole) * factor);
  if (isMultiple(figure)) return [amountOf(located)].filter(fits);
  const share = shareIn(figure);
  const way = wayOf(figure, passage.wording());
  if (way !== undefined && passage.statements > 1) return [];
  if (way !== undefined) return [way === 'down' ? 1 - share : 1 + share].filter(fits);
  return [share, 1 - share].filter(
    (factor) => fits(factor) && (factor === share || tellsTheRest(question, [located], passage)),
  );
}
