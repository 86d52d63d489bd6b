import type { Claim, ClaimVerdict } from '../engine/model/claim.js';
import type { Finding, Severity } from '../engine/model/finding.js';
import type { SourceSpan } from '../engine/model/span.js';
import { showable } from './columns.js';
import { type Excerpt, excerpt, underline } from './excerpt.js';
import { type LineIndex, lineIndex } from './line-index.js';
import { pageAt } from './pages.js';
import type { Paint, Palette } from './palette.js';
import type { DraftReport, ReportedReference, Severities } from './report.js';
import { counted } from './wording.js';

/** How a text report looks. */
export interface TextStyle {
  readonly palette: Palette;
  /** The columns of the terminal; longer lines of the documents are cut around the words in question. */
  readonly width: number;
}

/** How the last line calls the claims of each verdict. */
const SUMMED: Readonly<Record<ClaimVerdict, string>> = {
  supported: 'agreeing',
  differs: 'differing',
  'not-found': 'not found',
  unchecked: 'unchecked',
  checked: 'checked by hand',
};

/** A text whose lines are quoted, and what it is called. */
interface Quotable {
  readonly path: string;
  readonly lines: LineIndex;
  readonly pages?: readonly number[] | undefined;
}

/** Columns between the left edge and a quoted line, for line numbers of up to four digits. */
const MARGIN = 9;
const NARROWEST = 40;

/**
 * The report of a check for people, like a compiler's: for each finding its place (line and column from 1), severity and
 * rule, the words in their line, what the reference says and where, and why they differ; at the end a line that counts.
 */
export function textReport(drafts: readonly DraftReport[], severities: Severities, style: TextStyle): string {
  const findings = drafts.flatMap((draft) => draftFindings(draft, severities, style));
  return [...findings, summary(drafts)].join('\n\n');
}

function draftFindings(draft: DraftReport, severities: Severities, style: TextStyle): string[] {
  const own = { path: draft.path, lines: lineIndex(draft.text) };
  const references = new Map(draft.references.map((reference) => [reference.uri, quotable(reference)]));
  return draft.findings.map((finding) =>
    [
      ...draftLines(finding, own, severities[finding.rule], style),
      ...sourceLines(finding, references, style),
      ...(finding.reason ? [indented(finding.reason)] : []),
    ].join('\n'),
  );
}

function quotable({ path, text, pages }: ReportedReference): Quotable {
  return { path, lines: lineIndex(text), pages };
}

function draftLines(finding: Finding, draft: Quotable, severity: Severity, style: TextStyle): string[] {
  const shown = excerpt(draft.lines, finding.draft, roomFor(style));
  const paint = severityPaint(severity, style.palette);
  const header = [place(draft, shown, style), paint(severity), style.palette.faint(finding.rule)].join('  ');
  return [header, indented(finding.message), quotedLine(shown, paint, style), caretLine(shown, paint, style)];
}

/** What the reference has: its words in their line, or the statement where no words of it answer the draft's. */
function sourceLines(finding: Finding, references: ReadonlyMap<string, Quotable>, style: TextStyle): string[] {
  const span: SourceSpan | undefined = finding.source ?? finding.statement;
  const reference = span && references.get(span.uri);
  if (!reference) return [];
  const shown = excerpt(reference.lines, span, roomFor(style));
  const paint = style.palette.source;
  const lines = [`  reference ${sourcePlace(reference, span, shown, style)}`, quotedLine(shown, paint, style)];
  return finding.source ? [...lines, caretLine(shown, paint, style)] : lines;
}

/** The lines of a text that was read out of pages are those of no file: there the page is told. */
function sourcePlace(reference: Quotable, { start }: SourceSpan, shown: Excerpt, style: TextStyle): string {
  const page = pageAt(reference.pages, start);
  return page === undefined
    ? place(reference, shown, style)
    : style.palette.strong(`${showable(reference.path)}, page ${page}`);
}

function place({ path }: Quotable, { position }: Excerpt, { palette }: TextStyle): string {
  return palette.strong(`${showable(path)}:${position.line + 1}:${position.character + 1}`);
}

function quotedLine({ position, before, words, after }: Excerpt, paint: Paint, { palette }: TextStyle): string {
  const number = String(position.line + 1).padStart(MARGIN - 3);
  return `${palette.faint(`${number} |`)} ${before}${paint(words)}${after}`;
}

function caretLine(shown: Excerpt, paint: Paint, { palette }: TextStyle): string {
  return `${palette.faint(`${' '.repeat(MARGIN - 3)} |`)} ${paint(underline(shown))}`;
}

function indented(text: string): string {
  return `  ${showable(text)}`;
}

function roomFor({ width }: TextStyle): number {
  return Math.max(width, NARROWEST) - MARGIN;
}

function severityPaint(severity: Severity, palette: Palette): Paint {
  if (severity === 'error') return palette.error;
  return severity === 'warning' ? palette.warning : palette.information;
}

function summary(drafts: readonly DraftReport[]): string {
  const findings = drafts.flatMap((draft) => draft.findings);
  const differences = findings.filter(({ verdict }) => verdict === 'differs').length;
  const claims = drafts.flatMap((draft) => draft.claims);
  const counts = Object.entries(SUMMED).flatMap(([verdict, words]) => {
    const count = countOf(claims, verdict);
    return verdict === 'checked' && count === 0 ? [] : [`${count} ${words}`];
  });
  return `${differences === 0 ? 'Nothing differs' : counted(differences, 'difference')}. Claims: ${counts.join(', ')}.`;
}

function countOf(claims: readonly Claim[], verdict: string): number {
  return claims.filter((claim) => claim.verdict === verdict).length;
}
