import assert from 'node:assert/strict';
import { window, workspace } from 'vscode';
import { RULE_IDS } from '../../../src/engine/model/finding.js';
import { rulePage } from '../../../src/extension/rule-pages.js';
import { closeAll, extension, findings, openFile, typeOver } from '../support/editing.js';

describe('the name of a rule in a finding', () => {
  afterEach(closeAll);

  it('leads to the page of the rule', async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    const [finding] = await findings(editor.document, 1);
    const target = rulePage(extension().extensionUri, 'figure-differs');
    assert.deepEqual(finding?.code, { value: 'figure-differs', target });
  });

  it('leads to a page that there is, for every rule', async () => {
    for (const rule of RULE_IDS) {
      const text = new TextDecoder().decode(await workspace.fs.readFile(rulePage(extension().extensionUri, rule)));
      assert.ok(text.startsWith(`# ${rule}\n`), rule);
    }
  });

  it('is the name alone where a complaint is about a reference', async () => {
    const { document } = await openFile('article.md');
    const content = `---\nreferences: [${document.uri.fsPath}.gone]\n---\n\nThe quay opens in 2029.\n`;
    const draft = await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
    const [complaint] = await findings(draft.document, 1);
    assert.equal(complaint?.code, 'reference');
  });
});
