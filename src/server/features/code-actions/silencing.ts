import type { CodeAction, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Format } from '../../../engine/index.js';
import { directiveComment, standsAlone } from '../../../engine/model/comments.js';
import { readProse } from '../../../engine/reading/index.js';
import { ignoreInDraftTitle, ignoreOnLineTitle } from '../../../presenters/wording.js';
import type { CheckedDraft } from '../../checked-draft.js';
import { formatOf } from '../../draft-checker.js';
import { editOf, quickFix } from './quick-fix.js';

/** Turns the rule off for the line of a finding, with a comment in the draft's own syntax. */
export function ignoreOnLine(checked: CheckedDraft, finding: Finding): CodeAction {
  const { document } = checked;
  const { line } = document.positionAt(finding.draft.start);
  const edit = lineComment(document, line, finding.rule);
  return {
    ...quickFix(checked, [finding], ignoreOnLineTitle(finding.rule, checked.l10n)),
    edit: editOf(checked, [edit]),
  };
}

/** Turns the rule off for the whole draft, with a comment at its top, behind the front matter. */
export function ignoreInDraft(checked: CheckedDraft, finding: Finding): CodeAction {
  const edit = draftComment(checked.document, finding.rule);
  return {
    ...quickFix(checked, [finding], ignoreInDraftTitle(finding.rule, checked.l10n)),
    edit: editOf(checked, [edit]),
  };
}

/** Behind the line, or above it in a markup whose comments have a line for themselves. */
function lineComment(document: TextDocument, line: number, rule: string): TextEdit {
  const format = formatOf(document);
  const text = lineText(document, line);
  if (standsAlone(format)) {
    return insertion(line, 0, directiveComment(`ignore-next-line ${rule}`, format) + lineEndOf(document));
  }
  return insertion(line, text.trimEnd().length, ` ${directiveComment(`ignore-line ${rule}`, format)}`);
}

function draftComment(document: TextDocument, rule: string): TextEdit {
  const format = formatOf(document);
  const comment = directiveComment(`ignore-file ${rule}`, format);
  const lineEnd = lineEndOf(document);
  const line = linesOfFrontMatter(document, format);
  return insertion(line, 0, line > 0 ? lineEnd + comment + lineEnd : comment + lineEnd + lineEnd);
}

/** How many lines the front matter takes, the lines that part it from the text included. */
function linesOfFrontMatter(document: TextDocument, format: Format): number {
  const { frontMatter } = readProse(document.getText(), format);
  return frontMatter ? document.positionAt(frontMatter.end).line + 1 : 0;
}

function insertion(line: number, character: number, newText: string): TextEdit {
  const place = { line, character };
  return { range: { start: place, end: place }, newText };
}

function lineText(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
}

function lineEndOf(document: TextDocument): string {
  return document.getText().includes('\r\n') ? '\r\n' : '\n';
}
