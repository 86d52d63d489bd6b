import type { RuleId, Severity } from './finding.js';

/** What the writer may set for a check. Everything left out keeps its default. */
export interface Options {
  /** Severity by rule, where it is not the default one; `off` silences it. */
  readonly severities?: Readonly<Partial<Record<RuleId, Severity>>>;
}
