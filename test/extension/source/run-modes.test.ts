import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import {
  ConfigurationTarget,
  commands,
  languages,
  Selection,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { closeAll, diagnosticsOf, findings, openFile, rangeOf, typeOver } from '../support/editing.js';

const wrong = '<!-- source-check: reference article.md -->\n\nThe new quay will open in 2027.\n';

describe('when drafts are checked', () => {
  afterEach(async () => {
    await run(undefined);
    await closeAll();
  });

  describe('on request', () => {
    beforeEach(() => run('manual'));

    it('leaves a draft alone until the writer asks', async () => {
      const editor = await openFile('draft.md');
      await typeOver(editor, '54', '45');
      await assertUntouched(editor.document);
      await check();
      await findings(editor.document, 1);
    });

    it('leaves an untitled draft alone until the writer asks', async () => {
      const { document } = await openUntitled();
      await assertUntouched(document);
      await check();
      const [finding] = await findings(document, 1);
      assert.deepEqual(finding?.range, rangeOf(document, '2027'));
    });
  });

  describe('on saving', () => {
    beforeEach(() => run('save'));

    it('checks a draft when it is opened and saved, but not while it is typed', async () => {
      const editor = await openFile('draft.md');
      const original = editor.document.getText();
      await typeOver(editor, '54', '45');
      await assertUntouched(editor.document);
      await editor.document.save();
      await findings(editor.document, 1);
      await editor.edit((edit) => edit.replace(rangeOf(editor.document, editor.document.getText()), original));
      await editor.document.save();
      await findings(editor.document, 0);
    });

    it('checks an untitled draft when it is opened', async () => {
      const { document } = await openUntitled();
      await findings(document, 1);
    });
  });

  it('keeps the marks in place and on the screen while the writer types elsewhere', async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '2029', '2027');
    await findings(editor.document, 1);
    const counts = await countsDuring(editor.document, () =>
      writeParagraphAtStart(editor, 'Pilots wait for ships in the bay.'),
    );
    assert.deepEqual([...new Set(counts)], [1]);
    const [finding] = await findings(editor.document, 1);
    assert.deepEqual(finding?.range, rangeOf(editor.document, '2027'));
  });
});

async function openUntitled(): Promise<TextEditor> {
  await openFile('article.md');
  const content = wrong.replace('article.md', window.activeTextEditor?.document.uri.fsPath ?? '');
  return window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
}

/** A hover waits for the check that is under way, if there is one; its findings would be there a moment later. */
async function assertUntouched(document: TextDocument): Promise<void> {
  await commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(0));
  await delay(200);
  assert.deepEqual(diagnosticsOf(document), []);
}

async function check(): Promise<void> {
  await commands.executeCommand('sourceCheck.checkDraft');
}

/** How many findings a draft has whenever they are told anew while something is done, and at the end. */
async function countsDuring(document: TextDocument, act: () => Promise<void>): Promise<readonly number[]> {
  const counts: number[] = [];
  const listening = languages.onDidChangeDiagnostics(() => counts.push(diagnosticsOf(document).length));
  await act();
  await check();
  listening.dispose();
  return [...counts, diagnosticsOf(document).length];
}

/**
 * Types letter by letter, with pauses in which checks begin and end. A paragraph of its own, since a word that is typed into a
 * whole sentence may well be warned of before it is complete: how long a slow machine pauses between two letters is not known.
 */
async function writeParagraphAtStart(editor: TextEditor, text: string): Promise<void> {
  const { start } = rangeOf(editor.document, 'Lindhaven');
  editor.selection = new Selection(start, start);
  await editor.edit((edit) => edit.insert(start, '\n\n'));
  editor.selection = new Selection(start, start);
  for (const letter of text) {
    await commands.executeCommand('type', { text: letter });
    await delay(letter === ' ' ? 250 : 20);
  }
}

async function run(mode: 'manual' | 'save' | undefined): Promise<void> {
  await workspace.getConfiguration('sourceCheck').update('run', mode, ConfigurationTarget.Workspace);
}
