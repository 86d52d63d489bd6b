import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver';
import type { Finding } from '../../engine/index.js';
import { overlaps, type Span } from '../../engine/model/span.js';
import { fixTitle } from '../../presenters/wording.js';
import type { CheckedDraft } from '../checked-draft.js';
import { rangeOf, spanOf } from '../places.js';
import { diagnosticOf } from './diagnostics.js';

/** The quick fixes for the findings that a range touches. */
export function codeActionsFor(checked: CheckedDraft, range: Range): readonly CodeAction[] {
  const wanted = spanOf(checked.document, range);
  const touched = checked.result.findings.filter(({ draft }) => touches(draft, wanted));
  return touched.flatMap((finding) => fixFor(checked, finding) ?? []);
}

/** Puts the reference's words in place of the wrong ones and changes nothing else; `undefined` where there are none. */
function fixFor(checked: CheckedDraft, finding: Finding): CodeAction | undefined {
  const title = fixTitle(finding);
  const diagnostic = diagnosticOf(checked, finding);
  if (title === undefined || finding.fix === undefined || !diagnostic) return undefined;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    isPreferred: true,
    diagnostics: [diagnostic],
    edit: editOf(checked, { range: rangeOf(checked.document, finding.draft), newText: finding.fix }),
  };
}

/** Names the version it was made for, so that an editor does not apply it to a text that has moved on. */
function editOf({ document }: CheckedDraft, edit: TextEdit): NonNullable<CodeAction['edit']> {
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: [edit] }] };
}

/** A cursor at either end of the words touches them too. */
function touches(words: Span, wanted: Span): boolean {
  return (
    overlaps(words, wanted) || (wanted.start === wanted.end && words.start <= wanted.start && wanted.end <= words.end)
  );
}
