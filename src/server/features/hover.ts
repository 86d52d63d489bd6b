import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { FigureDerivation, Finding } from '../../engine/index.js';
import type { SourceSpan, Span } from '../../engine/model/span.js';
import { hoverForClaim, hoverForDerivation, hoverMarkdown, type ReferencePlace } from '../../presenters/hover.js';
import type { CheckedDraft } from '../checked-draft.js';
import { claimAt, derivationAt, findingsAt, rangeOf } from '../places.js';

/**
 * What a hover shows: the findings at the position beside their statements, else what the figure there follows from, else
 * what the claim there agrees with, else nothing. A finding without a statement has nothing to add to what its diagnostic says.
 */
export function hoverAt(checked: CheckedDraft, position: Position): Hover | null {
  const findings = findingsAt(checked, position);
  const [first] = findings;
  if (!first) return hoverOfDerivation(checked, position) ?? hoverOfClaim(checked, position);
  const texts = findings.flatMap((finding) => hoverText(checked, finding) ?? []);
  return texts.length > 0 ? hover(checked, first.draft, texts.join('\n\n---\n\n')) : null;
}

function hoverText(checked: CheckedDraft, finding: Finding): string | undefined {
  const place = finding.statement && placeOf(checked, finding.statement);
  return place && hoverMarkdown(finding, place);
}

function hoverOfDerivation(checked: CheckedDraft, position: Position): Hover | null {
  const derivation = derivationAt(checked, position);
  return derivation ? hover(checked, derivation.draft, derivationText(checked, derivation)) : null;
}

function derivationText(checked: CheckedDraft, derivation: FigureDerivation): string {
  return hoverForDerivation(derivation, (statement) => placeOf(checked, statement));
}

function hoverOfClaim(checked: CheckedDraft, position: Position): Hover | null {
  const claim = claimAt(checked, position);
  if (!claim?.statement || claim.verdict !== 'supported') return null;
  const place = placeOf(checked, claim.statement);
  return place ? hover(checked, claim.span, hoverForClaim(claim, place)) : null;
}

function hover({ document }: CheckedDraft, span: Span, value: string): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, span) };
}

function placeOf({ references }: CheckedDraft, words: SourceSpan): ReferencePlace | undefined {
  const reference = references.get(words.uri);
  if (!reference) return undefined;
  const { line } = reference.document.positionAt(words.start);
  return { referenceTitle: reference.title, referenceUri: words.uri, line };
}
