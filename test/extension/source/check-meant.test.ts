import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, workspace } from 'vscode';
import { closeAll, diagnosticsOf, findings, openFile, typeOver } from '../support/editing.js';

describe('checking “this draft”', () => {
  afterEach(async () => {
    await set(undefined);
    await closeAll();
  });

  it('means the draft that the views show, also while the writer reads its reference', async () => {
    await set('manual');
    const draft = await openFile('draft.md');
    await commands.executeCommand('sourceCheck.checkDraft');
    await typeOver(draft, '2029', '2027');
    const reference = await openFile('article.md');
    assert.deepEqual(diagnosticsOf(draft.document), []);
    await commands.executeCommand('sourceCheck.checkDraft');
    await findings(draft.document, 1);
    assert.deepEqual(diagnosticsOf(reference.document), []);
  });
});

async function set(run: 'manual' | undefined): Promise<void> {
  await workspace.getConfiguration('sourceCheck').update('run', run, ConfigurationTarget.Workspace);
}
