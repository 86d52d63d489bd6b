import type { Figure } from '../../../model/figure.js';
import type { LocatedFigure } from '../../../model/match.js';
import { amountLike, shown } from './arithmetic.js';
import type { Candidate, Passage, Question, Way } from './derivation.js';
import { amountOf, isOfOneKind, mayComeTo } from './operands.js';
import { GENERIC_NOUNS } from './tables/sum-words.js';
import { wordsBefore, wordsBehind } from './wording.js';

/** The one that a reference names with the others that it counts: "17 states" for "California and 16 other states". */
export const others: Way = (question) => {
  const { figure } = question;
  if (figure.kind !== 'number') return undefined;
  return (passage) =>
    passage.figures
      .filter((located) => isOfOneKind(figure, located.figure) && mayComeTo(figure, amountOf(located) + 1))
      .filter((located) => countsOthers(located, question, passage))
      .map((located) => withOne(figure, located));
};

/** "and 16 other states", "and five others", "along with three more guests". */
function countsOthers({ figure }: LocatedFigure, question: Question, passage: Passage): boolean {
  const wording = passage.wording();
  const [before = ''] = wordsBefore(wording, figure, 1);
  const [behind = '', ...nouns] = wordsBehind(wording, figure, 4);
  if (!JOINTS.has(before) || !OTHERS.has(behind)) return false;
  return behind === 'others' ? countsAnything(question) : namesOne(nouns, question);
}

function countsAnything({ figure: { noun } }: Question): boolean {
  return noun === undefined || GENERIC_NOUNS.has(noun.text.toLowerCase());
}

function namesOne(words: readonly string[], { figure: { noun }, stemOf }: Question): boolean {
  return noun !== undefined && words.some((word) => stemOf(word) === stemOf(noun.text.toLowerCase()));
}

const JOINTS: ReadonlySet<string> = new Set(['and', 'plus', 'with']);

const OTHERS: ReadonlySet<string> = new Set(['more', 'other', 'others']);

function withOne(figure: Figure, located: LocatedFigure): Candidate {
  return {
    kind: 'sum',
    operands: [located],
    result: amountLike(figure, amountOf(located) + 1, [located]),
    workings: () => `1 + ${shown(located.figure)}`,
    certainty: 'possible',
  };
}
