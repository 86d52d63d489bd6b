import { l10n } from 'vscode';
import type { DraftStatus, FileCheck } from '../../server/protocol.js';

/** What came of the files of a workspace, counted. Files that are references of others are no drafts without a reference. */
export interface WorkspaceSummary {
  readonly drafts: number;
  readonly findings: number;
  /** How many drafts have findings. */
  readonly withFindings: number;
  readonly withoutReference: number;
  /** How many drafts have references of which none can be used. */
  readonly unusable: number;
}

/** Counts what came of each file. */
export function summaryOf(checks: readonly FileCheck[]): WorkspaceSummary {
  const checked = checks.filter(({ status }) => status.kind === 'checked');
  const references = new Set(checks.flatMap(({ status }) => addressesIn(status)));
  const without = checks.filter(({ status }) => isUnchecked(status, 'no-reference') && !references.has(status.uri));
  return {
    drafts: checked.length,
    findings: checked.reduce((sum, { findings }) => sum + findings, 0),
    withFindings: checked.filter(({ findings }) => findings > 0).length,
    withoutReference: without.length,
    unusable: checks.filter(({ status }) => isUnchecked(status, 'reference-unusable')).length,
  };
}

/** The summary in sentences. */
export function summaryText(summary: WorkspaceSummary): string {
  const { withoutReference, unusable } = summary;
  return [
    draftsText(summary),
    ...(withoutReference > 0 ? [withoutText(withoutReference)] : []),
    ...(unusable > 0 ? [unusableText(unusable)] : []),
  ].join(' ');
}

function draftsText({ drafts, findings, withFindings }: WorkspaceSummary): string {
  if (drafts === 0) return l10n.t('There is no draft with a reference in this workspace.');
  if (drafts === 1) return l10n.t('1 draft checked: {0}.', findingsText(findings));
  if (findings === 0) return l10n.t('{0} drafts checked: no findings.', drafts);
  return l10n.t('{0} drafts checked: {1} in {2} of them.', drafts, findingsText(findings), withFindings);
}

function findingsText(count: number): string {
  if (count === 0) return l10n.t('no findings');
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

function withoutText(count: number): string {
  return count === 1 ? l10n.t('1 document has no reference.') : l10n.t('{0} documents have no reference.', count);
}

function unusableText(count: number): string {
  return count === 1
    ? l10n.t('1 draft has a reference that cannot be used.')
    : l10n.t('{0} drafts have references that cannot be used.', count);
}

function addressesIn(status: DraftStatus): readonly string[] {
  return status.kind === 'checked' ? status.references.map(({ uri }) => uri) : [];
}

function isUnchecked(status: DraftStatus, why: 'no-reference' | 'reference-unusable'): boolean {
  return status.kind === 'unchecked' && status.why === why;
}
