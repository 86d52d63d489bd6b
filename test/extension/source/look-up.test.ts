import assert from 'node:assert/strict';
import { commands, Selection, type TextEditor, window } from 'vscode';
import { closeAll, fileUri, openFile, rangeOf, until } from '../support/editing.js';

const statement = 'Olsen said the old quay was built in 1931.';

describe('looking a claim up', () => {
  afterEach(closeAll);

  it('finds the statement for misspelt words, previews it, and opens the reference at it', async () => {
    const editor = await openFile('draft.md');
    const lookUp = await beginLookUp(editor, 'the olld quay biult');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await lookUp.end;
    const active = window.activeTextEditor;
    assert.equal(active?.document.uri.toString(), fileUri('article.md').toString());
    assert.equal(active?.document.getText(active.selection), statement);
  });

  it('puts the view back when it is left', async () => {
    const editor = await openFile('draft.md');
    const lookUp = await beginLookUp(editor, 'the olld quay biult');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await lookUp.end;
    assert.deepEqual(
      window.visibleTextEditors.map(({ document }) => document.uri.toString()),
      [editor.document.uri.toString()],
    );
    assert.equal(window.activeTextEditor?.document, editor.document);
  });

  it('starts from the sentence at the cursor', async () => {
    const editor = await openFile('draft.md');
    const { start } = rangeOf(editor.document, 'percent of the ships');
    editor.selection = new Selection(start, start);
    const lookUp = commands.executeCommand('sourceCheck.lookUp');
    await previewOf('About a quarter of the ships come from Norway.');
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await lookUp;
  });
});

/** Writes the words at the end of the draft, selects them, looks them up and waits for the preview. */
async function beginLookUp(editor: TextEditor, words: string): Promise<{ readonly end: Thenable<unknown> }> {
  const lastLine = editor.document.lineAt(editor.document.lineCount - 1).range;
  await editor.edit((edit) => edit.insert(lastLine.end, `\n${words}`));
  const written = rangeOf(editor.document, words);
  editor.selection = new Selection(written.start, written.end);
  const end = commands.executeCommand('sourceCheck.lookUp');
  await previewOf(statement);
  return { end };
}

function previewOf(words: string): Promise<TextEditor> {
  return until(`the preview of “${words}”`, () =>
    window.visibleTextEditors.find(({ document, selection }) => document.getText(selection) === words),
  );
}
