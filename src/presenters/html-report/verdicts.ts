import type { Claim, ClaimVerdict } from '../../engine/model/claim.js';
import type { L10n } from '../l10n.js';

/** How a verdict is told: by a sign, in a row, in a sum and in the filter. Never by colour alone. */
export interface VerdictWords {
  readonly sign: string;
  /** "Differs". */
  readonly told: string;
  /** "3 differing". */
  readonly summed: string;
}

/** The words of a verdict in a language. */
export function wordsOf(verdict: ClaimVerdict, l10n: L10n): VerdictWords {
  switch (verdict) {
    case 'checked':
      return { sign: '☑', told: l10n.t('Checked by hand'), summed: l10n.t('checked by hand') };
    case 'differs':
      return { sign: '≠', told: l10n.t('Differs'), summed: l10n.t('differing') };
    case 'not-found':
      return { sign: '?', told: l10n.t('Not found'), summed: l10n.t('not found') };
    case 'supported':
      return { sign: '✓', told: l10n.t('Agrees'), summed: l10n.t('agreeing') };
    case 'unchecked':
      return { sign: '–', told: l10n.t('Unchecked'), summed: l10n.t('unchecked') };
  }
}

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
