import { compareFigures, isPlural } from '../../figures/index.js';
import type { Figure, FigureKind } from '../../model/figure.js';
import type { FigureOutcome, LocatedFigure } from '../../model/match.js';
import type { Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import type { Term } from '../terms.js';
import { bestOf, type ClaimFigures, type FigureCandidate } from './figure-evidence.js';
import type { FigureThresholds } from './strictness.js';

/** Kinds that say how much or how many; one may stand where another should ("suing for 100 miles" for $5,000). */
const AMOUNTS: ReadonlySet<FigureKind> = new Set(['measure', 'money', 'number', 'percent', 'percentage-points']);

/** Kinds that hardly stand before what is counted; a sum does in headlines ("a row over £2m repairs"). */
const SIZES_AND_SHARES: ReadonlySet<FigureKind> = new Set(['measure', 'percent', 'percentage-points']);

/**
 * What to say of a figure that the references give, but of something else: a figure is carried over with words of what it is said
 * of. Where it stands among other words only, and one of another kind among the claim's, that one differs; where it stands before
 * what is counted ("4% separate companies"), no reference has it there. Undefined for every other figure.
 *
 * @param agreeing the figures of the references that say the same
 */
export function outcomeOfOtherThings(
  figure: Figure,
  agreeing: readonly LocatedFigure[],
  claim: ClaimFigures,
  library: Library,
  thresholds: FigureThresholds,
): FigureOutcome | undefined {
  if (!AMOUNTS.has(figure.kind)) return undefined;
  const others = ofOtherKind(figure, claim);
  if (others.length === 0 && !mayBeElsewhere(figure, claim)) return undefined;
  const given = bestOf(agreeing, figure, claim, library);
  if (given === undefined || !isAmongOtherWords(given, thresholds) || !speaksForItself(given, library))
    return undefined;
  const from = bestOf(others, figure, claim, library);
  if (from !== undefined && isInItsPlace(figure, from, given, thresholds)) return { kind: 'differs', from };
  const isElsewhere = isCount(figure, given) || isMisplaced(figure, given, claim, library);
  return isElsewhere ? { kind: 'not-found', onlyOf: 'others' } : undefined;
}

/** Whether a figure may be told to stand elsewhere without one that stands in its place: asked before anything that takes longer. */
function mayBeElsewhere(figure: Figure, claim: ClaimFigures): boolean {
  return figure.role === 'change' || mayBeMisplaced(figure, claim);
}

function isAmongOtherWords(
  { affinity, neighbours, noun, vicinity }: FigureCandidate,
  { strayUpTo }: FigureThresholds,
): boolean {
  return affinity <= strayUpTo && neighbours === 0 && vicinity === 0 && noun !== 'same';
}

/** "In all, the work cost £10,000": a short sentence leaves to those before it what it speaks of. */
function speaksForItself({ statement }: FigureCandidate, library: Library): boolean {
  return termsOf(statement, library).length >= LEAST_TERMS;
}

const LEAST_TERMS = 5;

function termsOf(statement: Statement, library: Library): readonly Term[] {
  return indexOf(statement, library)?.index.terms[statement.sentence] ?? [];
}

/** The amounts of the claim's statements that cannot be compared with one of its own, and that no other one explains. */
function ofOtherKind(figure: Figure, { unexplained }: ClaimFigures): LocatedFigure[] {
  return unexplained.filter(
    ({ figure: other }) =>
      AMOUNTS.has(other.kind) &&
      !mayTellSame(figure, other) &&
      compareFigures(figure, other).relation === 'not-comparable',
  );
}

/** A change or a part may be told as a share or in full: "rose 12 percent" and "rose to $850 million". */
function mayTellSame(one: Figure, other: Figure): boolean {
  return [one, other].some(isShare) && [one, other].some((figure) => !isShare(figure) && !counts(figure));
}

function isShare({ kind }: Figure): boolean {
  return kind === 'percent' || kind === 'percentage-points';
}

/** Whether a figure stands among the words of the claim's; what either counts must be what the other counts or describes. */
function isInItsPlace(
  figure: Figure,
  from: FigureCandidate,
  given: FigureCandidate,
  { differsFrom }: FigureThresholds,
): boolean {
  const isOfSame = from.noun === 'same' || !(counts(figure) || counts(from.figure));
  const isBeside = from.neighbours > 0 || from.vicinity >= SAME_VICINITY;
  return isOfSame && isBeside && from.affinity >= differsFrom && from.affinity >= TIMES_BETTER * given.affinity;
}

function counts({ kind, noun }: Figure): boolean {
  return kind === 'number' && noun !== undefined;
}

/** From this share of the words beside a figure on, another stands surely in the same place. */
const SAME_VICINITY = 0.33;

/** By how many times the figure of another kind must be aligned better. */
const TIMES_BETTER = 2;

/** "7,000 volunteers" are no rise of 7,000. */
function isCount({ kind, role }: Figure, { figure, noun }: FigureCandidate): boolean {
  return kind === 'number' && role === 'change' && figure.role === 'level' && noun === 'other';
}

/** Whether a size or share stands before what is counted, and the reference does not speak of that beside it. */
function isMisplaced(figure: Figure, given: FigureCandidate, claim: ClaimFigures, library: Library): boolean {
  return mayBeMisplaced(figure, claim) && !tellsNoun(figure, given, claim, library);
}

function mayBeMisplaced(figure: Figure, claim: ClaimFigures): boolean {
  return SIZES_AND_SHARES.has(figure.kind) && !JOINED.test(figure.text) && standsBeforeCounted(figure, claim);
}

/** "40-tonne rigs": what is joined describes things that may go by another name. */
const JOINED = /[-‐‑]/u;

/**
 * Whether a plural that is counted stands behind a figure: "6% new members", but not "55% of its students" nor "a walk of 12 miles
 * takes a day".
 */
function standsBeforeCounted({ start, end, noun }: Figure, { sentence }: ClaimFigures): boolean {
  if (noun === undefined || noun.start < end || !isPlural(noun.text)) return false;
  const at = (offset: number) => offset - sentence.start;
  const before = sentence.text.slice(Math.max(0, at(start) - LONGEST_BEFORE), at(start));
  const behind = sentence.text.slice(at(noun.end), at(noun.end) + LONGEST_BEHIND);
  return (
    BEFORE_NOUN.test(sentence.text.slice(at(end), at(noun.start))) && !OF.test(before) && !BEHIND_VERB.test(behind)
  );
}

/** One word at most describes what is counted; that of a longer phrase may be a name or the object of a verb. */
const BEFORE_NOUN = /^\s+(?!(?:fewer|less|more|of|per)\s)(?:[\p{L}-]+\s+)?$/u;

/** "The walk of about 12 miles": the figure ends what it says. */
const OF = /\bof\s+(?:\p{L}+\s+){0,2}$/iu;

/** What stands behind a verb, and hardly behind a plural. */
const BEHIND_VERB = /^\s+(?:an?|her|his|its|my|our|that|the|their|your)\s/iu;

/** In UTF-16 code units. */
const LONGEST_BEFORE = 30;
const LONGEST_BEHIND = 8;

/** Whether the statement of a figure speaks of what the claim's is said of. */
function tellsNoun({ noun }: Figure, given: FigureCandidate, { stemOf }: ClaimFigures, library: Library): boolean {
  const stem = stemOf(noun?.text.toLowerCase() ?? '');
  return termsOf(given.statement, library).some((term) => term.stem === stem);
}
