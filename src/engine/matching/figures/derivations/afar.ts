import type { Figure } from '../../../model/figure.js';
import { lazily } from '../../../model/lazily.js';
import type { Derivation } from '../../../model/match.js';
import type { Library } from '../../library.js';
import { average } from './average.js';
import { change } from './change.js';
import type { Candidate, Derive, Passage, Way } from './derivation.js';
import { difference } from './difference.js';
import { changesAmong, farPassagesOf } from './far-passages.js';
import { firstIn } from './first-in.js';
import { fits, told } from './fitting.js';
import { formerLevel } from './former-level.js';
import { isReckonable, type ReckoningClaim } from './index.js';
import { later } from './later.js';
import { withMargin } from './margin.js';
import { otherEnd } from './other-end.js';
import { ownOperand } from './own-operand.js';
import { part } from './part.js';
import { rate } from './rate.js';
import { age, countedYears, span } from './span.js';
import { calledSum, namedSum } from './sum.js';
import { timeBetween } from './time-between.js';
import { total } from './total.js';
import { wordingOf } from './wording.js';

/** The ways that words of the claim must ask for, so that figures of statements that stand apart hardly fit by chance. */
const FAR_WAYS: readonly Way[] = [
  ownOperand,
  difference,
  change,
  part,
  average,
  otherEnd,
  formerLevel,
  rate,
  total,
  calledSum,
  namedSum,
  later,
  withMargin,
  firstIn,
  span,
  timeBetween,
  countedYears,
  age,
];

/** Tells how a figure follows from any two of the statements that its claim may rest on; undefined where it does not. */
export type FarReckoning = (figure: Figure) => Derivation | undefined;

/**
 * Gets ready to tell how the figures of a claim may follow from statements that stand apart in a reference. That is asked of a
 * figure about to be warned of: what is found explains it, and what is not contradicts nothing.
 */
export function reckonAfar(
  { words, terms, statements, stemOf, figures }: ReckoningClaim,
  library: Library,
): FarReckoning {
  const wording = lazily(() => wordingOf(words));
  const stems = lazily(() => new Set(terms.map(({ stem }) => stem)));
  const passages = lazily(() => [
    ...farPassagesOf(statements, figures, library),
    ...changesAmong(statements, stems(), library),
  ]);
  return (figure) => {
    if (!isReckonable(figure) && !isRange(figure)) return undefined;
    const question = { figure, wording: wording(), stems: stems(), stemOf, figures };
    const ways = FAR_WAYS.flatMap((way) => way(question) ?? []);
    const found = ways.length === 0 ? undefined : firstFitting(figure, ways, passages());
    return found && told(found);
  };
}

function isRange({ low, high }: Figure): boolean {
  return low !== undefined && low !== high;
}

function firstFitting(figure: Figure, ways: readonly Derive[], passages: readonly Passage[]): Candidate | undefined {
  for (const passage of passages) {
    for (const derive of ways) {
      const found = derive(passage).find((candidate) => fitsClosely(figure, candidate));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Whether the operands come to the figure as nearly as rounding explains, whatever limits it: not 48 for "over 40". */
function fitsClosely(figure: Figure, candidate: Candidate): boolean {
  const { value = 0 } = candidate.result;
  if (isRange(figure) && !isRange(candidate.result)) return isInside(value, figure);
  const isNear = Math.abs(value - (figure.value ?? value)) <= FARTHEST_SHARE * Math.abs(value);
  return isNear && fits(figure, candidate);
}

/** "At 65 or 66"; a wide range holds too much by chance. */
function isInside(value: number, { low = 0, high = 0 }: Figure): boolean {
  return low <= value && value <= high && high - low <= FARTHEST_SHARE * high;
}

const FARTHEST_SHARE = 0.05;
