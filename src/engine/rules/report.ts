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

/**
 * Asks the rules about some matches.
 *
 * @param known what the same rules said before; what they said of the very same match is taken over
 */
export function reportMatches(
  matches: readonly { readonly match: Match }[],
  rules: readonly Rule[],
  known: readonly ReportedMatch[] = [],
): readonly ReportedMatch[] {
  const reported = new Map(known.map((one) => [one.match, one]));
  return matches.map(({ match }) => reported.get(match) ?? { match, reports: reportsOf(match, rules) });
}

function reportsOf(match: Match, rules: readonly Rule[]): Report[] {
  const reports: Report[] = [];
  for (const rule of rules) {
    for (const discrepancy of rule.check(match)) reports.push({ rule, discrepancy });
  }
  return reports;
}
