import { type Range, Selection, type TextEditor, TextEditorRevealType, type Uri, ViewColumn, window } from 'vscode';

/**
 * Goes to the editor that has a draft; its cursor is where the writer left it. A draft that no editor shows is opened in the
 * given column.
 */
export function showDraft(draft: Uri, otherwise = ViewColumn.Active): Thenable<TextEditor> {
  const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === draft.toString());
  return window.showTextDocument(draft, { viewColumn: shown?.viewColumn ?? otherwise });
}

/** Goes to words of an editor, with the cursor in front of them or with them selected. */
export function goToWords(editor: TextEditor, words: Range, selected: 'in front' | 'selected'): void {
  editor.selection = new Selection(words.start, selected === 'selected' ? words.end : words.start);
  editor.revealRange(words, TextEditorRevealType.InCenterIfOutsideViewport);
}
