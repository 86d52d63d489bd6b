import { compareFigures } from '../../../figures/index.js';
import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, joined } from './arithmetic.js';
import type { Candidate, Passage, Question, Way } from './derivation.js';
import { areNamed, areNamedBefore } from './naming.js';
import { operandFigures } from './operand-figures.js';
import {
  amountOf,
  areOfOneSize,
  isPart,
  isSurelyMeant,
  mayComeTo,
  mayCountSame,
  type Operands,
  operandsLike,
  pairsOf,
} from './operands.js';
import { GENERIC_NOUNS, SUM_PHRASES, SUM_WORDS } from './tables/sum-words.js';
import { hasAny, hasPair, type Wording, wordsBehind, wordsBetween } from './wording.js';

/** The sum of figures, beside a cue ("a total of") or where the claim names what each of them counts ("guides and curators"). */
export const sum: Way = (question) => {
  const sums = hasSumCue(question.wording) ? sumsCalledSo : sumsTold;
  return (passage) => {
    const operands = operandsLike(question.figure, passage).filter(isAddend);
    return operands.length < 2 ? [] : sums(operands, question, passage);
  };
};

/** The same beside a cue alone. */
export const calledSum: Way = (question) => (hasSumCue(question.wording) ? sum(question) : undefined);

/** The same of figures before which a reference gives names that the claim gives: coalitions, trusts, twin towns. */
export const namedSum: Way = (question) => {
  if (question.figure.value === undefined) return undefined;
  return (passage) =>
    selectionsOf(operandsLike(question.figure, passage).filter(isAddend))
      .filter((chosen) => mayComeTo(question.figure, totalOf(chosen)) && areOfOneSize(chosen))
      .filter((chosen) => areNamedBefore(chosen, question, passage) && !areRepeated(chosen, question))
      .map((chosen) => sumOf(question.figure, chosen, 'possible'));
};

/** The sums of a claim that says that it adds up; of all that one statement gives, surely. */
function sumsCalledSo(all: readonly LocatedFigure[], question: Question, passage: Passage): Candidate[] {
  return selectionsOf(all)
    .filter((chosen) => !isNested(chosen, passage))
    .map((chosen) => sumOf(question.figure, chosen, isWhole(chosen, all, question, passage) ? 'certain' : 'possible'));
}

/** The sums that a claim may mean by what it names. */
function sumsTold(all: readonly LocatedFigure[], question: Question, passage: Passage): Candidate[] {
  return selectionsOf(all)
    .filter((chosen) => mayComeTo(question.figure, totalOf(chosen)) && areOfOneSize(chosen))
    .filter((chosen) => isToldBy(chosen, question, passage) && !areRepeated(chosen, question))
    .filter((chosen) => !isNested(chosen, passage))
    .map((chosen) => sumOf(question.figure, chosen, 'possible'));
}

/** Whether the claim names what each figure counts, or its share is exactly all that one statement tells of one whole. */
function isToldBy(chosen: Operands, question: Question, passage: Passage): boolean {
  return (
    areNamed(chosen, question, passage) ||
    areNamedBefore(chosen, question, passage) ||
    areSharesOfOneWhole(chosen, question, passage)
  );
}

/** "59 percent of the owners rebuilt": 38 percent of the owners and 21 percent are all the shares that the statement gives. */
function areSharesOfOneWhole(chosen: Operands, { figure, stems, stemOf }: Question, passage: Passage): boolean {
  const shares = passage.figures.filter((located) => isPart(located.figure));
  if (!isPart(figure) || passage.statements > 1 || chosen.length !== shares.length) return false;
  const nouns = chosen.flatMap((operand) => operand.figure.noun ?? []);
  return nouns.some(({ text }) => stems.has(stemOf(text.toLowerCase())));
}

/** Whether the claim gives one of the figures itself beside the one that is asked about. */
function areRepeated(operands: Operands, { figure, figures }: Question): boolean {
  const rest = operandFigures(figures.filter((other) => other !== figure));
  return operands.some((operand) =>
    rest.some((other) => compareFigures(other, operand.figure).relation === 'compatible'),
  );
}

/** "Lost 12 and another 3" are changes that can be added, the ends of one cannot. */
function isAddend({ figure: { role } }: LocatedFigure): boolean {
  return role === 'level' || role === 'change';
}

function sumOf(figure: Figure, operands: Operands, certainty: Candidate['certainty']): Candidate {
  return {
    kind: 'sum',
    operands,
    result: amountLike(figure, totalOf(operands), operands),
    workings: () => joined(operands, '+'),
    certainty,
  };
}

function totalOf(operands: Operands): number {
  return operands.reduce((before, operand) => before + amountOf(operand), 0);
}

/** All of the figures together, then each two of them. */
function selectionsOf(figures: readonly LocatedFigure[]): Operands[] {
  if (figures.length < 2) return [];
  const [first, second, ...others] = figures;
  if (first === undefined || second === undefined) return [];
  return others.length === 0 ? [[first, second]] : [[first, second, ...others], ...pairsOf(figures)];
}

function hasSumCue(wording: Wording): boolean {
  return hasAny(wording, SUM_WORDS) || [...SUM_PHRASES].some(([first, second]) => hasPair(wording, first, second));
}

/** Whether one of the figures is told as a part of the one before it: "54 guides, 29 of them students". */
function isNested(figures: readonly LocatedFigure[], passage: Passage): boolean {
  return figures.some(({ figure }, at) => {
    const before = figures[at - 1]?.figure;
    if (before === undefined) return false;
    const wording = passage.wording();
    const between = wordsBetween(wording, before, figure).join(' ');
    return BEFORE_PART.test(between) || BEHIND_PART.test(wordsBehind(wording, figure, 2).join(' '));
  });
}

const BEFORE_PART = /\b(?:among|includ(?:e|ed|es|ing)|of wh(?:ich|om))\b/;

const BEHIND_PART = /^of (?:them|these|those|which|whom)$/;

/** Whether one statement gives these figures and no other of their kind, and the claim names what each of them counts. */
function isWhole(chosen: Operands, operands: readonly LocatedFigure[], question: Question, passage: Passage): boolean {
  const isAll = chosen.length === operands.length && isSurelyMeant(passage);
  const isExact = chosen.every(({ figure }) => figure.bound === 'exact' && figure.role === 'level');
  return isAll && isExact && mayCountAll(chosen, question) && areNamed(chosen, question, passage);
}

/** Whether a figure may count what all of the operands do: it names one of them, people or the like, or nothing. */
function mayCountAll(operands: Operands, question: Question): boolean {
  const { noun } = question.figure;
  if (noun === undefined || GENERIC_NOUNS.has(noun.text.toLowerCase())) return true;
  return operands.some(({ figure }) => mayCountSame(question.figure, figure, question));
}
