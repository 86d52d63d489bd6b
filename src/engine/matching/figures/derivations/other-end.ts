import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, digits, shown } from './arithmetic.js';
import type { Candidate, Question, Way } from './derivation.js';
import { amountOf, isOfOneKind, isPart, mayCountSame, shareIn } from './operands.js';
import { END_WORDS, START_WORDS } from './tables/end-words.js';
import { hasNear } from './wording.js';

/** The end of a change that a reference leaves out: "from 1,000" for "fell by 400 to 600", "now 600" for "rose by 400 from 200". */
export const otherEnd: Way = (question) => {
  if (!mayBeEnd(question)) return undefined;
  return ({ figures }) => {
    const ends = figures.filter(isEnd);
    const steps = figures.filter(({ figure: { role } }) => role === 'change');
    const [end] = ends;
    const [step] = steps;
    if (end === undefined || step === undefined || ends.length + steps.length > 2) return [];
    return isOtherEnd(question, end.figure) ? endOf(question.figure, end, step) : [];
  };
};

/** Whether the claim tells of the figure as the start or the end of a change, by its own words or by one near it. */
function mayBeEnd({ figure, wording }: Question): boolean {
  return figure.role !== 'level' || hasNear(wording, figure, START_WORDS) || hasNear(wording, figure, END_WORDS);
}

function isEnd({ figure: { role } }: LocatedFigure): boolean {
  return role === 'from' || role === 'to';
}

/** Whether the claim tells the start of the change where the reference has its end, or the other way round. */
function isOtherEnd(question: Question, end: Figure): boolean {
  const { figure, wording } = question;
  if (!isOfOneKind(figure, end) || !mayCountSame(figure, end, question)) return false;
  if (figure.role !== 'level') return figure.role === (end.role === 'to' ? 'from' : 'to');
  return hasNear(wording, figure, end.role === 'to' ? START_WORDS : END_WORDS);
}

function endOf(figure: Figure, end: LocatedFigure, step: LocatedFigure): Candidate[] {
  const isUp = (step.figure.direction === 'up') === (end.figure.role === 'from');
  if (isOfOneKind(end.figure, step.figure)) return [added(figure, end, step, isUp ? 1 : -1)];
  if (!isPart(step.figure)) return [];
  const factor = step.figure.direction === 'up' ? 1 + shareIn(step.figure) : 1 - shareIn(step.figure);
  return [scaled(figure, end, step, factor)];
}

function added(figure: Figure, end: LocatedFigure, step: LocatedFigure, sign: 1 | -1): Candidate {
  return {
    kind: 'other-end',
    operands: [end, step],
    result: amountLike(figure, amountOf(end) + sign * amountOf(step), [end, step]),
    workings: () => `${shown(end.figure)} ${sign > 0 ? '+' : '−'} ${shown(step.figure)}`,
    certainty: 'possible',
  };
}

function scaled(figure: Figure, end: LocatedFigure, step: LocatedFigure, factor: number): Candidate {
  const isStart = end.figure.role === 'from';
  const value = isStart ? amountOf(end) * factor : amountOf(end) / factor;
  return {
    kind: 'other-end',
    operands: [end, step],
    result: amountLike(figure, value, [end]),
    workings: () => `${shown(end.figure)} ${isStart ? '×' : '÷'} ${digits(factor)}`,
    certainty: 'possible',
  };
}
