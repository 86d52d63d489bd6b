import type { Verdict } from './finding.js';
import type { SourceSpan } from './span.js';

/** What is known of a claim; `unchecked` where it has nothing to compare or nothing was found to compare it with. */
export type ClaimVerdict = 'supported' | Verdict | 'unchecked';

/** A sentence of a draft with something checkable in it. Offsets are those of the draft as written, markup included. */
export interface Claim {
  readonly span: { readonly start: number; readonly end: number };
  readonly text: string;
  readonly verdict: ClaimVerdict;
  /** The statement that it rests on. */
  readonly statement?: SourceSpan;
}
