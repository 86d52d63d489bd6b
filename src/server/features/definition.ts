import type { LocationLink, Position } from 'vscode-languageserver';
import type { SourceSpan, Span } from '../../engine/model/span.js';
import type { CheckedDraft } from '../checked-draft.js';
import { claimAt, findingsAt, locationOf, rangeOf } from '../places.js';

/** Where a claim leads: to the statement it rests on, with the words that a finding is about selected there. */
export function definitionAt(checked: CheckedDraft, position: Position): readonly LocationLink[] {
  const [finding] = findingsAt(checked, position).filter(({ statement }) => statement);
  if (finding?.statement) return link(checked, finding.draft, finding.statement, finding.source);
  const claim = claimAt(checked, position);
  return claim?.statement ? link(checked, claim.span, claim.statement) : [];
}

function link(checked: CheckedDraft, from: Span, statement: SourceSpan, words = statement): readonly LocationLink[] {
  const target = locationOf(checked, statement);
  const selection = locationOf(checked, words);
  if (!target || !selection) return [];
  return [
    {
      originSelectionRange: rangeOf(checked.document, from),
      targetUri: target.uri,
      targetRange: target.range,
      targetSelectionRange: selection.range,
    },
  ];
}
