import type { LocatedFigure } from '../../model/match.js';
import { amountLike, percentOf, shown } from './arithmetic.js';
import type { Candidate, Derive, Passage, Question } from './derivation.js';
import { amountOf, bySize, isOfOneKind, isPart, mayCountSame, type Pair, pairsOfAmounts, shareIn } from './operands.js';
import { OPPOSITES } from './tables/opposites.js';
import { REMAINDER_WORDS } from './tables/remainder-words.js';
import { isDeniedNear, nearWords, type Wording } from './wording.js';

/**
 * What is left of a whole without a part: "the other nine" of 26 without 17, "4,500 stayed" of 12,500 without 8,000, "a third
 * will lose" where two thirds keep.
 */
export const remainder: Derive = (question, passage) => {
  const { figure } = question;
  if (figure.role !== 'level') return [];
  const left = isPart(figure) ? otherShares(passage) : otherParts(question, passage);
  return left.filter(({ operands }) => tellsTheRest(question, operands, passage));
};

function otherParts(question: Question, passage: Passage): Candidate[] {
  const { figure } = question;
  return pairsOfAmounts(passage)
    .filter((pair) =>
      pair.every((one) => isOfOneKind(figure, one.figure) && mayCountSame(figure, one.figure, question)),
    )
    .map((pair) => withoutPart(question, bySize(pair)));
}

function withoutPart({ figure }: Question, [part, whole]: Pair): Candidate {
  return {
    kind: 'remainder',
    operands: [whole, part],
    result: amountLike(figure, amountOf(whole) - amountOf(part), [part, whole]),
    workings: () => `${shown(whole.figure)} − ${shown(part.figure)}`,
    certainty: 'possible',
  };
}

function otherShares({ figures }: Passage): Candidate[] {
  return figures
    .filter(({ figure }) => isPart(figure) && figure.role === 'level')
    .map((located) => ({
      kind: 'remainder',
      operands: [located],
      result: percentOf(1 - shareIn(located.figure)),
      workings: () => `100% − ${shown(located.figure)}`,
      certainty: 'possible',
    }));
}

/** Whether the claim tells of what is left: by a word near the figure, or by denying or turning what the passage says. */
export function tellsTheRest(
  { figure, wording }: Question,
  operands: readonly LocatedFigure[],
  passage: Passage,
): boolean {
  const source = passage.wording();
  if (nearWords(wording, figure).some((word) => REMAINDER_WORDS.has(word) && !source.lower.has(word))) return true;
  const isDenied = operands.some((operand) => isDeniedNear(source, operand.figure));
  return isDeniedNear(wording, figure) !== isDenied || areOpposed(wording, source);
}

function areOpposed(one: Wording, two: Wording): boolean {
  return one.words.some(({ lower }) => OPPOSITES.get(lower)?.some((opposite) => two.lower.has(opposite)));
}
