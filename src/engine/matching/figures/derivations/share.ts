import type { LocatedFigure } from '../../../model/match.js';
import { percentOf, shown } from './arithmetic.js';
import type { Candidate, Pair, Passage, Question, Way } from './derivation.js';
import { amountOf, bySize, isNamed, isPart, isSurelyMeant, mayCountSame } from './operands.js';
import { tellsTheRest } from './remainder.js';
import { wordsBehind, wordsBetween } from './wording.js';

/** Which part one figure is of another: "two thirds of them" for 208 of 312. */
export const share: Way = (question) => {
  if (!isPart(question.figure) || question.figure.role !== 'level') return undefined;
  return (passage) =>
    passage
      .pairs()
      .filter(([one, two]) => one.figure.kind !== 'percent' && amountOf(one) !== amountOf(two))
      .flatMap((pair) => shareOf(pair, question, passage));
};

function shareOf(pair: Pair, question: Question, passage: Passage): Candidate[] {
  const [part, whole] = bySize(pair);
  const isTold = isPartOfWhole(pair, passage);
  const isOfThose = wordsBehind(question.wording, question.figure, 1)[0] === 'of';
  const mayBeMeant =
    (isOfThose && (countsOneOf(pair, question) || isOnlyPair(passage))) || (isFilled(question) && isOnlyPair(passage));
  if (!isTold && !isNamed(whole.figure, question) && !mayBeMeant) return [];
  if (tellsTheRest(question, [part], passage)) return [quotientOf(part, whole), restOf(part, whole)];
  const isSure = isTold && isOfThose && isSurelyMeant(passage) && countsOneOf(pair, question);
  return [{ ...quotientOf(part, whole), certainty: isSure ? 'certain' : 'possible' }];
}

/** Whether the claim's share is one of what the part or the whole counts. */
function countsOneOf([one, two]: Pair, question: Question): boolean {
  const { noun } = question.figure;
  return (
    noun !== undefined &&
    [one, two].some(({ figure }) => figure.noun !== undefined && mayCountSame(figure, question.figure, question))
  );
}

/** "The hall was 97 percent full", for how many came and how many it holds. */
function isFilled({ figure, wording }: Question): boolean {
  return wordsBehind(wording, figure, 1).some((word) => FILLED.has(word));
}

const FILLED: ReadonlySet<string> = new Set(['booked', 'full', 'occupied']);

function isOnlyPair(passage: Passage): boolean {
  return passage.pairs().length === 1;
}

/** The share of the whole without the part: "a third did not vote". */
function restOf(part: LocatedFigure, whole: LocatedFigure): Candidate {
  return {
    ...quotientOf(part, whole),
    kind: 'remainder',
    result: percentOf(1 - amountOf(part) / amountOf(whole)),
    workings: () => `(${shown(whole.figure)} − ${shown(part.figure)}) ÷ ${shown(whole.figure)}`,
  };
}

function quotientOf(part: LocatedFigure, whole: LocatedFigure): Candidate {
  return {
    kind: 'share',
    operands: [part, whole],
    result: percentOf(amountOf(part) / amountOf(whole)),
    workings: () => `${shown(part.figure)} ÷ ${shown(whole.figure)}`,
    certainty: 'possible',
  };
}

/** "208 of the 312 workers", "208 out of 312". */
function isPartOfWhole([one, two]: Pair, passage: Passage): boolean {
  if (amountOf(one) > amountOf(two)) return false;
  return PART_OF.test(wordsBetween(passage.wording(), one.figure, two.figure).join(' '));
}

const PART_OF = /^(?:\p{L}+ )?(?:out )?of(?: (?:all|her|his|its|our|the|their|these|those)){0,2}(?: \p{L}+)?$/u;
