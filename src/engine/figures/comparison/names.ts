import type { Figure } from '../../model/figure.js';
import { smallNumber } from '../numerals/small-numbers.js';
import { ORDERED_SPANS } from '../tables/ordered-spans.js';
import { compatible, type FigureComparison, incompatible, NOT_COMPARABLE } from './relation.js';

/** Compares label numbers: only under the same noun ("Article 5" and "Article 6"), letter by letter. */
export function compareLabels(claim: Figure, statement: Figure): FigureComparison {
  if (claim.label !== statement.label) return NOT_COMPARABLE;
  if (numberOf(claim) === numberOf(statement)) return compatible('equal');
  return claim.label === '' ? NOT_COMPARABLE : incompatible('value');
}

/** The number of a label in digits: "Formula One" and "Formula 1" are one. */
function numberOf(figure: Figure): string {
  const written = (figure.number?.text ?? figure.text).toLowerCase().replace(/\s/g, '');
  return String(smallNumber(written) ?? written);
}

/** Compares scores; either side may be told first. */
export function compareScores(claim: Figure, statement: Figure): FigureComparison {
  return pointsOf(claim) === pointsOf(statement) ? compatible('equal') : incompatible('value');
}

function pointsOf(score: Figure): string {
  const words = score.text.toLowerCase().match(/\d+|[a-z]+/g) ?? [];
  const points = words.map((word) => smallNumber(word) ?? Number(word)).filter((point) => !Number.isNaN(point));
  return points.sort((a, b) => a - b).join('-');
}

/** Compares places in an order; where either leaves out what it counts, they may agree, but spans of time never conflict. */
export function compareOrdinals(claim: Figure, statement: Figure): FigureComparison {
  const [one, two] = [claim, statement].map(({ noun }) => noun?.text.toLowerCase());
  const isOfSpans = one !== two && [one, two].some((noun) => ORDERED_SPANS.has(noun ?? ''));
  const mayBeOne = one === undefined || two === undefined;
  if (isOfSpans && !(mayBeOne && claim.value === statement.value)) return NOT_COMPARABLE;
  return claim.value === statement.value ? compatible('equal') : incompatible('value');
}

/** How many minutes "shortly before ten" reaches. */
const NEAR_MINUTES = 20;

/** Compares times of day; half a day apart is the same time where one of them may leave out its half. */
export function compareTimes(claim: Figure, statement: Figure): FigureComparison {
  const [own, other] = [claim.value ?? 0, statement.value ?? 0];
  if (own === other) return compatible('equal');
  if (claim.approximate && Math.abs(own - other) % HALF_DAY <= NEAR_MINUTES) return compatible('hedged');
  const mayBeSame = own % HALF_DAY === other % HALF_DAY && !(namesHalf(claim) && namesHalf(statement));
  return mayBeSame ? compatible('converted') : incompatible('value');
}

const HALF_DAY = 12 * 60;

function namesHalf({ text, value }: Figure): boolean {
  return /m/i.test(text) || (value ?? 0) >= 13 * 60;
}
