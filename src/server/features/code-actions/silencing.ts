import type { CodeAction, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Format, RuleId } from '../../../engine/index.js';
import { commentPlace, directiveComment } from '../../../engine/model/comments.js';
import { readProse, readProseAgain } from '../../../engine/reading/index.js';
import { ignoreInBlockTitle, ignoreInDraftTitle, ignoreOnLineTitle } from '../../../presenters/wording.js';
import type { CheckedDraft } from '../../checked-draft.js';
import { formatOf } from '../../draft-checker.js';
import { editOf, quickFix } from './quick-fix.js';

/** Turns the rule off for the line of a finding, or its paragraph, with a comment in the draft's own syntax. */
export function ignoreOnLine(checked: CheckedDraft, finding: Finding): CodeAction {
  const { title, edit } = lineSilence(checked.document, finding);
  return { ...quickFix(checked, [finding], title(finding.rule, checked.l10n)), edit: editOf(checked, [edit]) };
}

/** Turns the rule off for the whole draft, with a comment at its top, behind the front matter. */
export function ignoreInDraft(checked: CheckedDraft, finding: Finding): CodeAction {
  const edit = draftComment(checked.document, finding.rule);
  return {
    ...quickFix(checked, [finding], ignoreInDraftTitle(finding.rule, checked.l10n)),
    edit: editOf(checked, [edit]),
  };
}

/** A comment and what it is called. */
interface LineSilence {
  readonly title: typeof ignoreOnLineTitle;
  readonly edit: TextEdit;
}

function lineSilence(document: TextDocument, { rule, draft }: Finding): LineSilence {
  const { line } = document.positionAt(draft.start);
  switch (commentPlace(formatOf(document))) {
    case 'anywhere':
      return { title: ignoreOnLineTitle, edit: commentBehind(document, line, rule) };
    case 'on-own-line':
      return { title: ignoreOnLineTitle, edit: commentAbove(document, line, `ignore-next-line ${rule}`) };
    case 'between-blocks':
      return blockSilence(document, line, { rule, first: firstLineOfBlock(document, draft.start) });
  }
}

function commentBehind(document: TextDocument, line: number, rule: string): TextEdit {
  const comment = directiveComment(`ignore-line ${rule}`, formatOf(document));
  return insertion(line, lineText(document, line).trimEnd().length, ` ${comment}`);
}

function commentAbove(document: TextDocument, line: number, words: string): TextEdit {
  return insertion(line, 0, directiveComment(words, formatOf(document)) + lineEndOf(document));
}

/** A line that begins its block can be silenced alone. */
function blockSilence(
  document: TextDocument,
  line: number,
  { rule, first }: { readonly rule: RuleId; readonly first: number },
): LineSilence {
  const [words, title] =
    line === first ? (['ignore-next-line', ignoreOnLineTitle] as const) : (['ignore', ignoreInBlockTitle] as const);
  return { title, edit: commentBetween(document, first, `${words} ${rule}`) };
}

/** With a blank line on either side. */
function commentBetween(document: TextDocument, line: number, words: string): TextEdit {
  const lineEnd = lineEndOf(document);
  const before = line > 0 && lineText(document, line - 1).trim() !== '' ? lineEnd : '';
  return insertion(line, 0, before + directiveComment(words, formatOf(document)) + lineEnd + lineEnd);
}

/** The line where the block begins that a place of the draft lies in. */
function firstLineOfBlock(document: TextDocument, offset: number): number {
  const { origins } = readProseAgain(undefined, document.getText(), formatOf(document));
  return document.positionAt(Math.max(0, ...origins.filter((origin) => origin <= offset))).line;
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
