import { compareFigures } from '../figures/index.js';
import type { Figure, FigureKind } from '../model/figure.js';
import type { Derivation, FigureOutcome } from '../model/match.js';
import type { Statement } from '../model/statement.js';
import type { FigureCandidate, FigureEvidence, NounAgreement } from './figure-evidence.js';
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
  { figure, agreeing, conflicting, reckoned, inOtherWords, toldFromToday, coverage }: FigureEvidence,
  thresholds: FigureThresholds = FIGURE_THRESHOLDS.standard,
): FigureOutcome {
  if (agreeing !== undefined && !outvotes(conflicting, agreeing, figure, thresholds))
    return { kind: 'supported', by: agreeing };
  if (inOtherWords !== undefined && !isBetweenSameWords(conflicting)) return { kind: 'supported', by: inOtherWords };
  if (agreeing !== undefined && conflicting !== undefined) return differs(conflicting);
  if (reckoned?.relation === 'agrees') return { kind: 'derived', by: reckoned.by };
  if (reckoned !== undefined && !isGiven(reckoned.by, conflicting)) return { kind: 'misderived', by: reckoned.by };
  if (coverage < thresholds.speaksFrom || !isExpected(figure, conflicting)) return { kind: 'unsure' };
  if (toldFromToday && conflicting === undefined) return { kind: 'unsure' };
  return isCounterpart(conflicting, thresholds) ? differs(conflicting) : { kind: 'not-found' };
}

/** Whether the references tell what a figure comes to, so that there is no need to reckon. */
function isGiven({ result }: Derivation, conflicting: FigureCandidate | undefined): boolean {
  return conflicting !== undefined && compareFigures(conflicting.figure, result).relation === 'compatible';
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

/** Whether a figure that conflicts is so well aligned that one that agrees must be of something else. */
function outvotes(
  conflicting: FigureCandidate | undefined,
  agreeing: FigureCandidate,
  figure: Figure,
  thresholds: FigureThresholds,
): conflicting is FigureCandidate {
  if (conflicting === undefined) return false;
  if (isAstray(figure, agreeing, conflicting, thresholds)) return true;
  if (isTelling(figure, agreeing)) return false;
  const excused = agreeing.affinity >= thresholds.excusesFrom * conflicting.affinity;
  if (conflicting.affinity >= thresholds.differsDespiteAgreementFrom && !excused) return true;
  const lead = closeness(conflicting) - closeness(agreeing);
  const isAhead = conflicting.affinity - agreeing.affinity >= thresholds.closerMargin;
  const distance = sentencesBetween(conflicting.statement, agreeing.statement);
  if (distance === 0) return isSameNumber(figure, agreeing) && (lead >= 2 || (lead >= 1 && isAhead));
  const countsOther = agreeing.noun === 'other' && conflicting.noun === 'same';
  if (distance === 1 && !countsOther) return false;
  const least = AMOUNTS.has(figure.kind) ? thresholds.closerAmountDiffersFrom : thresholds.closerDiffersFrom;
  return lead >= 1 && isAhead && conflicting.affinity >= least;
}

/** A rounded or limited figure was made from the one that agrees; the same number may have been taken from the wrong place. */
function isSameNumber({ low, high }: Figure, { figure }: FigureCandidate): boolean {
  return low === figure.low && high === figure.high;
}

/** Kinds of figures that are no names: such a one may stand in a reference without having to do with the claim. */
const AMOUNTS: ReadonlySet<FigureKind> = new Set(['measure', 'money', 'number', 'percent', 'percentage-points']);

/** Whether the figure that agrees stands in a statement of something else while the one that conflicts stands in the claim's. */
function isAstray(
  figure: Figure,
  agreeing: FigureCandidate,
  conflicting: FigureCandidate,
  { farBetterDiffersFrom, farBetterMargin }: FigureThresholds,
): boolean {
  const mayBeChance = isSameNumber(figure, agreeing) && !isTelling(figure, agreeing);
  const elsewhere = mayBeChance ? OTHER_STATEMENT_SHARE * conflicting.coverage : FOREIGN_COVERAGE;
  return (
    AMOUNTS.has(figure.kind) &&
    agreeing.coverage < elsewhere &&
    conflicting.affinity >= farBetterDiffersFrom &&
    conflicting.affinity - agreeing.affinity >= farBetterMargin
  );
}

/** A statement that holds less than this share of a claim has not to do with it. */
const FOREIGN_COVERAGE = 0.13;

/** A statement that holds less than this share of what another holds of a claim is hardly the one that the claim rests on. */
const OTHER_STATEMENT_SHARE = 0.7;

/** A figure that hardly agrees by chance: nearly equal to three or more digits, or a name rather than an amount. */
function isTelling({ kind, value = 0 }: Figure, { figure: other }: FigureCandidate): boolean {
  if (kind === 'label' || kind === 'ordinal' || kind === 'score') return true;
  const isNear = Math.abs((other.value ?? Number.NaN) - value) <= NEARLY_EQUAL_SHARE * Math.abs(value);
  return kind !== 'date' && isNear && SIGNIFICANT_DIGITS.test(String(other.value).replace('.', ''));
}

const NEARLY_EQUAL_SHARE = 0.005;

const SIGNIFICANT_DIGITS = /^0*[1-9]\d+[1-9]0*$/;

/** How closely a candidate stands in the claim's figure's place: by the words right beside it and by what it counts. */
function closeness({ neighbours, noun }: FigureCandidate): number {
  return neighbours + NOUN_RANKS[noun];
}

const NOUN_RANKS: Readonly<Record<NounAgreement, number>> = { other: -1, same: 1, unknown: 0 };

/** How many sentences one statement stands from another; no end of them where they are of two references. */
function sentencesBetween(one: Statement, other: Statement): number {
  return one.reference === other.reference ? Math.abs(one.sentence - other.sentence) : Number.POSITIVE_INFINITY;
}

/** Whether the references ought to give the figure if it were right. */
function isExpected({ kind, date, high, noun }: Figure, conflicting: FigureCandidate | undefined): boolean {
  if (date?.relative !== undefined) return date.year !== undefined && conflicting !== undefined;
  if (kind === 'vague' && noun === undefined) return false;
  const { byHeartUpTo, unlessConflictFrom } = EXPECTATIONS[kind];
  if ((high ?? Number.MAX_VALUE) > byHeartUpTo) return true;
  if (conflicting === undefined) return false;
  const isNear = conflicting.neighbours > 0 || conflicting.noun === 'same';
  if (kind === 'number' && !isNear) return false;
  const least = closeness(conflicting) >= 2 ? COUNTED_SAME_SHARE * unlessConflictFrom : unlessConflictFrom;
  return conflicting.affinity >= least || (BESIDE_WORDS.has(kind) && conflicting.neighbours > 0);
}

/** A figure between the same words, or beside one and of the same things, need only be aligned this share as well. */
const COUNTED_SAME_SHARE = 0.8;

/** Kinds whose conflict is sure where the same word stands beside both: "third quarter" and "second quarter". */
const BESIDE_WORDS: ReadonlySet<FigureKind> = new Set(['duration', 'ordinal']);
