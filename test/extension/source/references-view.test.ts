import { commands, window } from 'vscode';
import { closeAll, eventually, fileUri, findings, openFile, press } from '../support/editing.js';

describe('the references view', () => {
  afterEach(closeAll);

  it('adds a reference and takes it out again', async () => {
    const { document } = await openFile('orphan.md');
    await commands.executeCommand('sourceCheck.chooseReference', fileUri('draft.md'));
    await findings(document, 1);
    await commands.executeCommand('sourceCheck.addReference', fileUri('article.md'));
    const [uri, title] = [fileUri('article.md').toString(), 'article.md'];
    await commands.executeCommand('sourceCheck.removeReference', { kind: 'reference', uri, title });
    await findings(document, 1);
    await commands.executeCommand('sourceCheck.removeReference', {
      kind: 'reference',
      uri: fileUri('draft.md').toString(),
    });
    await findings(document, 0);
  });

  it('opens a reference', async () => {
    await openFile('draft.md');
    await eventually('the article to be opened', async () => {
      await press('sourceCheck.references.focus', 'list.focusFirst', 'list.select');
      return window.activeTextEditor?.document.uri.toString() === fileUri('article.md').toString();
    });
  });
});
