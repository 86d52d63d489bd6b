import type { Figure } from '../../../model/figure.js';
import { amountLike, shown } from './arithmetic.js';
import type { Candidate, Derive, Pair, Passage, Question, Way } from './derivation.js';
import {
  amountOf,
  areNamedOrBare,
  areOfOneSize,
  bySize,
  directionOf,
  endsOf,
  isOfOneKind,
  isSurelyMeant,
  mayCountSame,
} from './operands.js';
import { COMPARATIVES, DISTANCE_NOUNS } from './tables/difference-words.js';
import { hasNear, wordsBefore, wordsBehind } from './wording.js';

/** How far one figure lies from another: "rose by 400", "14 more than now", "a 10-point lead". */
export const difference: Way = (question) => (isCompared(question) ? distancesOf(question) : undefined);

function distancesOf(question: Question): Derive {
  return (passage) => {
    const ends = endsOf(passage);
    if (ends !== undefined && isDistanceIn(question.figure, ends)) return wayBetween(question, ends, passage);
    return pairsFor(question, passage).map((pair) => distanceOf(question.figure, pair));
  };
}

/** Whether words around the figure say that it is the distance between two others. */
function isCompared({ figure, wording }: Question): boolean {
  if (figure.role === 'change') return true;
  const behind = wordsBehind(wording, figure, 3);
  if (behind.some((word) => COMPARATIVES.has(word)) || hasNear(wording, figure, DISTANCE_NOUNS)) return true;
  return APART.has(figure.kind) && wordsBefore(wording, figure, 2).includes('by');
}

/** "Beat the forecast by about $60 million"; what is done by 60 people is another matter. */
const APART: ReadonlySet<Figure['kind']> = new Set(['duration', 'measure', 'money', 'percentage-points']);

/** The size of the one change that a passage tells, where the claim's goes the same way. */
function wayBetween({ figure }: Question, ends: Pair, passage: Passage): Candidate[] {
  if (figure.direction !== undefined && figure.direction !== directionOf(ends)) return [];
  const isSure = figure.role === 'change' && isSurelyMeant(passage);
  return [{ ...distanceOf(figure, ends), certainty: isSure ? 'certain' : 'possible' }];
}

function distanceOf(figure: Figure, pair: Pair): Candidate {
  const [small, large] = bySize(pair);
  return {
    kind: 'difference',
    operands: [large, small],
    result: amountLike(figure, amountOf(large) - amountOf(small), pair),
    workings: () => `${shown(large.figure)} − ${shown(small.figure)}`,
    certainty: 'possible',
  };
}

function pairsFor(question: Question, passage: Passage): Pair[] {
  return passage
    .pairs()
    .filter((pair) => isDistanceIn(question.figure, pair) && areOfOneSize(pair))
    .filter((pair) => mayCountSame(pair[0].figure, pair[1].figure, question) && areNamedOrBare(pair, question));
}

/** Whether a figure can tell how far two others lie apart: in their unit, in points between percentages, in years between ages. */
function isDistanceIn(figure: Figure, [{ figure: other }]: Pair): boolean {
  if (other.kind === 'percent') return figure.kind === 'percentage-points' || POINTS.test(figure.noun?.text ?? '');
  if (other.kind === 'age') return figure.kind === 'duration' && figure.unit === other.unit;
  return isOfOneKind(figure, other);
}

const POINTS = /^points?$/i;
