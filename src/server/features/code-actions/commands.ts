import type { CodeAction } from 'vscode-languageserver';
import { asAccepted, type Finding } from '../../../engine/index.js';
import { acceptTitle, openStatementTitle, turnOffTitle } from '../../../presenters/wording.js';
import type { CheckedDraft } from '../../checked-draft.js';
import { type AcceptParams, COMMANDS, type TurnOffParams, type TurnOffTarget } from '../../commands.js';
import { sourceInfo } from '../claims.js';
import { quickFix } from './quick-fix.js';

/** Has the writer say why a finding is accepted as it is. */
export function acceptFinding(checked: CheckedDraft, finding: Finding): CodeAction {
  const { kind: _kind, ...accepted } = asAccepted(finding);
  const params: AcceptParams = { uri: checked.document.uri, ...accepted };
  return withCommand(checked, finding, acceptTitle(finding, checked.l10n), COMMANDS.accept, params);
}

/** Turns the rule off in the settings of the workspace; only where there is one. */
export function turnOffInWorkspace(checked: CheckedDraft, finding: Finding): CodeAction | undefined {
  return checked.acceptedFile === undefined ? undefined : turnOff(checked, finding, 'workspace');
}

/** Turns the rule off in the writer's own settings. */
export function turnOffEverywhere(checked: CheckedDraft, finding: Finding): CodeAction {
  return turnOff(checked, finding, 'everywhere');
}

/** Opens the statement that a finding is held against, with what it says selected. */
export function openStatement(checked: CheckedDraft, finding: Finding): CodeAction | undefined {
  const words = finding.source ?? finding.statement;
  const place = words && sourceInfo(checked, words);
  return place && withCommand(checked, finding, openStatementTitle(checked.l10n), COMMANDS.showStatement, place);
}

function turnOff(checked: CheckedDraft, finding: Finding, where: TurnOffTarget): CodeAction {
  const params: TurnOffParams = { uri: checked.document.uri, rule: finding.rule, where };
  return withCommand(checked, finding, turnOffTitle(finding.rule, where, checked.l10n), COMMANDS.turnOff, params);
}

function withCommand(
  checked: CheckedDraft,
  finding: Finding,
  title: string,
  command: string,
  params: object,
): CodeAction {
  return { ...quickFix(checked, [finding], title), command: { title, command, arguments: [params] } };
}
