import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver';
import type { Finding } from '../../../engine/index.js';
import { fixAllTitle, fixRuleTitle, fixTitle } from '../../../presenters/wording.js';
import type { CheckedDraft } from '../../checked-draft.js';
import { rangeOf } from '../../places.js';
import { diagnosticOf } from '../diagnostics.js';
import { editOf, quickFix } from './quick-fix.js';

/** The kind of the action that fixes all of a draft, for editors that do so on their own, as when a file is saved. */
export const FIX_ALL_KIND = `${CodeActionKind.SourceFixAll}.sourceCheck`;

/** Puts the reference's words in place of the wrong ones and changes nothing else; `undefined` where there are none. */
export function fixFinding(checked: CheckedDraft, finding: Finding): CodeAction | undefined {
  const title = fixTitle(finding, checked.l10n);
  if (title === undefined) return undefined;
  return {
    ...quickFix(checked, [finding], title),
    isPreferred: true,
    edit: editOf(checked, fixesOf(checked, [finding])),
  };
}

/** Does so for all findings of the rule in the draft; `undefined` where that would be no more than one. */
export function fixRule(checked: CheckedDraft, { rule, fix }: Finding): CodeAction | undefined {
  const alike = fixable(checked).filter((other) => other.rule === rule);
  if (fix === undefined || alike.length < 2) return undefined;
  return {
    ...quickFix(checked, alike, fixRuleTitle(rule, alike.length, checked.l10n)),
    edit: editOf(checked, fixesOf(checked, alike)),
  };
}

/** Does so for all findings of the draft; nothing where there is nothing to fix. */
export function fixAll(checked: CheckedDraft): readonly CodeAction[] {
  const edits = fixesOf(checked, fixable(checked));
  return edits.length === 0
    ? []
    : [{ title: fixAllTitle(checked.l10n), kind: FIX_ALL_KIND, edit: editOf(checked, edits) }];
}

/** Those that are shown and have something to put in. */
function fixable(checked: CheckedDraft): readonly Finding[] {
  return checked.result.findings.filter((finding) => finding.fix !== undefined && diagnosticOf(checked, finding));
}

function fixesOf({ document }: CheckedDraft, findings: readonly Finding[]): readonly TextEdit[] {
  return findings.flatMap(({ draft, fix }) =>
    fix === undefined ? [] : [{ range: rangeOf(document, draft), newText: fix }],
  );
}
