import type { ClaimVerdict } from '../engine/index.js';
import type { CheckedDraft } from './checked-draft.js';
import type { DraftStatus } from './protocol.js';
import { whySwitchedOff } from './switched-off.js';

/** What the writer is told of a check as a whole. */
export function statusOf({
  document,
  settings,
  references,
  result,
  complaints,
  acceptedProblem,
}: CheckedDraft): DraftStatus {
  const problems = [...complaints.map(({ message }) => message), ...(acceptedProblem ? [acceptedProblem] : [])];
  const about = { uri: document.uri, problems };
  const why = whySwitchedOff(document, settings);
  if (why) return { ...about, kind: 'unchecked', why };
  if (references.size === 0) return { ...about, kind: 'unchecked', why: 'no-reference' };
  const count = (verdict: ClaimVerdict) => result.claims.filter((claim) => claim.verdict === verdict).length;
  return {
    ...about,
    kind: 'checked',
    references: [...references].map(([uri, { title }]) => ({ uri, title })),
    agree: count('supported'),
    differ: count('differs'),
    notFound: count('not-found'),
    checkedByHand: count('checked'),
  };
}
