import type { Figure } from '../../../model/figure.js';
import { shown, timesOf } from './arithmetic.js';
import type { Candidate, Pair, Passage, Question, Way } from './derivation.js';
import { amountOf, areNamedOrBare, bySize, directionOf, endsOf, isSurelyMeant, mayCountSame } from './operands.js';

/** How many times one figure is another: "doubled" from 20 to 40, "four times as many", "halved". */
export const multiple: Way = (question) => {
  const { figure } = question;
  if (figure.kind !== 'ratio' || figure.unit !== 'times') return undefined;
  return (passage) => {
    const ends = endsOf(passage);
    if (ends !== undefined) return ofChange(figure, ends, passage);
    return pairsFor(question, passage).map((pair) => quotientOf(figure, pair));
  };
};

/** How many times the end of a change is its start, where the claim goes the same way. */
function ofChange(figure: Figure, ends: Pair, passage: Passage): Candidate[] {
  if (figure.direction !== undefined && figure.direction !== directionOf(ends)) return [];
  const isSure = figure.role === 'change' && isSurelyMeant(passage);
  return [{ ...quotientOf(figure, ends), certainty: isSure ? 'certain' : 'possible' }];
}

/** A multiple below one makes the larger figure into the smaller: "halved" is half of it. */
function quotientOf({ value = 1 }: Figure, pair: Pair): Candidate {
  const [small, large] = bySize(pair);
  const [above, below] = value < 1 ? [small, large] : [large, small];
  return {
    kind: 'multiple',
    operands: [above, below],
    result: timesOf(amountOf(above) / amountOf(below)),
    workings: () => `${shown(above.figure)} ÷ ${shown(below.figure)}`,
    certainty: 'possible',
  };
}

function pairsFor(question: Question, passage: Passage): Pair[] {
  return passage
    .pairs()
    .filter((pair) => mayCountSame(pair[0].figure, pair[1].figure, question) && areNamedOrBare(pair, question));
}
