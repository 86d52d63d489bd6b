import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode';
import { closeAll, fileUri, findings, openFile, rangeOf, typeOver } from '../support/editing.js';

describe('while typing', () => {
  afterEach(closeAll);

  it('puts a squiggle under just the wrong figure and takes it away when it is put right', async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    const [finding] = await findings(editor.document, 1);
    assert.deepEqual(finding?.range, rangeOf(editor.document, '45'));
    assert.match(finding?.message ?? '', /^The reference has “54”, not “45”/);
    assert.equal(finding?.severity, DiagnosticSeverity.Warning);
    const [related] = finding?.relatedInformation ?? [];
    assert.equal(related?.location.uri.toString(), fileUri('article.md').toString());
    assert.match(related?.message ?? '', /employs 54 pilots/);

    await typeOver(editor, '45', '54');
    await findings(editor.document, 0);
  });

  it('clears the findings of a draft that is closed', async () => {
    const { document } = await openFile('draft.md');
    const editor = await openFile('draft.md');
    await typeOver(editor, '2029', '2027');
    await findings(document, 1);
    await closeAll();
    await findings(document, 0);
  });

  it('checks against a reference as it is being edited', async () => {
    const draft = await openFile('draft.md');
    const reference = await openFile('article.md');
    await typeOver(reference, '54 pilots', '45 pilots');
    const [finding] = await findings(draft.document, 1);
    assert.deepEqual(finding?.range, rangeOf(draft.document, '54'));
  });
});
