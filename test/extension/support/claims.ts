import type { ClaimInfo, DraftClaims, FindingInfo, StatementInfo } from '../../../src/server/protocol.js';

type Range = ClaimInfo['range'];

/** A range of one line. */
export function onLine(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

/** Words of the article. */
export function statement(text: string): StatementInfo {
  return { uri: 'file:///desk/article.md', range: onLine(2, 0, text.length), text };
}

/** A figure that the reference has otherwise; whatever is not given is made up. */
export function finding(parts: Partial<FindingInfo> = {}): FindingInfo {
  return {
    range: onLine(0, 10, 12),
    text: '45',
    rule: 'figure-differs',
    verdict: 'differs',
    severity: 'warning',
    message: 'The reference has “54”, not “45”',
    reason: "45 is 9 less than the reference's 54",
    ...parts,
  };
}

/** A claim; whatever is not given is made up. */
export function claim(text: string, parts: Partial<ClaimInfo> = {}): ClaimInfo {
  return {
    range: onLine(0, 0, text.length),
    text,
    verdict: 'supported',
    figures: [],
    speakers: [],
    findings: [],
    ...parts,
  };
}

/** The claims of a draft. */
export function draftOf(...claims: readonly ClaimInfo[]): DraftClaims {
  return { uri: 'file:///desk/draft.md', version: 1, references: [], claims };
}
