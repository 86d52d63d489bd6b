import type { Finding, Severity } from '../engine/model/finding.js';
import { lineIndex, type Range, rangeOf } from './line-index.js';
import { pageAt } from './pages.js';
import type { DraftReport, ReportedReference, Severities } from './report.js';

/** A finding with all that a report for programs tells of it. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly severity: Severity;
  /** Where the wrong words stand in the draft; lines and UTF-16 characters from 0. */
  readonly range: Range;
  /** What the reference has, or the statement where no words of it answer the draft's. */
  readonly source?: ToldSource;
}

/** A place in a reference. */
export interface ToldSource {
  readonly path: string;
  readonly range: Range;
  /** From 1, where the reference has pages. */
  readonly page?: number;
}

/** The findings of a draft in order, with their places. */
export function toldFindings(
  { text, references, findings }: DraftReport,
  severities: Severities,
): readonly ToldFinding[] {
  const lines = lineIndex(text);
  const indexed = new Map(
    references.map((reference) => [reference.uri, { reference, lines: lineIndex(reference.text) }]),
  );
  return findings.map((finding) => {
    const from = finding.source ?? finding.statement;
    const found = from && indexed.get(from.uri);
    const source = from && found && sourceOf(found.reference, rangeOf(found.lines, from), from.start);
    return {
      finding,
      severity: severities[finding.rule],
      range: rangeOf(lines, finding.draft),
      ...(source && { source }),
    };
  });
}

function sourceOf({ path, pages }: ReportedReference, range: Range, offset: number): ToldSource {
  const page = pageAt(pages, offset);
  return { path, range, ...(page !== undefined && { page }) };
}

/** "article.md, line 12" or "article.pdf, page 3". */
export function sourceName({ path, range, page }: ToldSource): string {
  return page === undefined ? `${path}, line ${range.start.line + 1}` : `${path}, page ${page}`;
}

/** What is wrong and why, in one line each. */
export function messageLines({ message, reason }: Finding, source: ToldSource | undefined): readonly string[] {
  return [message, ...(reason === '' ? [] : [reason]), ...(source ? [`Reference: ${sourceName(source)}`] : [])];
}
