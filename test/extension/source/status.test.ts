import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationTarget, commands, type TextEditor, window, workspace } from 'vscode';
import { closeAll, diagnosticsOf, enterIn, eventually, findings, openFile, typeOver } from '../support/editing.js';

describe('the menu of the status item', () => {
  afterEach(async () => {
    await closeAll();
    for (const name of ['enable', 'exclude', 'languages', 'maximumSize', 'run']) await set(name, undefined);
  });

  for (const [what, name, value] of [
    ['a draft that is too large', 'maximumSize', 20],
    ['a draft whose language is off', 'languages', { markdown: false }],
    ['a draft where checking is off', 'enable', false],
  ] as const) {
    it(`has ${what} checked`, async () => {
      await set(name, value);
      await heard();
      const editor = await openWrong();
      await delay(400);
      assert.deepEqual(diagnosticsOf(editor.document), []);
      await takeFirst();
      await findings(editor.document, 1);
    });
  }

  it('has a draft checked that waits to be asked', async () => {
    await set('run', 'manual');
    await heard();
    const { document } = await openFile('article.md');
    const content = `---\nreferences: [${document.uri.fsPath}]\n---\n\nThe new quay opens in 2027.\n`;
    const editor = await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    await heard();
    assert.deepEqual(diagnosticsOf(editor.document), []);
    await takeFirst();
    await findings(editor.document, 1);
  });

  it('changes only what is off', async () => {
    await set('languages', { markdown: false, html: false });
    await heard();
    await openWrong();
    await takeFirst();
    await eventually('the language to be on', async () => get('languages')?.markdown === true);
    assert.equal(get('languages')?.html, false);
  });

  it('leaves a draft alone that the settings exclude, and checks it once they do not', async () => {
    await set('exclude', ['dr*.md']);
    await heard();
    const { document } = await openWrong();
    await delay(400);
    assert.deepEqual(diagnosticsOf(document), []);
    await set('exclude', undefined);
    await findings(document, 1);
  });

  it('leads to where a missing reference is named', async () => {
    const { document } = await openFile('article.md');
    const content = `---\nreferences: [${document.uri.fsPath}.gone]\n---\n\nThe quay opens in 2029.\n`;
    const draft = await workspace.openTextDocument({ language: 'markdown', content });
    const editor = await window.showTextDocument(draft);
    await findings(draft, 1);
    await eventually('the name to be selected', async () => {
      // An editor that gets the focus late closes the menu.
      await takeFirst();
      return !editor.selection.isEmpty;
    });
    assert.match(draft.getText(editor.selection), /article\.md\.gone$/);
  });

  it('says that there is nothing to check in a document of another kind', async () => {
    await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content: '{}' }));
    await commands.executeCommand('sourceCheck.showStatus');
  });

  it('has a server that was started again check as before', async () => {
    const { document } = await openWrong();
    await findings(document, 1);
    await commands.executeCommand('sourceCheck.restartServer');
    await findings(document, 1);
    assert.ok(window.activeTextEditor);
    await typeOver(window.activeTextEditor, '45', '54');
    await findings(document, 0);
  });
});

async function openWrong(): Promise<TextEditor> {
  const editor = await openFile('draft.md');
  await typeOver(editor, '54', '45');
  return editor;
}

/** The server has asked for new settings, and the extension heard of the check. */
function heard(): Promise<void> {
  return delay(300);
}

/** Opens the menu and takes what it offers first. */
async function takeFirst(): Promise<void> {
  await heard();
  await enterIn(commands.executeCommand('sourceCheck.showStatus'));
}

function get(name: string): { readonly html?: boolean; readonly markdown?: boolean } | undefined {
  return workspace.getConfiguration('sourceCheck').get(name);
}

async function set(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration('sourceCheck').update(name, value, ConfigurationTarget.Workspace);
}
