import type { Strictness } from '../../model/options.js';

/** How much of what the references have is needed to say something of a figure; all are shares from 0 to 1. */
export interface FigureThresholds {
  /** A figure that conflicts must be aligned at least this well to say that the reference differs. */
  readonly differsFrom: number;
  /** The same for one between the same words, or that counts the same. */
  readonly besideDiffersFrom: number;
  /** The same where the references have a figure that agrees elsewhere. */
  readonly differsDespiteAgreementFrom: number;
  /** A figure that agrees excuses one that conflicts unless it is aligned less than this share as well. */
  readonly excusesFrom: number;
  /** The same for one that is ahead by a margin and stands closer: between more of the same words, or counting the same. */
  readonly closerDiffersFrom: number;
  /** The same for an amount, which hardly agrees with another but by chance. */
  readonly closerAmountDiffersFrom: number;
  /** By how much one that stands closer must be aligned better. */
  readonly closerMargin: number;
  /** The same for an amount where the one that agrees stands in a statement of something else. */
  readonly farBetterDiffersFrom: number;
  /** By how much one must then be aligned better. */
  readonly farBetterMargin: number;
  /** The same where names of the claim stand with the one that conflicts only. */
  readonly namedDiffersFrom: number;
  /** By how much one must then be aligned better. */
  readonly namedMargin: number;
  /** A figure of the references that is aligned at most this well stands among other words than the claim's. */
  readonly strayUpTo: number;
  /** Below this share of the claim in its best statement, the references are silent about the claim. */
  readonly speaksFrom: number;
}

/** The thresholds for figures, from the measurements: each strictness finds more, and is wrong more often, than the one before. */
export const FIGURE_THRESHOLDS: Readonly<Record<Strictness, FigureThresholds>> = {
  lenient: {
    differsFrom: 0.45,
    besideDiffersFrom: 0.3,
    differsDespiteAgreementFrom: 0.65,
    excusesFrom: 0.55,
    closerDiffersFrom: 0.5,
    closerAmountDiffersFrom: 0.4,
    closerMargin: 0.15,
    farBetterDiffersFrom: 0.45,
    farBetterMargin: 0.3,
    namedDiffersFrom: 0.3,
    namedMargin: 0.15,
    strayUpTo: 0.1,
    speaksFrom: 0.3,
  },
  standard: {
    differsFrom: 0.35,
    besideDiffersFrom: 0.23,
    differsDespiteAgreementFrom: 0.5,
    excusesFrom: 0.7,
    closerDiffersFrom: 0.4,
    closerAmountDiffersFrom: 0.25,
    closerMargin: 0.1,
    farBetterDiffersFrom: 0.3,
    farBetterMargin: 0.2,
    namedDiffersFrom: 0.15,
    namedMargin: 0.05,
    strayUpTo: 0.2,
    speaksFrom: 0.04,
  },
  strict: {
    differsFrom: 0.2,
    besideDiffersFrom: 0.15,
    differsDespiteAgreementFrom: 0.35,
    excusesFrom: 0.85,
    closerDiffersFrom: 0.3,
    closerAmountDiffersFrom: 0.2,
    closerMargin: 0.05,
    farBetterDiffersFrom: 0.25,
    farBetterMargin: 0.15,
    namedDiffersFrom: 0.1,
    namedMargin: 0,
    strayUpTo: 0.3,
    speaksFrom: 0.03,
  },
};
