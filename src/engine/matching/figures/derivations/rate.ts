import { amountLike, digits, shown } from './arithmetic.js';
import type { Candidate, Derive, Question, Way } from './derivation.js';
import { amountOf, isSurelyMeant, mayCountSame } from './operands.js';
import { type Rate, ratesLike, timesAYear } from './rates.js';

/** A rate for another span of time: "$7,440 a year" for $620 a month. */
export const rate: Way = (question) => {
  const own = timesAYear(question.figure, question.wording);
  return own === undefined ? undefined : ratesFor(own, question);
};

function ratesFor(own: number, question: Question): Derive {
  const { figure } = question;
  return (passage) => {
    const rates = ratesLike(figure, passage).filter(
      ({ located, yearly }) => yearly !== own && mayCountSame(figure, located.figure, question),
    );
    const isSure = rates.length === 1 && isSurelyMeant(passage);
    return rates.map((one) => convertedTo(own, question, one, isSure && one.yearly > own ? 'certain' : 'possible'));
  };
}

function convertedTo(
  own: number,
  { figure }: Question,
  { located, yearly }: Rate,
  certainty: Candidate['certainty'],
): Candidate {
  const times = Math.round(Math.max(yearly / own, own / yearly));
  const [factor, sign] = yearly > own ? [times, '×'] : [1 / times, '÷'];
  return {
    kind: 'rate',
    operands: [located],
    result: amountLike(figure, amountOf(located) * factor, [located]),
    workings: () => `${shown(located.figure)} ${sign} ${digits(times)}`,
    certainty,
  };
}
