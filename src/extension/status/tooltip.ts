import { MarkdownString } from 'vscode';
import type { DraftClaims } from '../../server/protocol.js';
import { type ReferencesNode, referencesIn } from '../reference-list/tree.js';
import { type Mend, mendsFor } from './mends.js';
import type { Shown } from './shown.js';
import { claimsText, statusReason } from './wording.js';

/** What resting on the status item shows: why, the references with their counts, what is wrong with others, and what can be done. */
export function tooltipOf(shown: Shown, claims: DraftClaims['claims']): MarkdownString {
  const mends = mendsFor(shown);
  const tooltip = new MarkdownString('', true);
  tooltip.isTrusted = { enabledCommands: mends.map(({ command }) => command) };
  tooltip.appendMarkdown('**Source Check**\n\n').appendText(statusReason(shown.status));
  for (const row of rowsOf(shown.status, claims)) addRow(tooltip, row);
  tooltip.appendMarkdown('\n\n---\n\n');
  for (const mend of mends) tooltip.appendMarkdown(`${linkTo(mend)}\n\n`);
  return tooltip;
}

/** The same for those who hear it. */
export function spokenStatus({ status }: Shown): string {
  const problems = 'problems' in status ? status.problems.map(({ message }) => message) : [];
  return `Source Check: ${[statusReason(status), ...problems].join(' ')}`;
}

function rowsOf(status: Shown['status'], claims: DraftClaims['claims']): readonly ReferencesNode[] {
  return 'problems' in status ? referencesIn(status, claims, () => false) : [];
}

function addRow(tooltip: MarkdownString, row: ReferencesNode): void {
  if (row.kind === 'problem') tooltip.appendMarkdown('\n\n$(warning) ').appendText(row.message);
  else tooltip.appendMarkdown('\n\n$(file) ').appendText(`${row.title}: ${claimsText(row.claims)}`);
}

function linkTo({ label, icon, command, arguments: args }: Mend): string {
  const query = encodeURIComponent(JSON.stringify(args));
  return `[$(${icon}) ${escaped(label)}](command:${command}?${query})`;
}

/** Labels may hold the name of a file. */
function escaped(label: string): string {
  return new MarkdownString().appendText(label).value.replaceAll('&nbsp;', ' ');
}
