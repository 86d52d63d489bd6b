import type { Claim } from '../engine/model/claim.js';
import type { Finding, RuleId, Severity } from '../engine/model/finding.js';

/** A reference as a report names it; `text` is the text that the offsets of statements count in. */
export interface ReportedReference {
  readonly uri: string;
  readonly path: string;
  readonly text: string;
  /** Where in the text the pages of the reference begin, where it has pages. */
  readonly pages?: readonly number[];
}

/** A checked draft with all that a report of it needs. Paths are shown as they are given here. */
export interface DraftReport {
  readonly path: string;
  readonly text: string;
  readonly references: readonly ReportedReference[];
  readonly claims: readonly Claim[];
  readonly findings: readonly Finding[];
}

/** How loudly each rule is reported. */
export type Severities = Readonly<Record<RuleId, Severity>>;
