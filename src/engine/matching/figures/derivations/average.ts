import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, shown } from './arithmetic.js';
import type { Candidate, Question, Way } from './derivation.js';
import { amountOf, isOfOneKind } from './operands.js';
import { EACH_WORDS } from './tables/each-words.js';
import { PERIODS } from './tables/periods.js';
import { wordsBefore, wordsBehind } from './wording.js';

/** What comes to each of several: "3.5 million apiece" for 60 coaches at 210 million, "59,000 a month" for 236,000 in four months. */
export const average: Way = (question) => {
  const counts = AVERAGED.has(question.figure.kind) ? countsFor(question) : undefined;
  if (counts === undefined) return undefined;
  const { figure } = question;
  return ({ figures }) =>
    figures
      .filter((amount) => isOfOneKind(figure, amount.figure))
      .flatMap((amount) =>
        figures.filter((count) => count !== amount && counts(count)).map((count) => [amount, count] as const),
      )
      .map(([amount, count]) => quotientOf(figure, amount, count));
};

const AVERAGED: ReadonlySet<Figure['kind']> = new Set(['measure', 'money', 'number']);

/** What the amount may be divided by: a time in the unit that the claim tells it for, or a number of things. */
function countsFor({ figure, wording }: Question): ((count: LocatedFigure) => boolean) | undefined {
  const behind = wordsBehind(wording, figure, 3);
  const period = behind.find((word, at) => PERIODS.has(word) && ARTICLES.has(behind[at - 1] ?? ''));
  if (period !== undefined) return ({ figure: { kind, unit } }) => kind === 'duration' && unit === period;
  const isEach = [...behind.slice(0, 2), ...wordsBefore(wording, figure, 3)].some((word) => EACH_WORDS.has(word));
  return isEach ? ({ figure: { kind, value = 0 } }) => kind === 'number' && value > 1 : undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'per']);

function quotientOf(figure: Figure, amount: LocatedFigure, count: LocatedFigure): Candidate {
  return {
    kind: 'rate',
    operands: [amount, count],
    result: amountLike(figure, amountOf(amount) / amountOf(count), []),
    workings: () => `${shown(amount.figure)} ÷ ${shown(count.figure)}`,
    certainty: 'possible',
  };
}
