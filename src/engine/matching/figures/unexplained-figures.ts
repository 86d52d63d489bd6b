import { compareFigures, tellsOwnDate } from '../../figures/index.js';
import type { Figure } from '../../model/figure.js';
import type { LocatedFigure, RankedStatement } from '../../model/match.js';
import type { StemOf } from '../terms.js';
import { nounAgreement } from './noun-agreement.js';

/** A sentence of more figures is a list of data: only its first are compared, to keep the time in bounds. */
export const MOST_FIGURES = 40;

/** A figure of a claim's statements that agrees with none of the claim's. */
export interface UnexplainedFigure extends LocatedFigure {
  /** The figures of the claim that it conflicts with. */
  readonly conflicting: readonly Figure[];
}

/** The figures of a claim's best statements that none of its own figures explains, but for the statements' own dates. */
export function unexplainedFigures(
  figures: readonly Figure[],
  statements: readonly RankedStatement[],
  stemOf: StemOf,
): readonly UnexplainedFigure[] {
  const own = figures.slice(0, MOST_FIGURES);
  return statements.flatMap((statement) => {
    const { document } = statement.reference;
    const given = (document.figures[statement.sentence] ?? []).slice(0, MOST_FIGURES);
    return given.flatMap((figure) => {
      if (tellsOwnDate(figure, statement.sentence, document.written)) return [];
      const conflicting = conflictingAmong(own, figure, stemOf);
      return conflicting === undefined ? [] : [{ figure, statement, conflicting }];
    });
  });
}

/** The claim's figures that a figure conflicts with; undefined where one of them explains it. */
function conflictingAmong(own: readonly Figure[], figure: Figure, stemOf: StemOf): Figure[] | undefined {
  const conflicting: Figure[] = [];
  for (const mine of own) {
    const { relation } = compareFigures(mine, figure);
    if (relation === 'compatible' && mayCountSame(mine, figure, own, stemOf)) return undefined;
    if (relation === 'incompatible') conflicting.push(mine);
  }
  return conflicting;
}

/** A figure is not explained by one that counts something else where the claim has another that counts the same. */
function mayCountSame(mine: Figure, figure: Figure, own: readonly Figure[], stemOf: StemOf): boolean {
  const isOther = nounAgreement(mine, figure, stemOf) === 'other';
  return !isOther || !own.some((other) => nounAgreement(other, figure, stemOf) === 'same');
}
