import type { Figure } from '../../../model/figure.js';
import type { Derivation, LocatedFigure } from '../../../model/match.js';
import type { StemOf } from '../../terms.js';
import type { Wording } from './wording.js';

/** A figure of a draft that is asked whether it follows from figures of the references. */
export interface Question {
  readonly figure: Figure;
  /** The claim's words. */
  readonly wording: Wording;
  /** The stems of the claim's terms. */
  readonly stems: ReadonlySet<string>;
  readonly stemOf: StemOf;
  /** All figures of the claim. */
  readonly figures: readonly Figure[];
}

/** Two figures of one passage, in the order of the text. */
export type Pair = readonly [LocatedFigure, LocatedFigure];

/** One statement, or two that follow each other, and the first figures in them. */
export interface Passage {
  readonly figures: readonly LocatedFigure[];
  /** Each two amounts of it that are in one unit; dates, labels and the like are no amounts. */
  readonly pairs: () => readonly Pair[];
  /** The words of its statements. */
  readonly wording: () => Wording;
  /** The share of the claim that its best statement holds, 0 to 1. */
  readonly coverage: number;
  /** The day its reference was written, where that is dated. */
  readonly dateline?: LocatedFigure;
  /** How many statements it has: what follows from one alone is surer. */
  readonly statements: 1 | 2;
}

/**
 * What a figure of the draft would have to be if it were put together in one way. A `possible` one only explains a figure that
 * agrees with it; a `certain` one also contradicts a figure that does not, since the draft says how it is put together and
 * the passage leaves no choice of figures.
 */
export interface Candidate extends Omit<Derivation, 'arithmetic'> {
  /** The arithmetic without its end: "54 + 29"; most candidates are only compared, so that it is written when it is asked for. */
  readonly workings: () => string;
  readonly certainty: 'certain' | 'possible';
}

/** Everything that the figures of a passage give when they are put together in one way, best first. */
export type Derive = (passage: Passage) => readonly Candidate[];

/**
 * One way to put a figure together: what hangs on the claim alone is asked once, before any passage is read. Undefined where the
 * figure cannot be put together in this way, as most cannot in most.
 */
export type Way = (question: Question) => Derive | undefined;
