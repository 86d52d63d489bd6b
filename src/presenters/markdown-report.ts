import type { BlockContent, PhrasingContent } from 'mdast';
import { markDifferences } from './differences.js';
import { bold, markdown, marked, paragraph, plain, table } from './markdown.js';
import type { DraftReport, Severities } from './report.js';
import { sourceName, type ToldFinding, toldFindings } from './told-findings.js';

/** The report of a check as Markdown, as for a comment on a change: for each draft a table of claims beside statements. */
export function markdownReport(drafts: readonly DraftReport[], severities: Severities): string {
  return markdown(drafts.flatMap((draft) => section(draft, severities)));
}

function section(draft: DraftReport, severities: Severities): BlockContent[] {
  const told = toldFindings(draft, severities).filter(({ severity }) => severity !== 'off');
  const title = paragraph(bold(draft.path), plain(`: ${summary(draft)}`));
  if (told.length === 0) return [title];
  const head = ['Line', 'Draft', 'Reference', 'Why'].map((name) => [plain(name)]);
  return [title, table([head, ...told.map(row)])];
}

function row({ finding, range, source }: ToldFinding): readonly (readonly PhrasingContent[])[] {
  const { claim, statement } = markDifferences(finding);
  const from = source ? [plain(`${sourceName(source)}: `), ...marked(statement)] : [plain('–')];
  return [
    [plain(String(range.start.line + 1))],
    marked(claim),
    from,
    [plain(`${finding.reason || finding.message} (${finding.rule})`)],
  ];
}

function summary({ claims }: DraftReport): string {
  const count = (verdict: string) => claims.filter((claim) => claim.verdict === verdict).length;
  return `${count('supported') + count('checked')} agree, ${count('differs')} differ, ${count('not-found')} not found`;
}
