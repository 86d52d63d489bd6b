import type { Figure } from '../../model/figure.js';
import type { LocatedFigure, RankedStatement } from '../../model/match.js';
import type { Sentence, Word } from '../../model/sentence.js';
import type { Statement } from '../../model/statement.js';
import { indexOf, type Library } from '../library.js';
import { affinityTo, sharedNeighbours, sharedVicinity, surroundingsOf } from '../slots.js';
import type { StemOf, Term } from '../terms.js';
import { standsUnderNameOf, yearShare } from './cells.js';
import { conflictingFigures, figuresInOtherUnits } from './conflicting-figures.js';
import { isToldFromToday, isYearOfWriting } from './dates/day-of-writing.js';
import { countsUntoldYears } from './dates/untold-years.js';
import type { ReckonedFigure, Reckoning } from './derivations/index.js';
import { listedCount } from './listed-counts.js';
import { isNearMiss } from './near-misses.js';
import { countedIn, type NounAgreement } from './noun-agreement.js';
import { withUnitsLeftOut } from './omitted-units.js';
import { orderedCount } from './ordered-counts.js';
import { figuresOfOtherKinds } from './other-kinds.js';
import { hasWordsOfOther } from './own-words.js';
import { saysOfWhole } from './parts-of-whole.js';
import { racesByNumber } from './races.js';
import { isSaidOfRest } from './said-of-rest.js';
import { namesPrefer } from './shared-names.js';
import { spanInOtherWords } from './spans-in-other-words.js';
import { startOfYear } from './start-of-year.js';
import type { UnexplainedFigure } from './unexplained-figures.js';

/** What a claim gives its figures to be aligned by. */
export interface ClaimFigures {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  readonly terms: readonly Term[];
  /** The statements that the claim may rest on, best first. */
  readonly statements: readonly RankedStatement[];
  /** The figures of those statements that agree with none of the claim's, but for their own dates. */
  readonly unexplained: readonly UnexplainedFigure[];
  readonly stemOf: StemOf;
  readonly reckon: Reckoning;
}

/** A figure of a reference with how well it stands in the place of a figure of the claim, 0 to 1. */
export interface FigureCandidate extends LocatedFigure {
  readonly affinity: number;
  /** How many of the terms right beside both figures are the same: 0, 1 or 2. */
  readonly neighbours: number;
  /** The share of the words right beside the claim's figure that stand near this one, weighed by rarity, 0 to 1. */
  readonly vicinity: number;
  readonly noun: NounAgreement;
  /** The share of the claim that its statement holds, 0 to 1; 0 where the statement is none of the claim's best. */
  readonly coverage: number;
}

/** What the references have to say of one figure of a claim. */
export interface FigureEvidence {
  readonly figure: Figure;
  /** The best aligned of the figures that agree, wherever they stand. */
  readonly agreeing?: FigureCandidate | undefined;
  /** The best aligned of the figures that conflict, by their value or their unit, in the claim's best statements. */
  readonly conflicting?: FigureCandidate | undefined;
  /** The best aligned of the figures between the same words that are of another kind: "five days" for "five men". */
  readonly ofOtherKind?: () => FigureCandidate | undefined;
  /** Tells whether the one that agrees is the whole of which the one that conflicts is the part that the claim speaks of. */
  readonly isOfWhole: () => boolean;
  /** Tells whether names of the claim stand with the one that conflicts, and none with the one that agrees. */
  readonly namesConflict: () => boolean;
  /** Tells whether names of the claim stand with the one that agrees, and none with the one that conflicts. */
  readonly namesAgree: () => boolean;
  /** Tells whether the claim's figure has the words right beside the one that conflicts, and none beside the one that agrees. */
  readonly hasWordsOfOther: () => boolean;
  /** Tells whether the one that agrees stands in a table, in a row or column that the claim names. */
  readonly isOfNamedRow: () => boolean;
  /** How it follows from figures of the references, or ought to and does not; worked out when it is asked for. */
  readonly reckoned?: (() => ReckonedFigure | undefined) | undefined;
  /** Whether the best statements tell a time from the day of their writing, so that a date they lack may be that one. */
  readonly toldFromToday: boolean;
  /** Tells whether it counts years from a day that is not known, and the references tell of no such time: "28 years later". */
  readonly countsUntoldYears: () => boolean;
  /** Tells whether it counts those for whom something does not hold, and the best statements count those for whom it does. */
  readonly countsRest: () => boolean;
  /** Tells whether the best statements give smaller counts, of which it may be the sum. */
  readonly givesSmallerCounts: () => boolean;
  /** What gives the count in other words: "Anna, Ben and Carl" for three people, "a third visit" for three, nights for days. */
  readonly inOtherWords?: LocatedFigure | undefined;
  /** The share of the claim that its best statement holds, 0 to 1. */
  readonly coverage: number;
}

/**
 * Gathers what the references have to say of a figure of a claim.
 *
 * @param same the figures of the references that say the same
 */
export function gatherEvidence(
  figure: Figure,
  same: readonly LocatedFigure[],
  claim: ClaimFigures,
  library: Library,
): FigureEvidence {
  const agreeing =
    bestOf(same, figure, claim, library) ??
    bestOf(withUnitsLeftOut(figure, claim.statements), figure, claim, library) ??
    bestOf(racesByNumber(figure, library), figure, claim, library);
  const inOtherUnit = agreeing ? undefined : bestOf(figuresInOtherUnits(figure, claim), figure, claim, library);
  const isExplained = agreeing !== undefined || inOtherUnit !== undefined;
  const countsOther = agreeing?.noun === 'other';
  const inOtherWords = isExplained && !countsOther ? undefined : toldOtherwise(figure, claim, library);
  const slipWeight = agreeing ? 1 : SLIP_WEIGHT;
  const otherNumber = bestOf(conflictingFigures(figure, claim), figure, claim, library, slipWeight);
  const conflicting = stronger(inOtherUnit, otherNumber);
  return {
    figure,
    agreeing,
    conflicting,
    isOfWhole: () => !!agreeing && !!conflicting && saysOfWhole(figure, claim, agreeing, conflicting, library),
    namesConflict: () => areNamedWith(conflicting, agreeing, claim, library),
    namesAgree: () => areNamedWith(agreeing, conflicting, claim, library),
    hasWordsOfOther: () =>
      !!agreeing && !!conflicting && hasWordsOfOther(figure, claim.terms, agreeing, conflicting, library),
    isOfNamedRow: () => agreeing !== undefined && standsUnderNameOf(agreeing.statement, claim.sentence),
    ofOtherKind: () =>
      bestOf(figuresOfOtherKinds(figure, claim.terms, claim.unexplained, library), figure, claim, library),
    reckoned: inOtherUnit === undefined ? () => claim.reckon(figure) : undefined,
    inOtherWords,
    countsUntoldYears: () => countsUntoldYears(figure, library),
    countsRest: () => claim.unexplained.some((other) => isSaidOfRest(figure, claim.sentence, other)),
    givesSmallerCounts: () => giveSmallerCounts(claim.statements, figure),
    toldFromToday:
      (!conflicting && isToldFromToday(figure, claim.statements)) || isYearOfWriting(figure, claim.statements),
    coverage: claim.statements[0]?.coverage ?? 0,
  };
}

function areNamedWith(
  one: FigureCandidate | undefined,
  other: FigureCandidate | undefined,
  { sentence, terms }: ClaimFigures,
  library: Library,
): boolean {
  return (
    one !== undefined && other !== undefined && namesPrefer(sentence, terms, one.statement, other.statement, library)
  );
}

function toldOtherwise(
  figure: Figure,
  { statements, stemOf, words }: ClaimFigures,
  library: Library,
): LocatedFigure | undefined {
  return (
    listedCount(figure, statements) ??
    orderedCount(figure, statements, stemOf) ??
    spanInOtherWords(figure, library) ??
    startOfYear(figure, words, library)
  );
}

function giveSmallerCounts(statements: readonly Statement[], { high = 0 }: Figure): boolean {
  return statements.some(({ reference, sentence }) =>
    reference.document.figures[sentence]?.some(({ kind, value = 0 }) => kind === 'number' && value > 1 && value < high),
  );
}

/** Of the same number in another unit and another number, the one that rather stands in the figure's place. */
function stronger(
  inOtherUnit: FigureCandidate | undefined,
  otherNumber: FigureCandidate | undefined,
): FigureCandidate | undefined {
  if (inOtherUnit === undefined || otherNumber === undefined) return inOtherUnit ?? otherNumber;
  return inOtherUnit.affinity >= SAME_NUMBER_FROM * otherNumber.affinity ? inOtherUnit : otherNumber;
}

/** The same number is unlikely to stand there by chance: it need only be aligned this share as well as another. */
const SAME_NUMBER_FROM = 0.7;

/** The best aligned of some figures of the references. */
export function bestOf(
  figures: readonly LocatedFigure[],
  figure: Figure,
  { terms, figures: own, statements, stemOf }: ClaimFigures,
  library: Library,
  slipWeight = 1,
): FigureCandidate | undefined {
  if (figures.length === 0) return undefined;
  const around = surroundingsOf(figure, terms);
  let best: LocatedFigure | undefined;
  let bestAffinity = 0;
  for (const located of figures) {
    const share = NOUN_WEIGHTS[countedIn(figure, located, stemOf)] * yearShare(figure, own, located);
    const weight = slipWeight > 1 && mayBeSlip(figure, located.figure) ? slipWeight * share : share;
    const affinity = Math.min(1, weight * affinityTo(around, located.figure, located.statement, library));
    if (best !== undefined && affinity <= bestAffinity) continue;
    best = located;
    bestAffinity = affinity;
  }
  if (best === undefined) return undefined;
  const { neighbours, vicinity } = placeOf(figure, terms, best, library);
  return {
    figure: best.figure,
    statement: best.statement,
    affinity: bestAffinity,
    noun: countedIn(figure, best, stemOf),
    neighbours,
    vicinity,
    coverage: coverageOf(best.statement, statements),
  };
}

/** How closely a figure of a reference stands in the claim's figure's place, by the words beside both. */
function placeOf(
  figure: Figure,
  terms: readonly Term[],
  { figure: other, statement }: LocatedFigure,
  library: Library,
): Pick<FigureCandidate, 'neighbours' | 'vicinity'> {
  const index = indexOf(statement, library)?.index;
  if (index === undefined) return { neighbours: 0, vicinity: 0 };
  return {
    neighbours: sharedNeighbours(figure, terms, other, index.terms[statement.sentence] ?? []),
    vicinity: sharedVicinity(figure, terms, other, index, statement.sentence),
  };
}

function coverageOf({ reference, sentence }: Statement, statements: readonly RankedStatement[]): number {
  return statements.find((ranked) => ranked.reference === reference && ranked.sentence === sentence)?.coverage ?? 0;
}

/** Figures that count different things are unlikely to stand in each other's place. */
const NOUN_WEIGHTS: Readonly<Record<NounAgreement, number>> = { other: 0.6, same: 1, unknown: 0.8 };

/** Whether one figure may be a slip in writing the other: in its digits, or in what limits them ("at least" for "at most"). */
function mayBeSlip(figure: Figure, other: Figure): boolean {
  const isSameNumber = figure.value !== undefined && figure.value === other.value && figure.unit === other.unit;
  return isSameNumber || isNearMiss(figure, other);
}

/** A figure that no reference gives and that looks like a slip in writing another stands in the place of that one, if of any. */
const SLIP_WEIGHT = 2;
