import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, joined, percentOf, shown } from './arithmetic.js';
import type { Candidate, Pair, Passage, Question, Way } from './derivation.js';
import { amountOf, bySize, isOfOneKind, isPart, mayComeTo, mayCountSame, shareIn } from './operands.js';
import { OPPOSITES } from './tables/opposites.js';
import { REMAINDER_WORDS } from './tables/remainder-words.js';
import { isDeniedNear, nearWords, type Wording } from './wording.js';

/**
 * What is left of a whole without a part: "the other nine" of 26 without 17, "4,500 stayed" of 12,500 without 8,000, "a third
 * will lose" where two thirds keep.
 */
export const remainder: Way = (question) => {
  const { figure } = question;
  if (figure.role !== 'level') return undefined;
  return (passage) => {
    const left = isPart(figure) ? otherShares(figure, passage) : otherParts(question, passage);
    return left.filter(({ operands }) => tellsTheRest(question, operands, passage));
  };
};

function otherParts(question: Question, passage: Passage): Candidate[] {
  const { figure } = question;
  return passage
    .pairs()
    .map(bySize)
    .filter(([part, whole]) => mayComeTo(figure, amountOf(whole) - amountOf(part)))
    .filter(([part, whole]) => isOfOneKind(figure, whole.figure) && isPartOf(part.figure, whole.figure, question))
    .map((pair) => withoutPart(question, pair));
}

/** The whole counts what the claim does; so does the part, or it counts the opposite ("11 women" of 18 teachers). */
function isPartOf(part: Figure, whole: Figure, question: Question): boolean {
  if (!mayCountSame(question.figure, whole, question)) return false;
  const opposites = OPPOSITES.get(part.noun?.text.toLowerCase() ?? '') ?? [];
  return mayCountSame(question.figure, part, question) || opposites.some((word) => question.wording.lower().has(word));
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

/** What each share leaves of the whole, and what all of them leave together. */
function otherShares(figure: Figure, { figures }: Passage): Candidate[] {
  const shares = figures.filter((located) => isPart(located.figure) && located.figure.role === 'level');
  const alone = shares.map((located) => [located]);
  const chosen = shares.length > 1 ? [...alone, shares] : alone;
  const own = shareIn(figure);
  return chosen.filter((taken) => Math.abs(restOf(taken) - own) <= SHARE_REACH).map(withoutShares);
}

/** No rounding or limit of a share reaches this far. */
const SHARE_REACH = 0.2;

function restOf(shares: readonly LocatedFigure[]): number {
  return shares.reduce((rest, { figure }) => rest - shareIn(figure), 1);
}

function withoutShares(shares: readonly LocatedFigure[]): Candidate {
  return {
    kind: 'remainder',
    operands: shares,
    result: percentOf(restOf(shares)),
    workings: () => `100% − ${joined(shares, '−')}`,
    certainty: 'possible',
  };
}

/** Whether the claim tells of what is left: by a word near the figure, or by denying or turning what the passage says. */
export function tellsTheRest(
  { figure, wording }: Question,
  operands: readonly LocatedFigure[],
  passage: Passage,
): boolean {
  const source = passage.wording();
  if (nearWords(wording, figure).some((word) => REMAINDER_WORDS.has(word) && !source.lower().has(word))) return true;
  const isDenied = operands.some((operand) => isDeniedNear(source, operand.figure));
  return isDeniedNear(wording, figure) !== isDenied || areOpposed(wording, source);
}

function areOpposed(one: Wording, two: Wording): boolean {
  return one.words.some(({ lower }) => OPPOSITES.get(lower)?.some((opposite) => two.lower().has(opposite)));
}
