import type { Claim, ClaimVerdict } from '../../engine/model/claim.js';

/** How a verdict is told: by a sign, in a row, in a sum and in the filter. Never by colour alone. */
export interface VerdictWords {
  readonly sign: string;
  /** "Differs". */
  readonly told: string;
  /** "3 differing". */
  readonly summed: string;
}

/** The words of each verdict. */
export const WORDS: Readonly<Record<ClaimVerdict, VerdictWords>> = {
  checked: { sign: '☑', told: 'Checked by hand', summed: 'checked by hand' },
  differs: { sign: '≠', told: 'Differs', summed: 'differing' },
  'not-found': { sign: '?', told: 'Not found', summed: 'not found' },
  supported: { sign: '✓', told: 'Agrees', summed: 'agreeing' },
  unchecked: { sign: '–', told: 'Unchecked', summed: 'unchecked' },
};

/** The verdicts, those that call for the writer first. */
export const VERDICTS: readonly ClaimVerdict[] = ['differs', 'not-found', 'supported', 'checked', 'unchecked'];

/** What a sum says nothing of where there is none: neither good news nor bad. */
const WITHOUT_NEWS: ReadonlySet<ClaimVerdict> = new Set(['checked', 'unchecked']);

/** The verdicts that a sum of the claims tells of, in their order; that nothing differs is told, too. */
export function verdictsToSum(claims: readonly Claim[]): readonly ClaimVerdict[] {
  return VERDICTS.filter((verdict) => !WITHOUT_NEWS.has(verdict) || countOf(claims, verdict) > 0);
}

/** How many of the claims have a verdict. */
export function countOf(claims: readonly Claim[], verdict: ClaimVerdict): number {
  return claims.filter((claim) => claim.verdict === verdict).length;
}
