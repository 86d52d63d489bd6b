import { commands, Uri, WorkspaceEdit, workspace } from 'vscode';
import { closeAll, fileUri, findings, openFile } from '../support/editing.js';
import { writeText } from '../support/workspace.js';

const ARTICLE = '# The quay\n\nThe new quay opens in 2029.\n';
const DRAFT = 'The new quay opens in 2027.\n';

describe('a reference that changes on the disk', () => {
  const folder = () => fileUri('kept');
  const article = () => Uri.joinPath(folder(), 'quay.md');

  beforeEach(async () => {
    await writeText(article(), ARTICLE);
    await writeText(Uri.joinPath(folder(), 'draft.md'), DRAFT);
  });

  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(folder(), { recursive: true });
  });

  it('takes its findings along when it is deleted, and brings them back with it', async () => {
    const document = await openChecked();
    await workspace.fs.delete(article());
    await findings(document, 0);
    await writeText(article(), ARTICLE);
    await findings(document, 1);
  });

  it('is read again when another program has written it', async () => {
    const document = await openChecked();
    await writeText(article(), ARTICLE.replace('2029', '2027'));
    await findings(document, 0);
  });

  it('is followed to its new name when it is renamed in the editor', async () => {
    const document = await openChecked();
    const renamed = Uri.joinPath(folder(), 'renamed.md');
    const edit = new WorkspaceEdit();
    edit.renameFile(article(), renamed);
    await workspace.applyEdit(edit);
    await writeText(renamed, ARTICLE.replace('2029', '2027'));
    await findings(document, 0);
    await writeText(renamed, ARTICLE);
    await findings(document, 1);
  });

  async function openChecked() {
    const { document } = await openFile('kept/draft.md');
    await commands.executeCommand('sourceCheck.chooseReference', article());
    await findings(document, 1);
    return document;
  }
});
