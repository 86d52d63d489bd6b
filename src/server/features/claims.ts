import type { Claim, Finding } from '../../engine/index.js';
import { overlaps, type SourceSpan } from '../../engine/model/span.js';
import { onOneLine } from '../../presenters/wording.js';
import type { CheckedDraft } from '../checked-draft.js';
import { locationOf, rangeOf } from '../places.js';
import type { ClaimInfo, DraftClaims, FindingInfo, StatementInfo } from '../protocol.js';

/** The claims of a checked draft with their findings and the statements that they rest on. */
export function claimsOf(checked: CheckedDraft): DraftClaims {
  const { document, references, result } = checked;
  return {
    uri: document.uri,
    version: document.version,
    references: [...references.values()].map(({ shownAt, title }) => ({ uri: shownAt, title })),
    claims: result.claims.map((claim) => claimInfo(checked, claim)),
  };
}

function claimInfo(checked: CheckedDraft, { span, text, verdict, figures, speakers, statement }: Claim): ClaimInfo {
  const rested = statement && sourceInfo(checked, statement);
  const own = checked.result.findings.filter(({ draft }) => overlaps(draft, span));
  return {
    range: rangeOf(checked.document, span),
    text: onOneLine(text),
    verdict,
    figures: figures.map((figure) => onOneLine(figure.text)),
    speakers,
    ...(rested && { statement: rested }),
    findings: own.flatMap((finding) => findingInfo(checked, finding) ?? []),
  };
}

function findingInfo(
  checked: CheckedDraft,
  { rule, verdict, draft, message, reason, source }: Finding,
): FindingInfo | undefined {
  const severity = checked.settings.severities[rule];
  if (severity === 'off') return undefined;
  const words = source && sourceInfo(checked, source);
  return {
    range: rangeOf(checked.document, draft),
    text: onOneLine(draft.text),
    rule,
    verdict,
    severity,
    message,
    reason,
    ...(words && { source: words }),
  };
}

/** Words of a reference with their place, on one line; `undefined` for words of another reference than the draft's. */
export function sourceInfo(checked: Parameters<typeof locationOf>[0], words: SourceSpan): StatementInfo | undefined {
  const location = locationOf(checked, words);
  return location && { ...location, text: onOneLine(words.text) };
}
