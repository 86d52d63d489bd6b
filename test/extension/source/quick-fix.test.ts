import assert from 'node:assert/strict';
import { type CodeAction, CodeActionKind, commands, workspace } from 'vscode';
import { closeAll, findings, openFile, rangeOf, typeOver } from '../support/editing.js';

describe('the quick fix', () => {
  afterEach(closeAll);

  it("puts the reference's figure in and changes nothing else", async () => {
    const editor = await openFile('draft.md');
    const original = editor.document.getText();
    await typeOver(editor, '54', '45');
    await findings(editor.document, 1);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      editor.document.uri,
      rangeOf(editor.document, '45'),
      CodeActionKind.QuickFix.value,
    );
    const [fix] = actions.filter(({ title }) => title === 'Use “54” from the reference');
    assert.ok(fix?.edit);
    assert.equal(fix.isPreferred, true);
    const edits = fix.edit.entries().flatMap(([, textEdits]) => textEdits);
    assert.deepEqual(
      edits.map(({ range, newText }) => ({ range, newText })),
      [{ range: rangeOf(editor.document, '45'), newText: '54' }],
    );
    assert.ok(await workspace.applyEdit(fix.edit));
    assert.equal(editor.document.getText(), original);
    await findings(editor.document, 0);
  });
});
