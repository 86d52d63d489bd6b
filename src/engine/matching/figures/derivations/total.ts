import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, digits, shown } from './arithmetic.js';
import type { Candidate, Passage, Question, Way } from './derivation.js';
import { amountOf, mayCountSame } from './operands.js';
import { type Rate, ratesLike } from './rates.js';
import { PERIODS } from './tables/periods.js';

/** What a rate comes to over a time, or the time over which it comes to so much: "$94,000 over ten years" for $9,400 a year. */
export const total: Way = (question) => {
  const { figure, figures } = question;
  const at = figures.indexOf(figure);
  const beside = [figures[at - 1], figures[at + 1]].flatMap((other) => other ?? []);
  const over = beside
    .map((other) => (figure.kind === 'duration' ? { amount: other, time: figure } : { amount: figure, time: other }))
    .filter(({ amount, time }) => isTimeOf(time, amount));
  if (over.length === 0) return undefined;
  return (passage) => over.flatMap(({ amount, time }) => fromRates(question, passage, amount, time));
};

/** Whether a span of time stands beside an amount: "$94,000 over ten years", "ten years of service earn $94,000". */
function isTimeOf(time: Figure, amount: Figure): boolean {
  return (
    time.kind === 'duration' && time.value !== undefined && amount.kind !== 'duration' && amount.value !== undefined
  );
}

function fromRates(question: Question, passage: Passage, amount: Figure, time: Figure): Candidate[] {
  return ratesLike(amount, passage)
    .filter(({ located }) => mayCountSame(amount, located.figure, question))
    .map((rate) => (question.figure === time ? timeFor(amount, time, rate) : amountOver(amount, time, rate)));
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
