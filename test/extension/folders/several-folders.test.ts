import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, workspace } from 'vscode';
import { acceptedFileText } from '../../../src/acceptances/accepted-file.js';
import { closeAll, diagnosticsOf, extension, findings, until } from '../support/editing.js';
import { inFolder, openUri, writeText } from '../support/workspace.js';

const entry = (reference: string, year: string) => ({
  draft: 'draft.md',
  rule: 'date-differs',
  claim: 'The new quay of Lindhaven will open in 2027.',
  words: '2027',
  reference,
  statement: `The new quay of Lindhaven will open in ${year}, harbour master Greta Olsen said.`,
});

describe('a workspace that nobody has said to trust, of several folders', () => {
  afterEach(closeAll);

  it('is restricted, and drafts are checked all the same', async function () {
    // Only the headless host can be asked for it: the tests of a desktop are always trusted.
    if (workspace.isTrusted) this.skip();
    assert.ok(extension().packageJSON.capabilities.untrustedWorkspaces.supported);
    await findings((await openUri(inFolder('north', 'draft.md'))).document, 1);
  });

  for (const [folder, year, severity] of [
    ['north', '2029', DiagnosticSeverity.Error],
    ['south', '2031', DiagnosticSeverity.Information],
    ['inner', '2033', DiagnosticSeverity.Warning],
  ] as const) {
    it(`has the nearest settings win: ${folder}`, async () => {
      const { document } = await openUri(inFolder(folder, 'draft.md'));
      const [finding] = await findings(document, 1);
      assert.match(finding?.message ?? '', new RegExp(year));
      assert.equal(finding?.severity, severity);
    });
  }

  it('keeps what is accepted in the folder of the draft', async () => {
    const { document } = await openUri(inFolder('inner', 'draft.md'));
    await findings(document, 1);
    const accepted = entry('minutes.md', '2033');
    await writeText(
      inFolder('inner', '.sourcecheck/accepted.json'),
      acceptedFileText({ accepted: [accepted], checked: [] }),
    );
    await findings(document, 0);
    await findings((await openUri(inFolder('south', 'draft.md'))).document, 1);
    await workspace.fs.delete(inFolder('inner', '.sourcecheck/accepted.json'));
    await findings((await openUri(inFolder('inner', 'draft.md'))).document, 1);
  });

  it('has the drafts of all folders checked', async () => {
    await extension().activate();
    await commands.executeCommand('sourceCheck.checkWorkspace');
    for (const folder of ['north', 'south', 'inner']) {
      const uri = inFolder(folder, 'draft.md');
      await until(`a finding in ${folder}`, () => diagnosticsOf({ uri }).length === 1);
    }
  });
});
