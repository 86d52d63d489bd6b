import assert from 'node:assert/strict';
import { join } from 'node:path';
import { commands, type Hover, type LocationLink, MarkdownString, Uri, window, workspace } from 'vscode';
import { closeAll, extension, fileUri, findings, openFile, rangeOf } from '../support/editing.js';

describe('a reference that is a PDF file', () => {
  const pdf = fileUri('quay.pdf');

  before(async () => {
    const made = Uri.file(join(extension().extensionPath, 'test/references/converters/files/groff-columns.pdf'));
    await workspace.fs.copy(made, pdf, { overwrite: true });
    const draft = '[The quay](quay.pdf)\n\nThe second ferry will carry 69 passengers, the shipbuilders announced.\n';
    await workspace.fs.writeFile(fileUri('ferry.md'), new TextEncoder().encode(draft));
  });
  after(async () => {
    await workspace.fs.delete(pdf);
    await workspace.fs.delete(fileUri('ferry.md'));
  });
  afterEach(closeAll);

  it('is checked against, and its page is told', async () => {
    const { document } = await openFile('ferry.md');
    const [finding] = await findings(document, 1);
    assert.match(finding?.message ?? '', /The reference has “96 passengers”|The reference has “96”/);
    const { start } = rangeOf(document, '69');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
    const [contents] = hovers[0]?.contents ?? [];
    assert.ok(contents instanceof MarkdownString);
    assert.match(contents.value, /quay\.pdf, page 2/);
  });

  it('leads to its text, which can be read and not edited', async () => {
    const editor = await openFile('ferry.md');
    await findings(editor.document, 1);
    const { start } = rangeOf(editor.document, '69');
    const [link] = await commands.executeCommand<LocationLink[]>(
      'vscode.executeDefinitionProvider',
      editor.document.uri,
      start,
    );
    assert.equal(link?.targetUri.scheme, 'source-check-text');
    const shown = await window.showTextDocument(link.targetUri);
    assert.equal(shown.document.getText(link.targetSelectionRange), '96');
  });
});
