import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import { areOfOneUse } from './dates/year-names.js';
import type { ClaimFigures } from './figure-evidence.js';
import { differsInUnit } from './other-units.js';
import { isSaidOfPart } from './said-of-part.js';
import { isSaidOfRest } from './said-of-rest.js';

/** The figures of a claim's statements that give the number of one of its own in another unit. */
export function figuresInOtherUnits(figure: Figure, { unexplained }: ClaimFigures): LocatedFigure[] {
  return unexplained.filter((other) => differsInUnit(figure, other.figure));
}

/** The figures of a claim's statements that conflict with one of its own and may stand in the place of that. */
export function conflictingFigures(figure: Figure, { sentence, unexplained }: ClaimFigures): LocatedFigure[] {
  const ofPart = isSaidOfPart(figure, sentence);
  return unexplained.filter(
    (other) =>
      other.conflicting.includes(figure) &&
      areOfOneUse({ figure, sentence }, other) &&
      !(ofPart && isMore(other.figure, figure)) &&
      !isSaidOfRest(figure, sentence, other),
  );
}

function isMore({ low = 0 }: Figure, { high = 0 }: Figure): boolean {
  return low > high;
}
