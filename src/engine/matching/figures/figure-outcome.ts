import { compareFigures } from '../../figures/index.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { Derivation, FigureOutcome, LocatedFigure } from '../../model/match.js';
import { mayBeYearOfWriting } from './dates/day-of-writing.js';
import type { FigureCandidate, FigureEvidence } from './figure-evidence.js';
import { MOST_LISTED } from './listed-counts.js';
import { closeness, isOutvoted } from './outvoting.js';
import { FIGURE_THRESHOLDS, type FigureThresholds } from './strictness.js';

/** When a figure that no reference gives is worth a word. */
interface Expectation {
  /** Values up to this one are often counted or said by heart, or stand in idioms ("two years", "one of"). */
  readonly byHeartUpTo: number;
  /** A conflicting figure aligned this well tells that the references speak of even such a value. */
  readonly unlessConflictFrom: number;
}

const NEVER = Number.POSITIVE_INFINITY;

/**
 * For each kind, when its absence from the references is worth a word, from the measurements: sums, shares and dates that
 * no reference gives are wrong nine times in ten, small counts one time in ten.
 */
const EXPECTATIONS: Readonly<Record<FigureKind, Expectation>> = {
  age: { byHeartUpTo: 0, unlessConflictFrom: 0 },
  date: { byHeartUpTo: 0, unlessConflictFrom: 0 },
  duration: { byHeartUpTo: 2, unlessConflictFrom: 0.3 },
  label: { byHeartUpTo: NEVER, unlessConflictFrom: 0.3 },
  measure: { byHeartUpTo: 0, unlessConflictFrom: 0 },
  money: { byHeartUpTo: 0, unlessConflictFrom: 0 },
  number: { byHeartUpTo: 5, unlessConflictFrom: 0.45 },
  ordinal: { byHeartUpTo: NEVER, unlessConflictFrom: 0.3 },
  percent: { byHeartUpTo: 0, unlessConflictFrom: 0 },
  'percentage-points': { byHeartUpTo: 0, unlessConflictFrom: 0 },
  ratio: { byHeartUpTo: NEVER, unlessConflictFrom: 0.3 },
  score: { byHeartUpTo: NEVER, unlessConflictFrom: 0.3 },
  time: { byHeartUpTo: NEVER, unlessConflictFrom: 0.15 },
  vague: { byHeartUpTo: 2000, unlessConflictFrom: NEVER },
};

/** Decides what the references say of a figure of a claim. */
export function weighEvidence(
  evidence: FigureEvidence,
  thresholds: FigureThresholds = FIGURE_THRESHOLDS.standard,
): FigureOutcome {
  const { figure, agreeing, conflicting, inOtherWords, toldFromToday, countsRest, coverage } = evidence;
  const replaced = replacedBy(evidence, thresholds);
  if (agreeing !== undefined && !replaced && !isOutvoted(agreeing, evidence, thresholds))
    return { kind: 'supported', by: agreeing };
  if (inOtherWords !== undefined && !isBetweenSameWords(conflicting) && !countsItself(inOtherWords, conflicting))
    return { kind: 'supported', by: inOtherWords };
  const reckoned = evidence.reckoned?.();
  if (reckoned?.relation === 'agrees') return { kind: 'derived', by: reckoned.by };
  const isMisderived = reckoned !== undefined && !isGiven(reckoned.by, conflicting);
  if (replaced !== undefined && !isMisderived) return differs(replaced);
  if (agreeing !== undefined && conflicting !== undefined) return differs(conflicting);
  if (isMisderived) return { kind: 'misderived', by: reckoned.by };
  if (coverage < thresholds.speaksFrom || !isExpected(figure, evidence)) return { kind: 'unsure' };
  if (isCounterpart(conflicting, thresholds))
    return mayBeYearOfWriting(figure, conflicting) ? { kind: 'unsure' } : differs(conflicting);
  return { kind: toldFromToday || countsRest() ? 'unsure' : 'not-found' };
}

/** "her son Max, three grandchildren and a cousin" names four, but tells itself how many grandchildren there are. */
function countsItself({ statement }: LocatedFigure, conflicting: FigureCandidate | undefined): boolean {
  if (conflicting?.noun !== 'same' || (conflicting.figure.high ?? 0) > MOST_LISTED) return false;
  return (
    conflicting.statement.reference === statement.reference && conflicting.statement.sentence === statement.sentence
  );
}

/** Whether the references tell what a figure comes to, so that there is no need to reckon. */
function isGiven({ result }: Derivation, conflicting: FigureCandidate | undefined): boolean {
  return conflicting !== undefined && compareFigures(conflicting.figure, result).relation === 'compatible';
}

/** The figure of another kind that stands between the same words, where none of the figure's own kind stands there. */
function replacedBy(
  { agreeing, conflicting, ofOtherKind }: FigureEvidence,
  { differsFrom, excusesFrom }: FigureThresholds,
): FigureCandidate | undefined {
  if (isBetweenSameWords(conflicting) || (agreeing?.neighbours ?? 0) > 0) return undefined;
  const other = ofOtherKind?.();
  if (other === undefined || other.affinity < differsFrom) return undefined;
  return (agreeing?.affinity ?? 0) < excusesFrom * other.affinity ? other : undefined;
}

/** From these shares of the words beside a figure on, another stands surely, or at all, in the same place. */
const SAME_VICINITY = 0.33;
const NEAR_VICINITY = 0.2;

/** Whether a figure that conflicts stands in the claim's figure's place, so that the references say otherwise. */
function isCounterpart(
  conflicting: FigureCandidate | undefined,
  { differsFrom, besideDiffersFrom }: FigureThresholds,
): conflicting is FigureCandidate {
  if (conflicting === undefined) return false;
  const { affinity, vicinity, neighbours, noun } = conflicting;
  if (vicinity >= SAME_VICINITY || noun === 'same') return affinity >= besideDiffersFrom;
  return affinity >= differsFrom && (vicinity >= NEAR_VICINITY || neighbours > 0);
}

/** Between the same words on both sides a figure counts the same, whatever else is listed beside it. */
function isBetweenSameWords(candidate: FigureCandidate | undefined): boolean {
  return candidate?.neighbours === 2;
}

function differs(from: FigureCandidate): FigureOutcome {
  return { kind: 'differs', from };
}

/** Whether the references ought to give the figure if it were right. */
function isExpected(figure: Figure, evidence: FigureEvidence): boolean {
  const { kind, date, high, noun } = figure;
  const { conflicting, countsUntoldYears } = evidence;
  if (date?.relative !== undefined)
    return (date.year !== undefined && conflicting !== undefined) || countsUntoldYears();
  if (kind === 'vague' && noun === undefined) return false;
  if (kind === 'number' && isNeverCounted(figure, evidence)) return true;
  const { byHeartUpTo, unlessConflictFrom } = EXPECTATIONS[kind];
  if ((high ?? Number.MAX_VALUE) > byHeartUpTo) return true;
  if (conflicting === undefined) return false;
  if (conflicting.neighbours > 0 && (BESIDE_WORDS.has(kind) || isCountBeside(figure, conflicting))) return true;
  if (kind === 'number' && conflicting.neighbours === 0 && conflicting.noun !== 'same') return false;
  const least = closeness(conflicting) >= 2 ? COUNTED_SAME_SHARE * unlessConflictFrom : unlessConflictFrom;
  return conflicting.affinity >= least;
}

/**
 * A count of a few where the reference has another beside the same word, and not of other things: "her top four", "her top five".
 * "One" is as often a pronoun.
 */
function isCountBeside({ kind, high = 0 }: Figure, { affinity, noun }: FigureCandidate): boolean {
  return kind === 'number' && high > 1 && noun !== 'other' && affinity >= COUNT_BESIDE_FROM;
}

const COUNT_BESIDE_FROM = 0.3;

/** However small they are, a number with decimals is measured, and how many died or were hurt is told or summed up. */
function isNeverCounted({ high = 0, fate }: Figure, { givesSmallerCounts }: FigureEvidence): boolean {
  if (!Number.isInteger(high)) return true;
  return fate !== undefined && high > CASUALTIES_BY_HEART_UP_TO && !givesSmallerCounts();
}

/** "The driver and a passenger were killed": two are counted. */
const CASUALTIES_BY_HEART_UP_TO = 2;

/** A figure between the same words, or beside one and of the same things, need only be aligned this share as well. */
const COUNTED_SAME_SHARE = 0.8;

/** Kinds whose conflict is sure where the same word stands beside both: "third quarter" and "second quarter". */
const BESIDE_WORDS: ReadonlySet<FigureKind> = new Set(['duration', 'ordinal']);
