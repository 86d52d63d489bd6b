import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import { indexOf, type Library } from '../library.js';
import { sharedNeighbours } from '../slots.js';
import type { Term } from '../terms.js';
import { conflictingFigures } from './conflicting-figures.js';
import type { ClaimFigures } from './figure-evidence.js';
import { figuresOfOtherKinds } from './other-kinds.js';

/**
 * The only figure of the references that says the same as a claim's, where the claim's statements have none that may be meant
 * instead: neither one that conflicts, nor one of another kind between the same words. Undefined where there is more to weigh.
 *
 * @param agreeing the figures of the references that say the same
 */
export function uncontested(
  figure: Figure,
  agreeing: readonly LocatedFigure[],
  claim: ClaimFigures,
  library: Library,
): LocatedFigure | undefined {
  const [only] = agreeing;
  if (only === undefined || agreeing.length > 1 || conflictingFigures(figure, claim).length > 0) return undefined;
  const isInPlace = standsBesideSame(figure, claim.terms, only, library);
  return isInPlace || figuresOfOtherKinds(figure, claim.terms, claim.unexplained, library).length === 0
    ? only
    : undefined;
}

function standsBesideSame(
  figure: Figure,
  terms: readonly Term[],
  { figure: other, statement }: LocatedFigure,
  library: Library,
): boolean {
  const inStatement = indexOf(statement, library)?.index.terms[statement.sentence] ?? [];
  return sharedNeighbours(figure, terms, other, inStatement) > 0;
}
