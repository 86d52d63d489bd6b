import assert from 'node:assert/strict';
import { commands, Selection, TabInputTextDiff, window, workspace } from 'vscode';
import { closeAll, openFile, rangeOf, typeOver, until } from '../support/editing.js';

describe('comparing a claim with its statement', () => {
  afterEach(closeAll);

  it("opens the editor's own diff of the two, called by their places", async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    const { start } = rangeOf(editor.document, 'employs');
    editor.selection = new Selection(start, start);
    await commands.executeCommand('sourceCheck.compareClaim');
    const tab = await until('the diff', () => {
      const { activeTab } = window.tabGroups.activeTabGroup;
      return activeTab?.input instanceof TabInputTextDiff && activeTab;
    });
    assert.equal(tab.label, 'draft.md, line 5 ↔ article.md, line 3');
    assert.ok(tab.input instanceof TabInputTextDiff);
    const [claim, statement] = await Promise.all(
      [tab.input.original, tab.input.modified].map((side) => workspace.openTextDocument(side)),
    );
    assert.equal(claim?.getText(), "Lindhaven's port employs 45 pilots, Greta Olsen said.\n");
    assert.match(statement?.getText() ?? '', /^The port of Lindhaven employs 54 pilots, .* on Tuesday\.\n$/);
  });

  it('shows documents that cannot be edited', async () => {
    await openFile('draft.md');
    const draft = window.activeTextEditor ?? assert.fail('no editor');
    const { start } = rangeOf(draft.document, 'ships');
    draft.selection = new Selection(start, start);
    await commands.executeCommand('sourceCheck.compareClaim');
    const shown = await until('the diff', () =>
      window.visibleTextEditors.find(({ document }) => document.uri.scheme === 'source-check'),
    );
    const before = shown.document.getText();
    assert.ok(before.length > 0);
    await commands.executeCommand('type', { text: 'x' });
    assert.equal(shown.document.getText(), before);
  });
});
