import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import { amountLike, joined } from './arithmetic.js';
import type { Candidate, Derive, Passage, Question } from './derivation.js';
import { amountOf, isNamed, isSurelyMeant, type Operands, operandsLike, pairsOf } from './operands.js';
import { SUM_PHRASES, SUM_WORDS } from './tables/sum-words.js';
import { hasAny, type Wording, wordsBehind, wordsBetween } from './wording.js';

/** The sum of figures, beside a cue ("a total of") or where the claim names what each of them counts ("guides and curators"). */
export const sum: Derive = (question, passage) => {
  const operands = operandsLike(question.figure, passage).filter(isAddend);
  const isCued = hasSumCue(question.wording);
  return selectionsOf(operands)
    .filter((chosen) => isCued || chosen.every(({ figure }) => isNamed(figure, question)))
    .filter((chosen) => !isNested(chosen, passage))
    .map((chosen) =>
      sumOf(question.figure, chosen, isCued && isWhole(chosen, operands, question, passage) ? 'certain' : 'possible'),
    );
};

/** "Lost 12 and another 3" are changes that can be added, the ends of one cannot. */
function isAddend({ figure: { role } }: LocatedFigure): boolean {
  return role === 'level' || role === 'change';
}

function sumOf(figure: Figure, operands: Operands, certainty: Candidate['certainty']): Candidate {
  const total = operands.reduce((before, operand) => before + amountOf(operand), 0);
  return {
    kind: 'sum',
    operands,
    result: amountLike(figure, total, operands),
    workings: () => joined(operands, '+'),
    certainty,
  };
}

/** All of the figures together, then each two of them. */
function selectionsOf(figures: readonly LocatedFigure[]): Operands[] {
  const [first, second, ...others] = figures;
  if (first === undefined || second === undefined) return [];
  return others.length === 0 ? [[first, second]] : [[first, second, ...others], ...pairsOf(figures)];
}

function hasSumCue(wording: Wording): boolean {
  const { words } = wording;
  const isPhrase = words.some(({ lower }, at) => SUM_PHRASES.has(`${lower} ${words[at + 1]?.lower}`));
  return isPhrase || hasAny(wording, SUM_WORDS);
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
  return isAll && chosen.every(({ figure }) => isNamed(figure, question));
}
