import { sizesOf } from '../../figures/index.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { Statement } from '../../model/statement.js';
import { mayBeYearOfWriting } from './dates/day-of-writing.js';
import type { FigureCandidate, FigureEvidence } from './figure-evidence.js';
import type { NounAgreement } from './noun-agreement.js';
import type { FigureThresholds } from './strictness.js';

/** Whether a figure that conflicts is so well aligned that one that agrees must be of something else. */
export function isOutvoted(
  agreeing: FigureCandidate,
  { figure, conflicting, namesAgree, namesConflict, isOfNamedRow, isOfWhole, hasWordsOfOther }: FigureEvidence,
  thresholds: FigureThresholds,
): boolean {
  if (conflicting === undefined || isFirst(conflicting) || isOfOtherScale(figure, conflicting)) return false;
  if (mayBeYearOfWriting(figure, conflicting)) return false;
  if (isOfOtherSize(figure, conflicting.figure)) return false;
  if (describeSame(figure, agreeing)) return false;
  if (isOfOtherSubject(figure, agreeing, conflicting, thresholds) && namesConflict()) return true;
  if (isOfNamedRow() || (AMOUNTS.has(figure.kind) && isOfNamed(agreeing, conflicting, namesAgree))) return false;
  if (tellsLess(agreeing.figure, figure) && !tellsLess(conflicting.figure, figure))
    return conflicting.affinity >= thresholds.closerDiffersFrom;
  if (isOfWhole() || (mayReplace(conflicting.figure, figure) && hasWordsOfOther())) return true;
  if (isAstray(figure, agreeing, conflicting, thresholds)) return true;
  if (isTelling(figure, agreeing) && !isInPlace(conflicting, agreeing)) return false;
  const excused = agreeing.affinity >= thresholds.excusesFrom * conflicting.affinity;
  if (conflicting.affinity >= thresholds.differsDespiteAgreementFrom && !excused) return true;
  const lead = closeness(conflicting) - closeness(agreeing);
  const isAhead = conflicting.affinity - agreeing.affinity >= thresholds.closerMargin;
  const distance = sentencesBetween(conflicting.statement, agreeing.statement);
  if (distance === 0) return isSameNumber(figure, agreeing) && (lead >= 2 || (lead >= 1 && isAhead));
  const countsOther = agreeing.noun === 'other' && conflicting.noun === 'same';
  if (distance === 1 && !countsOther) return false;
  const least = COUNTING.has(figure.kind) ? thresholds.closerAmountDiffersFrom : thresholds.closerDiffersFrom;
  return lead >= 1 && isAhead && conflicting.affinity >= least;
}

/** A time told in minutes is no slip for one told in days. */
function isOfOtherScale({ kind, unit }: Figure, { figure }: FigureCandidate): boolean {
  return kind === 'duration' && unit !== figure.unit;
}

/** "A 40-ton truck" and "the 40-ton rig" hardly describe two things, whatever these are called; people of one age are many. */
function describeSame(figure: Figure, agreeing: FigureCandidate): boolean {
  return isDescription(figure) && isDescription(agreeing.figure) && isSameNumber(figure, agreeing);
}

/** Whether a figure is joined to its unit before the thing that it describes: "40-ton", "a 5,000-year-old carving". */
function isDescription({ kind, value = 0, text }: Figure): boolean {
  return (kind === 'measure' || (kind === 'age' && value > OLDEST_PERSON)) && JOINED_UNIT.test(text);
}

const JOINED_UNIT = /[-‐‑]\s?\p{L}+$/u;

/** In years. */
const OLDEST_PERSON = 122;

/** Nobody takes the price of a share for what a company spends, or grams for the weight of a machine. */
function isOfOtherSize(one: Figure, other: Figure): boolean {
  if (!UNITED.has(one.kind) || one.value === undefined || other.value === undefined) return false;
  return timesApart(one, other) > A_THOUSAND_TIMES;
}

/** Another scale word may still be a slip: millions for billions. */
const A_THOUSAND_TIMES = 1000 * (1 + 1e-9);

const UNITED: ReadonlySet<FigureKind> = new Set(['measure', 'money']);

/** "This year" does not tell a day: a date in full that conflicts tells more of the claim's. */
function tellsLess({ date: given }: Figure, { date: own }: Figure): boolean {
  return own?.day !== undefined && given?.day === undefined;
}

/** "First" is said of much else than a place in an order: "his first ever goal", "at first". */
function isFirst({ figure }: FigureCandidate): boolean {
  return figure.kind === 'ordinal' && figure.value === 1;
}

/** A rounded or limited figure was made from the one that agrees; the same number may have been taken from the wrong place. */
function isSameNumber({ low, high }: Figure, { figure }: FigureCandidate): boolean {
  return low === figure.low && high === figure.high;
}

/** Kinds of figures that are no names: such a one may stand in a reference without having to do with the claim. */
const AMOUNTS: ReadonlySet<FigureKind> = new Set(['measure', 'money', 'number', 'percent', 'percentage-points']);

/** Amounts and places in an order: what such a one counts tells more of it than how well the rest fits. */
const COUNTING: ReadonlySet<FigureKind> = new Set([...AMOUNTS, 'ordinal']);

/** Whether the figure that conflicts is told of those whom the claim names; it must then be aligned no worse. */
function isOfOtherSubject(
  figure: Figure,
  agreeing: FigureCandidate,
  conflicting: FigureCandidate,
  { namedDiffersFrom, namedMargin }: FigureThresholds,
): boolean {
  return (
    mayReplace(conflicting.figure, figure) &&
    conflicting.affinity >= namedDiffersFrom &&
    conflicting.affinity - agreeing.affinity >= namedMargin
  );
}

/** Whether both are amounts, or ranges of amounts, of about one size: others are hardly taken for one another. */
function mayReplace(one: Figure, other: Figure): boolean {
  if (!AMOUNTS.has(one.kind) || (one.value === undefined) !== (other.value === undefined)) return false;
  return timesApart(one, other) <= MOST_TIMES;
}

/** How many times the smaller of two amounts goes into the larger; not a number where both are nothing. */
function timesApart(one: Figure, other: Figure): number {
  const sizes = sizesOf(one, other);
  return Math.max(...sizes) / Math.min(...sizes);
}

const MOST_TIMES = 20;

/** Whether the figure that agrees stands in a statement of something else while the one that conflicts stands in the claim's. */
function isAstray(
  figure: Figure,
  agreeing: FigureCandidate,
  conflicting: FigureCandidate,
  { farBetterDiffersFrom, farBetterMargin }: FigureThresholds,
): boolean {
  if (isTelling(figure, agreeing) && sentencesBetween(agreeing.statement, conflicting.statement) === 1) return false;
  const mayBeChance = isSameNumber(figure, agreeing) && !isTelling(figure, agreeing);
  const elsewhere = mayBeChance ? OTHER_STATEMENT_SHARE * conflicting.coverage : FOREIGN_COVERAGE;
  return (
    mayReplace(conflicting.figure, figure) &&
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
  if (kind === 'label' || (kind === 'ordinal' && value === 1)) return true;
  const isNear = Math.abs((other.value ?? Number.NaN) - value) <= NEARLY_EQUAL_SHARE * Math.abs(value);
  return kind !== 'date' && isNear && SIGNIFICANT_DIGITS.test(String(other.value).replace('.', ''));
}

const NEARLY_EQUAL_SHARE = 0.005;

const SIGNIFICANT_DIGITS = /^0*[1-9]\d+[1-9]0*$/;

/** Whether the one that conflicts stands between the claim's own words, and the one that agrees not even near one of them. */
function isInPlace(conflicting: FigureCandidate, agreeing: FigureCandidate): boolean {
  return conflicting.neighbours === 2 && conflicting.noun !== 'other' && closeness(agreeing) <= 0;
}

/** How closely a candidate stands in the claim's figure's place: by the words right beside it and by what it counts. */
export function closeness({ neighbours, noun }: FigureCandidate): number {
  return neighbours + NOUN_RANKS[noun];
}

const NOUN_RANKS: Readonly<Record<NounAgreement, number>> = { other: -1, same: 1, unknown: 0 };

/** How many sentences one statement stands from another; no end of them where they are of two references. */
function sentencesBetween(one: Statement, other: Statement): number {
  return one.reference === other.reference ? Math.abs(one.sentence - other.sentence) : Number.POSITIVE_INFINITY;
}

/** "In Ormsund 57 percent": the one that agrees is told of what the claim names, and its statement holds no less of the claim. */
function isOfNamed(agreeing: FigureCandidate, conflicting: FigureCandidate, namesAgree: () => boolean): boolean {
  return agreeing.coverage >= conflicting.coverage && namesAgree();
}
