import assert from 'node:assert/strict';
import { commands, Selection, window } from 'vscode';
import { insertFigure, insertQuotation } from '../../../src/extension/look-up/insert.js';
import type { LookUpStatement } from '../../../src/server/protocol.js';
import { closeAll, extension, fileUri, openFile, rangeOf, until } from '../support/editing.js';

const statement: LookUpStatement = {
  uri: 'file:///article.md',
  range: { start: { line: 6, character: 0 }, end: { line: 6, character: 9 } },
  text: '“We have waited twenty years for this,” said mayor Tomas Brandt.',
  figures: [{ text: 'twenty years', values: [20] }],
  speakers: ['Tomas Brandt'],
  quotation: { text: 'We have waited twenty years for this,', speaker: 'Tomas Brandt' },
};

describe('what was looked up', () => {
  afterEach(closeAll);

  it('is put in as a quotation that names its speaker and its reference', async () => {
    const editor = await openAtEnd();
    await insertQuotation(editor, statement, 'article.md');
    const added = '“We have waited twenty years for this”, said Tomas Brandt (article.md)';
    assert.ok(editor.document.getText().endsWith(added), editor.document.getText());
  });

  it('gives its figure', async () => {
    const editor = await openAtEnd();
    await insertFigure(editor, statement, '#20 waited');
    assert.ok(editor.document.getText().endsWith('twenty years'));
  });

  it('gives no figure that was not asked for', async () => {
    const editor = await openAtEnd();
    const before = editor.document.getText();
    await insertFigure(editor, statement, '#99');
    assert.equal(editor.document.getText(), before);
  });
});

describe('looking a selection up', () => {
  afterEach(closeAll);

  it('is offered in the menu of the editor where something is selected', () => {
    const items: readonly { readonly command: string; readonly when: string }[] =
      extension().packageJSON.contributes.menus['editor/context'];
    const item = items.find(({ command }) => command === 'sourceCheck.lookUpSelection');
    assert.match(item?.when ?? '', /^editorHasSelection && /);
  });

  it('starts from the selected words and opens what was found', async () => {
    const editor = await openFile('draft.md');
    const { start, end } = rangeOf(editor.document, 'of the ships come from');
    editor.selection = new Selection(start, end);
    const ended = commands.executeCommand('sourceCheck.lookUpSelection');
    const found = 'About a quarter of the ships come from Norway.';
    await until('the preview', () =>
      window.visibleTextEditors.find(({ document, selection }) => document.getText(selection) === found),
    );
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await ended;
    assert.equal(window.activeTextEditor?.document.uri.toString(), fileUri('article.md').toString());
  });
});

async function openAtEnd() {
  const editor = await openFile('draft.md');
  const { end } = editor.document.lineAt(editor.document.lineCount - 1).range;
  editor.selection = new Selection(end, end);
  return editor;
}
