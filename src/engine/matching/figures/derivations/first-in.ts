import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, shown } from './arithmetic.js';
import type { Candidate, Question, Way } from './derivation.js';
import { amountOf, mayCountSame } from './operands.js';
import { isDeniedNear, wordsBefore } from './wording.js';

/** The first of its kind after so many without: "the first defeat in twelve games" for "had not lost for eleven". */
export const firstIn: Way = (question) => {
  if (!isCountToFirst(question)) return undefined;
  return ({ figures, wording }) =>
    figures
      .filter((located) => located.figure.kind === 'number' && mayCountSame(located.figure, question.figure, question))
      .filter(
        (located) => UNBROKEN.some((word) => wording().lower().has(word)) || isDeniedNear(wording(), located.figure),
      )
      .map((located) => withLast(question, located));
};

/** Words of a run without what ends it. */
const UNBROKEN: readonly string[] = ['unbeaten', 'undefeated', 'unbroken'];

function isCountToFirst({ figure, wording }: Question): boolean {
  const [before, ...earlier] = wordsBefore(wording, figure, 6);
  return figure.kind === 'number' && before === 'in' && earlier.includes('first');
}

function withLast({ figure }: Question, located: LocatedFigure): Candidate {
  return {
    kind: 'sum',
    operands: [located],
    result: amountLike(figure, amountOf(located) + 1, [located]),
    workings: () => `${shown(located.figure)} + 1`,
    certainty: 'possible',
  };
}
