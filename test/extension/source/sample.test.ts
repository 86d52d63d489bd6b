import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commands, ViewColumn, window } from 'vscode';
import { closeAll, diagnosticsOf, extension, openFile, rangeOf, typeOver, until } from '../support/editing.js';

interface Step {
  readonly description: string;
  readonly media: { readonly image: string; readonly altText: string };
  readonly completionEvents: readonly string[];
}

describe('the sample', () => {
  before(() => openFile('draft.md'));
  afterEach(closeAll);

  it('opens the draft with its mistakes underlined, beside the article', async () => {
    await commands.executeCommand('sourceCheck.openSample');
    const draft = window.activeTextEditor ?? assert.fail('nothing was opened');
    assert.match(draft.document.uri.path, /sample\/draft\.md$/);
    assert.equal(draft.viewColumn, ViewColumn.One);
    const article = window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('article.md'));
    assert.equal(article?.viewColumn, ViewColumn.Two);
    await until('the findings of the sample', () => diagnosticsOf(draft.document).length > 5);
  });

  it('is fresh when it is opened again', async () => {
    await commands.executeCommand('sourceCheck.openSample');
    const first = window.activeTextEditor ?? assert.fail('nothing was opened');
    const original = first.document.getText();
    await typeOver(first, '32', '23');
    await first.document.save();
    await closeAll();
    await commands.executeCommand('sourceCheck.openSample');
    await until('the fresh draft', () => window.activeTextEditor?.document.getText() === original);
  });

  it('keeps what is being edited', async () => {
    await commands.executeCommand('sourceCheck.openSample');
    const editor = window.activeTextEditor ?? assert.fail('nothing was opened');
    await typeOver(editor, '32', '23');
    await commands.executeCommand('sourceCheck.openSample');
    assert.equal(window.activeTextEditor?.document, editor.document);
    assert.ok(rangeOf(editor.document, '23 NATO countries'));
  });
});

describe('the walkthrough', () => {
  const [walkthrough] = extension().packageJSON.contributes.walkthroughs;
  const steps: readonly Step[] = walkthrough.steps;

  it('has four steps, each with a picture and its description', () => {
    assert.equal(steps.length, 4);
    for (const { media } of steps) {
      assert.ok(existsSync(join(extension().extensionPath, media.image)), media.image);
      assert.ok(media.altText.endsWith('.'));
    }
  });

  it('has buttons for commands that there are', async () => {
    await openFile('draft.md');
    const known = new Set(await commands.getCommands(true));
    const named = steps.flatMap(({ description }) =>
      [...description.matchAll(/command:([\w.]+)/g)].map(([, id = '']) => id),
    );
    assert.ok(named.length >= 4);
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
    await closeAll();
  });

  it('shows in the editor', async () => {
    await commands.executeCommand('workbench.action.openWalkthrough', 'source-check.source-check#start', false);
    await until('the tab of the walkthrough', () => window.tabGroups.all.some(({ tabs }) => tabs.length > 0));
    await closeAll();
  });
});
