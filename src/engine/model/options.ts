import type { Acceptance } from './acceptance.js';
import type { RuleId, Severity } from './finding.js';
import type { Span } from './span.js';

/**
 * How sure a check must be of a figure before it speaks: `lenient` misses more and is wrong less often, `strict` the other
 * way round.
 */
export type Strictness = 'lenient' | 'standard' | 'strict';

/** A place in a draft, at offsets of the draft as written, where it cites a reference. */
export interface CitedSource extends Span {
  readonly uri: string;
}

/** What the writer may set for a check. Everything left out keeps its default. */
export interface Options {
  /** Severity by rule, where it is not the default one; `off` silences it. */
  readonly severities?: Readonly<Partial<Record<RuleId, Severity>>>;
  /** What the writer of this draft stands by; nothing is reported of it. */
  readonly acceptances?: readonly Acceptance[];
  /** `standard` unless said otherwise. */
  readonly strictness?: Strictness;
  /** Where the draft cites which reference: a claim is compared with those that it cites before the others. */
  readonly citations?: readonly CitedSource[];
  /** Whether nothing but its citations leads from the draft to its references: then claims that cite nothing need not be in them. */
  readonly isCitedAlone?: boolean;
}
