import assert from 'node:assert/strict';
import { commands, type Diagnostic, languages, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { closeAll, extension, fileUri, findings, openFile, rangeOf, until } from '../support/editing.js';

const right = '---\nreferences: [../article.md]\n---\n\nThe new quay opens in 2029.\n';
const wrong = right.replace('2029', '2027');
const made = () => fileUri('made');

describe('checking all drafts of the workspace', () => {
  beforeEach(async () => {
    await extension().activate();
    await write('made/right.md', right);
    await write('made/wrong.md', wrong);
  });

  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(made(), { recursive: true }).then(undefined, () => undefined);
  });

  it('shows the findings of drafts that no editor shows, and opens none', async () => {
    await commands.executeCommand('sourceCheck.checkWorkspace');
    const [finding] = await shown('made/wrong.md', 1);
    assert.match(finding?.message ?? '', /2029/);
    await shown('made/right.md', 0);
    assert.equal(window.activeTextEditor, undefined);
    assert.ok(workspace.textDocuments.every(({ uri }) => !uri.path.includes('/made/')));
  });

  it('follows drafts on the disk: changed, deleted and renamed', async () => {
    await commands.executeCommand('sourceCheck.checkWorkspace');
    await shown('made/wrong.md', 1);
    await write('made/right.md', wrong);
    await shown('made/right.md', 1);
    await write('made/wrong.md', right);
    await shown('made/wrong.md', 0);
    await workspace.fs.rename(fileUri('made/right.md'), fileUri('made/renamed.md'));
    await shown('made/right.md', 0);
    await workspace.fs.delete(fileUri('made/wrong.md'));
    await shown('made/wrong.md', 0);
  });

  it('leaves a draft to its editor while it is open', async () => {
    await commands.executeCommand('sourceCheck.checkWorkspace');
    const { document } = await openFile('made/wrong.md');
    await findings(document, 1);
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, '2027'), '2029');
    await workspace.applyEdit(edit);
    await findings(document, 0);
    await closeAll();
    await shown('made/wrong.md', 1);
  });
});

describe('a draft that is deleted or renamed while it is open', () => {
  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(made(), { recursive: true }).then(undefined, () => undefined);
  });

  it('has no findings any more when it is deleted', async () => {
    await write('made/wrong.md', wrong);
    await findings((await openFile('made/wrong.md')).document, 1);
    const edit = new WorkspaceEdit();
    edit.deleteFile(fileUri('made/wrong.md'));
    await workspace.applyEdit(edit);
    await shown('made/wrong.md', 0);
  });

  it('takes its findings and the references that were chosen for it along when it is renamed', async () => {
    await write('made/wrong.md', 'The new quay opens in 2027.\n');
    await openFile('made/wrong.md');
    await commands.executeCommand('sourceCheck.chooseReference', fileUri('article.md'));
    await shown('made/wrong.md', 1);
    const edit = new WorkspaceEdit();
    edit.renameFile(fileUri('made/wrong.md'), fileUri('made/renamed.md'));
    await workspace.applyEdit(edit);
    await shown('made/wrong.md', 0);
    await openFile('made/renamed.md');
    await shown('made/renamed.md', 1);
  });
});

async function write(name: string, text: string): Promise<void> {
  await workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(text));
}

function shown(name: string, count: number): Promise<readonly Diagnostic[]> {
  return until(`${count} findings in ${name}`, () => {
    const found = ofSourceCheck(fileUri(name));
    return found.length === count && found;
  });
}

function ofSourceCheck(uri: Uri): readonly Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ source }) => source === 'Source Check');
}
