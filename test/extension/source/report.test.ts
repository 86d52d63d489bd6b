import assert from 'node:assert/strict';
import { commands, type Tab, TabInputWebview, window } from 'vscode';
import { closeAll, findings, openFile, typeOver, until } from '../support/editing.js';

const open = 'sourceCheck.openReport';

describe('the report of a draft', () => {
  afterEach(closeAll);

  it('opens beside the draft, once, stays while the draft changes, and closes', async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    await findings(editor.document, 1);
    await openReport();
    await window.showTextDocument(editor.document, editor.viewColumn);
    await commands.executeCommand(open);
    const [tab, ...others] = reportTabs();
    assert.deepEqual([tab?.label, others.length], ['Report: draft.md', 0]);
    assert.notEqual(tab?.group.viewColumn, editor.viewColumn);
    await typeOver(await window.showTextDocument(editor.document, editor.viewColumn), '45', '54');
    await findings(editor.document, 0);
    assert.equal(reportTabs().length, 1);
    await window.tabGroups.close(reportTabs());
    assert.equal(reportTabs().length, 0);
  });

  it('opens again after it was closed', async () => {
    const editor = await openFile('draft.md');
    await openReport();
    await window.tabGroups.close(reportTabs());
    await window.showTextDocument(editor.document);
    await openReport();
  });
});

async function openReport(): Promise<Tab> {
  await commands.executeCommand(open);
  return until('the report', () => reportTabs()[0]);
}

function reportTabs(): readonly Tab[] {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(({ input }) => input instanceof TabInputWebview && input.viewType.endsWith('sourceCheck.report'));
}
