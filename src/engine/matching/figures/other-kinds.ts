import { compareFigures } from '../../figures/index.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import { indexOf, type Library } from '../library.js';
import { sharedNeighbours } from '../slots.js';
import type { Term } from '../terms.js';

/** The amounts and times of statements that cannot be compared with a figure of a claim, but stand between the same words. */
export function figuresOfOtherKinds(
  figure: Figure,
  terms: readonly Term[],
  unexplained: readonly LocatedFigure[],
  library: Library,
): LocatedFigure[] {
  if (!REPLACEABLE.has(figure.kind)) return [];
  return unexplained.filter(({ figure: other, statement }) => {
    if (
      other.kind === figure.kind ||
      !REPLACEABLE.has(other.kind) ||
      compareFigures(figure, other).relation !== 'not-comparable'
    )
      return false;
    const inStatement = indexOf(statement, library)?.index.terms[statement.sentence] ?? [];
    return sharedNeighbours(figure, terms, other, inStatement) === 2;
  });
}

/** Kinds that are not told for one another; a share may be told for the number that it is of. */
const REPLACEABLE: ReadonlySet<FigureKind> = new Set(['date', 'duration', 'measure', 'money', 'number']);
