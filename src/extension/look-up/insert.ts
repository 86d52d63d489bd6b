import { l10n, Range, type TextEditor, window } from 'vscode';
import type { LookUpStatement } from '../../server/protocol.js';
import { parseQuery, wantedFigures } from './filter.js';
import { quotationOf, wordsAfter } from './quotation.js';

/** Puts a statement at the cursor as a quotation that names its source. */
export async function insertQuotation(editor: TextEditor, statement: LookUpStatement, title: string): Promise<void> {
  await insert(editor, quotationOf(statement, title, beforeCursor(editor)));
}

/** Puts a figure of a statement at the cursor: the one that was asked for, else its only one, else the one that is chosen. */
export async function insertFigure(editor: TextEditor, statement: LookUpStatement, query: string): Promise<void> {
  const wanted = wantedFigures(statement, parseQuery(query)).map(({ text }) => text);
  const placeHolder = l10n.t('The figure to insert');
  const figure = wanted.length > 1 ? await window.showQuickPick(wanted, { placeHolder }) : wanted[0];
  if (figure !== undefined) await insert(editor, wordsAfter(figure, beforeCursor(editor)));
}

function beforeCursor({ document, selection: { active } }: TextEditor): string {
  return document.getText(new Range(active.with({ character: 0 }), active));
}

async function insert(editor: TextEditor, words: string): Promise<void> {
  await editor.edit((edit) => edit.insert(editor.selection.active, words));
}
