import type { SourceSpan, TextSpan } from './span.js';

/** What a finding is about. */
export type Topic = 'figure' | 'attribution' | 'quotation' | 'direction';

/** `differs`: the reference says otherwise. `not-found`: no reference says this. */
export type Verdict = 'differs' | 'not-found';

/** The names of all rules, as used in settings, messages and ignore comments; sorted. */
export const RULE_IDS = [
  'bound-differs',
  'date-differs',
  'direction-reversed',
  'figure-differs',
  'figure-not-found',
  'hedge-dropped',
  'name-differs',
  'name-not-found',
  'outlet-differs',
  'precision-added',
  'quotation-altered',
  'quotation-misattributed',
  'quotation-not-found',
  'role-swapped',
  'rounding-too-coarse',
  'speaker-differs',
  'speaker-missing',
  'title-differs',
  'unit-differs',
  'wrong-source',
] as const;

/** The name of a rule. */
export type RuleId = (typeof RULE_IDS)[number];

/** A discrepancy between a draft and its references. Offsets are those of the documents as written, markup included. */
export interface Finding {
  readonly rule: RuleId;
  readonly topic: Topic;
  readonly verdict: Verdict;
  /** One line: what is unexpected and what the reference has. */
  readonly message: string;
  /** Why the two differ, in words or arithmetic: "35 percent is ten times the reference's 3.5 percent". */
  readonly reason: string;
  /** The smallest wrong words of the draft. */
  readonly draft: TextSpan;
  /** The sentence of the draft they stand in. */
  readonly claim: TextSpan;
  /** What the reference has instead. */
  readonly source?: SourceSpan;
  /** The sentence of the reference it stands in. */
  readonly statement?: SourceSpan;
  /** What to write in place of `draft`, in the draft's own style. */
  readonly fix?: string;
}

/** How loudly a finding is shown; `off` hides it. */
export type Severity = 'error' | 'warning' | 'information' | 'hint' | 'off';
