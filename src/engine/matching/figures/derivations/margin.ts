import type { Figure } from '../../../model/figure.js';
import { amountLike, shown } from './arithmetic.js';
import type { Candidate, Pair, Passage, Way } from './derivation.js';
import { amountOf, isOfOneKind, pairsOf } from './operands.js';
import { wordsBetween } from './wording.js';

/** A range that a reference tells by its middle and its margin: "92 to 98 cents" for "95 cents, plus or minus three cents". */
export const withMargin: Way = ({ figure }) => {
  const { low, high } = figure;
  if (low === undefined || high === undefined || low === high) return undefined;
  return (passage) =>
    pairsOf(passage.figures)
      .filter(([middle, margin]) => isOfOneKind(figure, middle.figure) && isOfOneKind(figure, margin.figure))
      .filter((pair) => isMargin(pair, passage))
      .map((pair) => rangeOf(figure, pair));
};

/** The number behind "plus or minus" is read as one below nothing. */
function isMargin([middle, margin]: Pair, passage: Passage): boolean {
  const between = wordsBetween(passage.wording(), middle.figure, margin.figure).join(' ');
  return PLUS_OR.test(between) && MINUS.test(margin.figure.text);
}

const PLUS_OR = /\bplus or$/;

const MINUS = /^minus\b/i;

function rangeOf(figure: Figure, [middle, margin]: Pair): Candidate {
  const half = Math.abs(amountOf(margin));
  const level = amountLike(figure, amountOf(middle), [margin]);
  return {
    kind: 'span',
    operands: [middle, margin],
    result: { ...level, low: amountOf(middle) - half, high: amountOf(middle) + half },
    workings: () => `${shown(middle.figure)} plus or ${shown(margin.figure)}`,
    certainty: 'possible',
  };
}
