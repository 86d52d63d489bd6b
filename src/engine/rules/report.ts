import type { Match } from '../model/match.js';
import type { Discrepancy, Rule } from './rule.js';

/** What a rule reports of a match. */
export interface Report {
  readonly rule: Rule;
  readonly discrepancy: Discrepancy;
}

/** What the rules report of a match, in the order of the rules. */
export interface ReportedMatch {
  readonly match: Match;
  readonly reports: readonly Report[];
}

/** What the rules report of a draft, to be taken up again when the draft was edited. */
export interface ReportedDraft {
  readonly rules: readonly Rule[];
  /** In step with the sentences of the draft. */
  readonly matches: readonly ReportedMatch[];
}

/** Asks the rules about each match of a draft. What they said of the very same match before is taken over. */
export function reportMatches(
  matches: readonly Match[],
  rules: readonly Rule[],
  before?: ReportedDraft,
): ReportedDraft {
  const known = before && areSameRules(before.rules, rules) ? before.matches : [];
  const reported = new Map(known.map((one) => [one.match, one]));
  return { rules, matches: matches.map((match) => reported.get(match) ?? { match, reports: reportsOf(match, rules) }) };
}

function areSameRules(one: readonly Rule[], other: readonly Rule[]): boolean {
  return one.length === other.length && one.every((rule, at) => rule === other[at]);
}

function reportsOf(match: Match, rules: readonly Rule[]): Report[] {
  return rules.flatMap((rule) => rule.check(match).map((discrepancy) => ({ rule, discrepancy })));
}
