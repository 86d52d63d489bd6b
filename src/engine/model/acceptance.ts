import type { RuleId } from './finding.js';

/**
 * What the writer looked at and stands by. Nothing in it is an offset, so that it survives edits elsewhere; it lapses when the
 * words of the claim or the statement become others. Runs of spaces and line breaks count as one space.
 */
export type Acceptance = AcceptedDifference | CheckedClaim;

/** A finding that the writer accepts as it is. */
export interface AcceptedDifference {
  readonly kind: 'difference';
  /** The name of the rule; one that is not known any more accepts nothing. */
  readonly rule: RuleId | (string & {});
  /** The sentence of the draft. */
  readonly claim: string;
  /** The words of it that differ. */
  readonly words: string;
  /** The address of the reference that says otherwise; absent where none does. */
  readonly reference?: string;
  /** What the reference says; absent where none does. */
  readonly statement?: string;
}

/** A claim that the writer checked by hand, whatever the references say. */
export interface CheckedClaim {
  readonly kind: 'claim';
  readonly claim: string;
}
