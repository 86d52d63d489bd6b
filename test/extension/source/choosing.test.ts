import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { commands, type TextDocument, window, workspace } from 'vscode';
import { closeAll, diagnosticsOf, fileUri, findings, openFile, rangeOf } from '../support/editing.js';

describe('choosing a reference', () => {
  afterEach(closeAll);

  it('checks a draft that names no reference once one is picked from the list', async () => {
    const { document } = await openFile('orphan.md');
    await acceptFirstWhenThere(commands.executeCommand('sourceCheck.chooseReference'));
    await assertWrongPilots(document);
  });

  it('remembers the choice when the draft is opened again', async () => {
    const { document } = await openFile('orphan.md');
    await assertWrongPilots(document);
  });

  it('checks an untitled document', async () => {
    const content = 'The new quay will cost 12 million euros and open in 2027.';
    const document = await workspace.openTextDocument({ language: 'markdown', content });
    await window.showTextDocument(document);
    assert.deepEqual(diagnosticsOf(document), []);
    await commands.executeCommand('sourceCheck.chooseReference', fileUri('article.md'));
    const [finding] = await findings(document, 1);
    assert.deepEqual(finding?.range, rangeOf(document, '2027'));
  });
});

/** Presses Enter until the list has something to accept and the command is done. */
async function acceptFirstWhenThere(command: Thenable<unknown>): Promise<void> {
  const done = command.then(() => 'done');
  while ((await Promise.race([done, delay(300)])) !== 'done') {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}

async function assertWrongPilots(document: TextDocument): Promise<void> {
  const [finding] = await findings(document, 1);
  assert.deepEqual(finding?.range, rangeOf(document, '45'));
}
