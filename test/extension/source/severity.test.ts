import assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, workspace } from 'vscode';
import { closeAll, diagnosticsOf, findings, openFile, typeOver, until } from '../support/editing.js';

const SEVERITIES = [
  ['error', DiagnosticSeverity.Error],
  ['warning', DiagnosticSeverity.Warning],
  ['information', DiagnosticSeverity.Information],
  ['hint', DiagnosticSeverity.Hint],
] as const;

describe('how a rule is shown', () => {
  afterEach(async () => {
    await set(undefined);
    await closeAll();
  });

  it('is set rule by rule, takes effect at once, and leaves other rules alone', async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    await typeOver(editor, '2029', '2027');
    await findings(editor.document, 2);
    for (const [name, severity] of SEVERITIES) {
      await set(name);
      await until(`the figure as ${name}`, () => diagnosticsOf(editor.document)[0]?.severity === severity);
      assert.equal(diagnosticsOf(editor.document)[1]?.severity, DiagnosticSeverity.Warning);
    }
    await set('off');
    const [other] = await findings(editor.document, 1);
    assert.equal(other && editor.document.getText(other.range), '2027');
  });
});

async function set(severity: string | undefined): Promise<void> {
  const settings = workspace.getConfiguration('sourceCheck');
  await settings.update('severity.figure-differs', severity, ConfigurationTarget.Workspace);
}
