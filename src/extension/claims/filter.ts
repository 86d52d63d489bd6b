import type { ClaimInfo } from '../../server/protocol.js';

/** What a claim can turn out to be. */
export type Verdict = ClaimInfo['verdict'];

/** In the order in which they are shown: what needs the writer first. */
export const VERDICTS: readonly Verdict[] = ['differs', 'not-found', 'supported', 'checked', 'unchecked'];

/** Which claims the writer wants to see. */
export interface ClaimFilter {
  /** Words that a claim must have; empty for all claims. */
  readonly text: string;
  readonly verdicts: readonly Verdict[];
}

/** Lets every claim pass. */
export const everyClaim: ClaimFilter = { text: '', verdicts: VERDICTS };

/** Whether a filter keeps any claim back. */
export function isFiltering({ text, verdicts }: ClaimFilter): boolean {
  return wordsOf(text).length > 0 || VERDICTS.some((verdict) => !verdicts.includes(verdict));
}

/**
 * Whether a claim passes a filter: its verdict is wanted, and each word of the text stands in the claim, its figures and
 * speakers, its findings or its statement, in capitals or not.
 */
export function passes(claim: ClaimInfo, { text, verdicts }: ClaimFilter): boolean {
  if (!verdicts.includes(claim.verdict)) return false;
  const words = wordsOf(text);
  // Most of the time the writer wants to see all claims.
  if (words.length === 0) return true;
  const shown = comparable(textsOf(claim).join('\n'));
  return words.every((word) => shown.includes(word));
}

function textsOf({ text, figures, speakers, findings, statement }: ClaimInfo): readonly string[] {
  const told = findings.flatMap(({ message, reason }) => [message, reason]);
  return [text, ...figures, ...speakers, ...told, statement?.text ?? ''];
}

function wordsOf(text: string): readonly string[] {
  return comparable(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
