import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { commands, Disposable, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { closeAll, diagnosticsOf, fileUri, findings, openFile, typeOver } from '../support/editing.js';

/** What an editor shows beside files, by the schemes of their addresses: earlier versions and the talk of programs. */
const SCHEMES = ['earlier', 'log'];

describe('a document that nobody writes', () => {
  let provided: Disposable;
  let text = '';

  before(() => {
    const providers = SCHEMES.map((scheme) =>
      workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => text }),
    );
    provided = Disposable.from(...providers);
  });
  afterEach(closeAll);
  after(() => provided.dispose());

  it('has no squiggles as the earlier version in a comparison, while the draft beside it has', async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    text = editor.document.getText();
    const earlier = fileUri('draft.md').with({ scheme: 'earlier' });
    await commands.executeCommand('vscode.diff', earlier, editor.document.uri, 'Draft');
    await findings(editor.document, 1);
    const document = opened(earlier);
    assert.equal(document.languageId, 'markdown');
    await assertQuiet(document);
  });

  it('has no squiggles as output, whatever its language', async () => {
    const editor = await openFile('draft.md');
    text = editor.document.getText().replace('54', '45').replace('article.md', fileUri('article.md').fsPath);
    for (const language of ['plaintext', 'markdown']) {
      const document = await workspace.openTextDocument(Uri.parse(`log:${language}`));
      await window.showTextDocument(await languages.setTextDocumentLanguage(document, language));
      await assertQuiet(document);
    }
    const untitled = await workspace.openTextDocument({ language: 'markdown', content: text });
    await window.showTextDocument(untitled);
    await findings(untitled, 1);
  });
});

function opened(uri: Uri): TextDocument {
  const found = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  return found ?? assert.fail(`${uri} is not open`);
}

/** For longer than a check takes to come. */
async function assertQuiet(document: TextDocument): Promise<void> {
  await delay(500);
  assert.deepEqual(diagnosticsOf(document), []);
}
