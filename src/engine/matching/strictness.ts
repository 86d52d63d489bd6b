import type { Strictness } from '../model/options.js';

/** How much of what the references have is needed to say something of a figure; all are shares from 0 to 1. */
export interface FigureThresholds {
  /** A figure that conflicts must be aligned at least this well to say that the reference differs. */
  readonly differsFrom: number;
  /** The same where the references have a figure that agrees elsewhere. */
  readonly differsDespiteAgreementFrom: number;
  /** A figure that agrees excuses one that conflicts unless it is aligned less than this share as well. */
  readonly excusesFrom: number;
  /** The same for one that is ahead by a margin and stands closer: between more of the same words, or counting the same. */
  readonly closerDiffersFrom: number;
  /** The same for one that stands much closer. */
  readonly muchCloserDiffersFrom: number;
  /** By how much one that stands closer must be aligned better. */
  readonly closerMargin: number;
  /** Below this share of the claim in its best statement, the references are silent about the claim. */
  readonly speaksFrom: number;
}

/** The thresholds for figures, from the measurements: each strictness finds more, and is wrong more often, than the one before. */
export const FIGURE_THRESHOLDS: Readonly<Record<Strictness, FigureThresholds>> = {
  lenient: {
    differsFrom: 0.45,
    differsDespiteAgreementFrom: 0.65,
    excusesFrom: 0.55,
    closerDiffersFrom: 0.5,
    muchCloserDiffersFrom: 0.45,
    closerMargin: 0.15,
    speaksFrom: 0.3,
  },
  standard: {
    differsFrom: 0.35,
    differsDespiteAgreementFrom: 0.5,
    excusesFrom: 0.7,
    closerDiffersFrom: 0.4,
    muchCloserDiffersFrom: 0.35,
    closerMargin: 0.1,
    speaksFrom: 0.1,
  },
  strict: {
    differsFrom: 0.2,
    differsDespiteAgreementFrom: 0.35,
    excusesFrom: 0.85,
    closerDiffersFrom: 0.3,
    muchCloserDiffersFrom: 0.2,
    closerMargin: 0.05,
    speaksFrom: 0.05,
  },
};
