import type { ClaimVerdict } from '../engine/index.js';
import type { CheckedDraft, ReferenceComplaint } from './checked-draft.js';
import { rangeOf } from './places.js';
import type { DraftStatus, ProblemInfo, WhyUnchecked } from './protocol.js';

/** What the writer is told of a check as a whole. */
export function statusOf(checked: CheckedDraft): DraftStatus {
  const { document, references, result } = checked;
  const about = { uri: document.uri, problems: problemsOf(checked) };
  const why = whyWithoutCheck(checked);
  if (why) return { ...about, kind: 'unchecked', why };
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

function whyWithoutCheck({ kept, references, complaints }: CheckedDraft): WhyUnchecked | undefined {
  if (kept) return kept;
  if (references.size > 0) return undefined;
  return complaints.length > 0 ? 'reference-unusable' : 'no-reference';
}

function problemsOf(checked: CheckedDraft): readonly ProblemInfo[] {
  const { complaints, acceptedFile, acceptedProblem } = checked;
  const ofReferences = complaints.map((complaint) => problemInfo(checked, complaint));
  if (acceptedFile === undefined || acceptedProblem === undefined) return ofReferences;
  return [...ofReferences, { message: acceptedProblem, place: { uri: acceptedFile } }];
}

function problemInfo({ document }: CheckedDraft, { message, span }: ReferenceComplaint): ProblemInfo {
  return span ? { message, place: { uri: document.uri, range: rangeOf(document, span) } } : { message };
}
