import type { Direction, Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, shown } from './arithmetic.js';
import type { Candidate, Passage, Question, Way } from './derivation.js';
import { amountOf, isOfOneKind } from './operands.js';
import { COMPARATIVE_DIRECTIONS } from './tables/comparative-directions.js';
import { FORMER_WORDS } from './tables/end-words.js';
import { hasAny, wordsBehind } from './wording.js';

/** What something was, or was to be, where a reference tells what it is and how far that lies off: "188 million, 52 million more than this year". */
export const formerLevel: Way = (question) => {
  const { figure, wording } = question;
  if (figure.role !== 'from' && !hasAny(wording, FORMER_WORDS)) return undefined;
  return (passage) =>
    passage.figures.flatMap((level, at) => {
      if (!isOfOneKind(figure, level.figure)) return [];
      return passage.figures.slice(at + 1, at + 1 + REACH).flatMap((step) => {
        const direction = tellsNow(question, level, step) ? undefined : wayOff(level, step, passage);
        return direction === undefined ? [] : [before(question, level, step, direction)];
      });
    });
};

/** Within how many figures behind a level it is told how far that lies off: "52 of the 179 seats, seven fewer than before". */
const REACH = 2;

/** "14 crowns, three more than last summer": a claim that gives the distance but no level beside the figure tells what it is now. */
function tellsNow({ figure, figures }: Question, level: LocatedFigure, step: LocatedFigure): boolean {
  const gives = (value: number | undefined): boolean =>
    figures.some((other) => other !== figure && other.value === value);
  return figure.role !== 'from' && gives(step.figure.value) && !gives(level.figure.value);
}

/** On which side of what it was a level lies, where the figure behind it tells how far. */
function wayOff(level: LocatedFigure, step: LocatedFigure, passage: Passage): Direction | undefined {
  if (level.statement !== step.statement || !isDistanceOf(level.figure, step.figure)) return undefined;
  const comparative = wordsBehind(passage.wording(), step.figure, 2).find((word) => COMPARATIVE_DIRECTIONS.has(word));
  return step.figure.role === 'change' ? step.figure.direction : COMPARATIVE_DIRECTIONS.get(comparative ?? '');
}

function isDistanceOf(level: Figure, step: Figure): boolean {
  if (step.value === undefined) return false;
  if (level.kind !== 'percent') return isOfOneKind(level, step);
  return step.kind === 'percentage-points' || POINTS.test(step.noun?.text ?? '');
}

const POINTS = /^points?$/i;

function before({ figure }: Question, level: LocatedFigure, step: LocatedFigure, direction: Direction): Candidate {
  const sign = direction === 'up' ? -1 : 1;
  return {
    kind: 'other-end',
    operands: [level, step],
    result: amountLike(figure, amountOf(level) + sign * amountOf(step), [level, step]),
    workings: () => `${shown(level.figure)} ${sign > 0 ? '+' : '−'} ${shown(step.figure)}`,
    certainty: 'possible',
  };
}
