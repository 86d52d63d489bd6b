import assert from 'node:assert/strict';
import { type CodeAction, commands, type Disposable, Uri, window, workspace } from 'vscode';
import { closeAll, diagnosticsOf, enterIn, extension, findings, rangeOf, typeOver, until } from '../support/editing.js';
import { memory, registerMemoryFiles } from '../support/memory-files.js';
import { openUri, writeText } from '../support/workspace.js';

const article = 'The new quay of Lindhaven will open in 2029, harbour master Greta Olsen said.\n';
const draft = '---\nreferences: [sources/article.md]\n---\n\nThe new quay of Lindhaven will open in 2027.\n';
const at = (path: string) => Uri.joinPath(memory, path);

describe('a folder that is on no disk', () => {
  let files: Disposable;

  before(async () => {
    files = registerMemoryFiles();
    await writeText(at('sources/article.md'), article);
  });

  beforeEach(() => writeText(at('draft.md'), draft));

  afterEach(async () => {
    await closeAll();
    await workspace.fs.delete(at('.sourcecheck')).then(undefined, () => undefined);
  });

  after(() => files.dispose());

  it('is said to be supported', () => assert.equal(extension().packageJSON.capabilities.virtualWorkspaces, true));

  it('has its drafts checked against references in it, also when these change', async () => {
    const { document } = await openUri(at('draft.md'));
    const [finding] = await findings(document, 1);
    assert.equal(finding?.relatedInformation?.[0]?.location.uri.toString(), at('sources/article.md').toString());
    await writeText(at('sources/article.md'), article.replace('2029', '2027'));
    await findings(document, 0);
    await writeText(at('sources/article.md'), article);
    await findings(document, 1);
  });

  it('has claims looked up', async () => {
    const editor = await openUri(at('draft.md'));
    await findings(editor.document, 1);
    const { start } = rangeOf(editor.document, 'quay');
    const params = { uri: at('draft.md').toString(), position: start };
    const done = commands.executeCommand('sourceCheck.lookUp', params);
    await until('the statement to be shown', () =>
      window.visibleTextEditors.some(({ document }) => document.uri.path.endsWith('article.md')),
    );
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await done;
  });

  it('keeps what is accepted in it', async () => {
    const { document } = await openUri(at('draft.md'));
    await findings(document, 1);
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, '2027'),
    );
    const { command } = actions.find(({ title }) => title === 'Accept this difference…') ?? {};
    assert.ok(command);
    await enterIn(commands.executeCommand(command.command, ...(command.arguments ?? [])));
    await findings(document, 0);
    const text = new TextDecoder().decode(await workspace.fs.readFile(at('.sourcecheck/accepted.json')));
    assert.match(text, /"draft": "draft\.md"/);
  });

  it('has the drafts checked that no editor shows', async () => {
    await extension().activate();
    await commands.executeCommand('sourceCheck.checkWorkspace');
    await until('a finding', () => diagnosticsOf({ uri: at('draft.md') }).length === 1);
    await writeText(at('draft.md'), draft.replace('2027', '2029'));
    await until('no finding', () => diagnosticsOf({ uri: at('draft.md') }).length === 0);
  });

  it('has what is typed checked', async () => {
    const editor = await openUri(at('draft.md'));
    await findings(editor.document, 1);
    await typeOver(editor, '2027', '2029');
    await findings(editor.document, 0);
  });
});
