import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Finding } from '../../engine/index.js';
import type { SourceSpan, Span } from '../../engine/model/span.js';
import {
  type FindingHover,
  hoverForClaim,
  hoverForDerivation,
  hoverMarkdown,
  type ReferencePlace,
} from '../../presenters/hover.js';
import { pageAt } from '../../presenters/pages.js';
import type { CheckedDraft } from '../checked-draft.js';
import { claimAt, derivationAt, findingsAt, rangeOf } from '../places.js';
import type { HoverActions } from './hover-actions.js';

/** How hovers are made for a client. */
export interface HoverStyle {
  readonly actions: HoverActions;
  readonly problem: NonNullable<FindingHover['problem']>;
}

/**
 * What a hover shows: the findings at the position beside their statements, else what the figure there follows from, else
 * what the claim there agrees with, else nothing; with each, what can be done.
 */
export function hoverAt(checked: CheckedDraft, position: Position, style: HoverStyle): Hover | null {
  const findings = findingsAt(checked, position);
  const [first] = findings;
  if (!first) {
    return hoverOfDerivation(checked, position, style.actions) ?? hoverOfClaim(checked, position, style.actions);
  }
  const texts = findings.map((finding) => findingText(checked, finding, style));
  return hover(checked, first.draft, texts.join('\n\n---\n\n'));
}

function findingText(checked: CheckedDraft, finding: Finding, { actions, problem }: HoverStyle): string {
  const place = finding.statement && placeOf(checked, finding.statement);
  return hoverMarkdown(finding, { place, actions: actions.forFinding(checked, finding), l10n: checked.l10n, problem });
}

function hoverOfDerivation(checked: CheckedDraft, position: Position, { forClaim }: HoverActions): Hover | null {
  const derivation = derivationAt(checked, position);
  const claim = claimAt(checked, position);
  if (!derivation || !claim) return null;
  const place = (statement: SourceSpan) => placeOf(checked, statement);
  return hover(
    checked,
    derivation.draft,
    hoverForDerivation(derivation, place, forClaim(checked, claim), checked.l10n),
  );
}

function hoverOfClaim(checked: CheckedDraft, position: Position, { forClaim }: HoverActions): Hover | null {
  const claim = claimAt(checked, position);
  if (!claim?.statement || claim.verdict !== 'supported') return null;
  const place = placeOf(checked, claim.statement);
  return place ? hover(checked, claim.span, hoverForClaim(claim, place, forClaim(checked, claim), checked.l10n)) : null;
}

function hover({ document }: CheckedDraft, span: Span, value: string): Hover {
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(document, span) };
}

function placeOf({ references }: CheckedDraft, words: SourceSpan): ReferencePlace | undefined {
  const reference = references.get(words.uri);
  if (!reference) return undefined;
  const { line } = reference.document.positionAt(words.start);
  const { title: referenceTitle, converted } = reference;
  if (converted) return { referenceTitle, line, page: pageAt(converted.pages, words.start) };
  return { referenceTitle, referenceUri: words.uri, line };
}
