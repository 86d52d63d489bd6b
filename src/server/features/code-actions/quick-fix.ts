import { type CodeAction, CodeActionKind, type TextEdit } from 'vscode-languageserver';
import type { Finding } from '../../../engine/index.js';
import type { CheckedDraft } from '../../checked-draft.js';
import { diagnosticOf } from '../diagnostics.js';

/** A quick fix for some findings that does nothing yet. */
export function quickFix(checked: CheckedDraft, findings: readonly Finding[], title: string): CodeAction {
  const diagnostics = findings.flatMap((finding) => diagnosticOf(checked, finding) ?? []);
  return { title, kind: CodeActionKind.QuickFix, diagnostics };
}

/** Names the version it was made for, so that an editor does not apply it to a text that has moved on. */
export function editOf({ document }: CheckedDraft, edits: readonly TextEdit[]): NonNullable<CodeAction['edit']> {
  const textDocument = { uri: document.uri, version: document.version };
  return { documentChanges: [{ textDocument, edits: [...edits] }] };
}
