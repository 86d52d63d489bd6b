import type { Severity } from '../engine/model/finding.js';
import type { DraftReport, Severities } from './report.js';
import { messageLines, type ToldFinding, toldFindings } from './told-findings.js';

/** What GitHub calls each severity. */
const COMMANDS: Readonly<Record<Exclude<Severity, 'off'>, string>> = {
  error: 'error',
  hint: 'notice',
  information: 'notice',
  warning: 'warning',
};

/** The report of a check as workflow commands of GitHub Actions, which shows them beside the lines of a draft. */
export function githubReport(drafts: readonly DraftReport[], severities: Severities): string {
  return drafts
    .flatMap((draft) => toldFindings(draft, severities).flatMap((told) => annotation(draft.path, told)))
    .join('\n');
}

/** GitHub counts lines and columns from 1, with the last column included; columns count within one line only. */
function annotation(path: string, { finding, severity, range: { start, end }, source }: ToldFinding): string[] {
  if (severity === 'off') return [];
  const lines = { file: path, line: start.line + 1, endLine: end.line + 1 };
  const columns =
    start.line === end.line
      ? { col: start.character + 1, endColumn: Math.max(end.character, start.character + 1) }
      : {};
  const properties = Object.entries({ ...lines, ...columns, title: finding.rule }).map(
    ([name, value]) => `${name}=${escapedProperty(String(value))}`,
  );
  return [`::${COMMANDS[severity]} ${properties.join(',')}::${escaped(messageLines(finding, source).join('\n'))}`];
}

/** As GitHub's documentation of workflow commands has it. */
function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
