import type { ClaimVerdict } from '../engine/model/claim.js';
import { ENGLISH, type L10n } from './l10n.js';
import { onOneLine } from './wording.js';

/** What a claim can have come to that rests on a statement, in the order in which it is told. */
type Resting = Exclude<ClaimVerdict, 'unchecked'>;

const VERDICTS: readonly Resting[] = ['checked', 'supported', 'differs', 'not-found'];

/** Enough to tell the statements of one line apart. */
const LONGEST_OPENING = 24;

/** What came of the claims that rest on a statement: "1 claim agrees", "2 claims: 1 agrees, 1 differs". */
export function coverageTitle(verdicts: readonly ClaimVerdict[], l10n: L10n = ENGLISH): string {
  const counts = VERDICTS.map((verdict) => ({ verdict, count: verdicts.filter((own) => own === verdict).length }));
  const [first, ...others] = counts.filter(({ count }) => count > 0);
  if (first && others.length === 0) return claimsText(first.verdict, first.count, l10n);
  const parts = [...(first ? [first] : []), ...others].map(({ verdict, count }) => partText(verdict, count, l10n));
  return l10n.t('{0} claims: {1}', verdicts.length, parts.join(', '));
}

function claimsText(verdict: Resting, count: number, l10n: L10n): string {
  const one = count === 1;
  switch (verdict) {
    case 'checked':
      return one ? l10n.t('1 claim is checked by hand') : l10n.t('{0} claims are checked by hand', count);
    case 'supported':
      return one ? l10n.t('1 claim agrees') : l10n.t('{0} claims agree', count);
    case 'differs':
      return one ? l10n.t('1 claim differs') : l10n.t('{0} claims differ', count);
    case 'not-found':
      return one ? l10n.t('1 claim is not found') : l10n.t('{0} claims are not found', count);
  }
}

function partText(verdict: Resting, count: number, l10n: L10n): string {
  const one = count === 1;
  switch (verdict) {
    case 'checked':
      return one ? l10n.t('1 is checked by hand') : l10n.t('{0} are checked by hand', count);
    case 'supported':
      return one ? l10n.t('1 agrees') : l10n.t('{0} agree', count);
    case 'differs':
      return one ? l10n.t('1 differs') : l10n.t('{0} differ', count);
    case 'not-found':
      return one ? l10n.t('1 is not found') : l10n.t('{0} are not found', count);
  }
}

/** The first words of a statement, where several begin in one line: "“He counted 23 …”". */
export function openingOf(statement: string): string {
  const words = onOneLine(statement);
  if (words.length <= LONGEST_OPENING) return `“${words}”`;
  const cut = words.lastIndexOf(' ', LONGEST_OPENING);
  return `“${words.slice(0, cut > 0 ? cut : LONGEST_OPENING)} …”`;
}
