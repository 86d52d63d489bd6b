import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import { amountLike, digits, shown } from './arithmetic.js';
import type { Candidate, Derive, Question } from './derivation.js';
import { amountOf, isOfOneKind, mayCountSame } from './operands.js';
import { type Rate, ratesIn } from './rates.js';
import { PERIODS } from './tables/periods.js';
import { TIME_JOINTS } from './tables/time-joints.js';
import { wordsBetween } from './wording.js';

/** What a rate comes to over a time, or the time over which it comes to so much: "$94,000 over ten years" for $9,400 a year. */
export const total: Derive = (question, passage) => {
  const { figure, figures } = question;
  const at = figures.indexOf(figure);
  const [amount, time] = figure.kind === 'duration' ? [figures[at - 1], figure] : [figure, figures[at + 1]];
  if (amount === undefined || time === undefined || !isOverTime(amount, time, question)) return [];
  return ratesIn(passage)
    .filter(({ located }) => isOfOneKind(amount, located.figure) && mayCountSame(amount, located.figure, question))
    .map((rate) => (figure === time ? timeFor(amount, time, rate) : amountOver(amount, time, rate)));
};

function isOverTime(amount: Figure, time: Figure, { wording }: Question): boolean {
  if (time.kind !== 'duration' || time.value === undefined || amount.value === undefined) return false;
  return wordsBetween(wording, amount, time).some((word) => TIME_JOINTS.has(word));
}

function amountOver(amount: Figure, { value = 0, unit }: Figure, { located, yearly }: Rate): Candidate {
  const factor = (value * yearly) / timesAYearOf(unit);
  const workings = (): string => `${shown(located.figure)} × ${digits(factor)}`;
  return candidateOf(located, amountLike(amount, amountOf(located) * factor, [located]), workings);
}

function timeFor(amount: Figure, time: Figure, { located, yearly }: Rate): Candidate {
  const { value = 0 } = amount;
  const times = (value / amountOf(located)) * (timesAYearOf(time.unit) / yearly);
  return candidateOf(located, amountLike(time, times, []), () => `${shown(amount)} ÷ ${shown(located.figure)}`);
}

/** How often a unit of time fits into a year; not a number for a unit that no rate is reckoned in. */
function timesAYearOf(unit: string | undefined): number {
  return PERIODS.get(unit ?? '') ?? Number.NaN;
}

function candidateOf(located: LocatedFigure, result: Figure, workings: () => string): Candidate {
  return { kind: 'total', operands: [located], result, workings, certainty: 'possible' };
}
