import type { Finding } from '../engine/model/finding.js';
import type { SourceSpan } from '../engine/model/span.js';
import { type LineIndex, lineIndex, type Range, rangeOf } from './line-index.js';
import { pageAt } from './pages.js';
import type { DraftReport, ReportedReference, Severities } from './report.js';

/** The version of the JSON report; a change that breaks readers raises it. */
const VERSION = 1;

interface JsonSource {
  readonly path: string;
  readonly range: Range;
  readonly text: string;
  /** The page from 1, of a reference that has pages; the range is that in the text that was read out of them. */
  readonly page?: number;
}

interface IndexedReference extends ReportedReference {
  readonly lines: LineIndex;
}

/** The report of a check as JSON, indented by two spaces. Lines and characters (UTF-16) count from 0. */
export function jsonReport(drafts: readonly DraftReport[], severities: Severities): string {
  return JSON.stringify({ version: VERSION, drafts: drafts.map((draft) => jsonDraft(draft, severities)) }, null, 2);
}

function jsonDraft(draft: DraftReport, severities: Severities): object {
  const lines = lineIndex(draft.text);
  const references = draft.references.map((reference) => ({ ...reference, lines: lineIndex(reference.text) }));
  return {
    path: draft.path,
    references: references.map(({ path }) => path),
    claims: draft.claims.length,
    findings: draft.findings.map((finding) => ({
      ...jsonFinding(finding, lines, severities),
      ...jsonSources(finding, references),
      ...(finding.fix === undefined ? {} : { fix: finding.fix }),
    })),
  };
}

function jsonFinding(finding: Finding, lines: LineIndex, severities: Severities): object {
  return {
    rule: finding.rule,
    topic: finding.topic,
    verdict: finding.verdict,
    severity: severities[finding.rule],
    message: finding.message,
    reason: finding.reason,
    range: rangeOf(lines, finding.draft),
    text: finding.draft.text,
  };
}

/** What the reference has: the words and their sentence, each left out where the finding does not have it. */
function jsonSources({ source, statement }: Finding, references: readonly IndexedReference[]): object {
  return {
    ...(source ? { source: jsonSource(source, references) } : {}),
    ...(statement ? { statement: jsonSource(statement, references) } : {}),
  };
}

function jsonSource(span: SourceSpan, references: readonly IndexedReference[]): JsonSource {
  const reference = references.find(({ uri }) => uri === span.uri);
  const lines = reference?.lines ?? lineIndex('');
  const page = pageAt(reference?.pages, span.start);
  return { path: reference?.path ?? span.uri, range: rangeOf(lines, span), text: span.text, ...(page && { page }) };
}
