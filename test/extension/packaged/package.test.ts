import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from 'vscode';
import { RULE_IDS } from '../../../src/engine/model/finding.js';
import { rulePage } from '../../../src/extension/rule-pages.js';
import { closeAll, extension, findings, openFile, rangeOf, typeOver } from '../support/editing.js';

describe('the installed package', () => {
  after(closeAll);

  it('is what is installed, not the source', () => {
    assert.match(extension().extensionPath, /[\\/]extensions[\\/]source-check\.source-check-\d/);
  });

  it('starts with the first draft and finds a wrong figure', async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    const [finding] = await findings(editor.document, 1);
    assert.deepEqual(finding?.range, rangeOf(editor.document, '45'));
  });

  it('brings its texts in every language', () => {
    for (const file of ['package.nls.json', 'package.nls.de.json', 'l10n/bundle.l10n.de.json']) {
      assert.ok(existsSync(join(extension().extensionPath, file)), file);
    }
  });

  it('brings the page of every rule', () => {
    for (const rule of RULE_IDS) assert.ok(existsSync(rulePage(extension().extensionUri, rule).fsPath), rule);
  });

  it('offers its commands', async () => {
    const registered = new Set(await commands.getCommands(true));
    const offered: readonly { readonly command: string }[] = extension().packageJSON.contributes.commands;
    assert.ok(offered.length >= 4);
    assert.deepEqual(
      offered.filter(({ command }) => !registered.has(command)),
      [],
    );
  });
});
