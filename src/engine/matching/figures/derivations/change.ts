import type { Direction } from '../../../model/figure.js';
import { percentOf, shown } from './arithmetic.js';
import type { Candidate, Pair, Passage, Question, Way } from './derivation.js';
import {
  amountOf,
  areNamedOrBare,
  bySize,
  directionOf,
  endsOf,
  isPart,
  isSurelyMeant,
  mayCountSame,
} from './operands.js';
import { wayOf } from './ways.js';

/** By which share of itself an amount rose or fell: "rose 25 percent" for 200 and 250, "a third fewer". */
export const change: Way = (question) => {
  const direction = isPart(question.figure) ? wayOf(question.figure, question.wording) : undefined;
  if (direction === undefined) return undefined;
  return (passage) => {
    const ends = endsOf(passage);
    if (ends !== undefined) return ofEnds(question, direction, ends, passage);
    return pairsFor(question, passage).map((pair) => changeOf(inOrder(pair, direction)));
  };
};

function ofEnds({ figure }: Question, direction: Direction, ends: Pair, passage: Passage): Candidate[] {
  if (directionOf(ends) !== direction) return [];
  const isSure = figure.role === 'change' && isSurelyMeant(passage);
  return [{ ...changeOf(ends), certainty: isSure ? 'certain' : 'possible' }];
}

function pairsFor(question: Question, passage: Passage): Pair[] {
  return passage
    .pairs()
    .filter(
      (pair) =>
        pair[0].figure.kind !== 'percent' &&
        mayCountSame(pair[0].figure, pair[1].figure, question) &&
        areNamedOrBare(pair, question),
    );
}

/** The pair as the start and the end of a change that way. */
function inOrder(pair: Pair, direction: Direction): Pair {
  const [small, large] = bySize(pair);
  return direction === 'up' ? [small, large] : [large, small];
}

function changeOf([from, to]: Pair): Candidate {
  const [before, after] = [amountOf(from), amountOf(to)];
  const [more, less] = after > before ? [to, from] : [from, to];
  return {
    kind: 'change',
    operands: [from, to],
    result: percentOf(Math.abs(after - before) / before),
    workings: () => `(${shown(more.figure)} − ${shown(less.figure)}) ÷ ${shown(from.figure)}`,
    certainty: 'possible',
  };
}
