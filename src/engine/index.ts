/**
 * The engine of Source Check: pure, deterministic, without I/O. All offsets are UTF-16 code units, end exclusive, in the
 * documents as they were handed in, markup included.
 */

export { check, createLibrary, findAttributions, findFigures, lookUp } from './check.js';
export { type Checked, type CheckResult, checkAgain, type Draft, readingOf } from './check-again.js';
export type { Acceptance, AcceptedDifference, CheckedClaim } from './model/acceptance.js';
export type { Claim, ClaimVerdict, FigureDerivation } from './model/claim.js';
export type { Finding, RuleId, Severity, Topic, Verdict } from './model/finding.js';
export type { CitedSource, Options, Strictness } from './model/options.js';
export type { Format } from './model/prose.js';
export { asAccepted } from './settling/acceptances.js';
export { type DirectiveProblem, directiveProblems } from './settling/directive-problems.js';
