import assert from 'node:assert/strict';
import { type CodeAction, CodeActionRequest, FileChangeType } from 'vscode-languageserver/node';
import {
  ACCEPTED_FOLDER,
  ACCEPTED_PATH,
  type AcceptedEntry,
  acceptedFileText,
} from '../../src/acceptances/accepted-file.js';
import { pathFrom } from '../../src/acceptances/paths.js';
import type { AcceptParams } from '../../src/server/commands.js';
import { checkDraft, listClaims } from '../../src/server/protocol.js';
import { type ClientOptions, startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { article, wrongDraft } from './support/fixture.js';

const file = 'news/.sourcecheck/accepted.json';
const draft = 'news/draft.md';

const pilots: AcceptedEntry = {
  draft: 'draft.md',
  rule: 'figure-differs',
  claim: "Lindhaven's port employs 45 pilots, Greta Olsen said.",
  words: '45',
  reference: 'article.md',
  statement: 'The port of Lindhaven employs 54 pilots, harbour master Greta Olsen said on Tuesday.',
};

const accepting = (...accepted: readonly AcceptedEntry[]) => acceptedFileText({ accepted, checked: [] });

describe('a draft of a workspace with accepted differences', () => {
  let client: TestClient;

  const begin = async (files: Readonly<Record<string, string>> = {}, options: ClientOptions = {}) => {
    const initializationOptions = { runsCommands: true, readsFiles: options.filesOf === 'client' };
    const all = { 'news/article.md': article, 'article.md': article, ...files };
    client = await startClient({ folders: ['news'], initializationOptions, ...options, files: all });
  };

  afterEach(() => client.stop());

  const findings = async (name = draft): Promise<number> => (await client.nextDiagnostics(name)).diagnostics.length;

  for (const filesOf of ['server', 'client'] as const) {
    it(`is quiet about them, where the ${filesOf} has the files`, async () => {
      await begin({ [file]: accepting(pilots) }, { filesOf });
      client.open(draft, wrongDraft);
      assert.equal(await findings(), 0);
    });
  }

  it('counts their claims apart, and lists them as checked', async () => {
    await begin({ [file]: accepting(pilots) });
    client.open(draft, wrongDraft);
    const status = await client.nextStatus(draft);
    assert.ok(status.kind === 'checked');
    assert.deepEqual([status.agree, status.differ, status.checkedByHand], [2, 0, 1]);
    const listed = await client.request(listClaims, { uri: uriOf(draft) });
    assert.equal(listed?.claims[0]?.verdict, 'checked');
  });

  it('hears when the file is written and when it changes back', async () => {
    await begin();
    client.open(draft, wrongDraft);
    assert.equal(await findings(), 1);
    assert.ok(client.watched().includes(`**/${ACCEPTED_PATH}`));
    client.write(file, accepting(pilots));
    assert.equal(await findings(), 0);
    client.write(file, accepting());
    assert.equal(await findings(), 1);
  });

  it('hears when the folder comes with the file in it, and when it goes', async () => {
    await begin();
    client.open(draft, wrongDraft);
    assert.equal(await findings(), 1);
    const folder = `news/${ACCEPTED_FOLDER}`;
    assert.ok(client.watched().includes(`**/${ACCEPTED_FOLDER}`));
    client.writeSilently(file, accepting(pilots));
    client.tell(folder, FileChangeType.Created);
    assert.equal(await findings(), 0);
    client.removeSilently(file);
    client.tell(folder, FileChangeType.Deleted);
    assert.equal(await findings(), 1);
  });

  it('reads the file anew when the writer asks for a check', async () => {
    await begin();
    client.open(draft, wrongDraft);
    assert.equal(await findings(), 1);
    client.writeSilently(file, accepting(pilots));
    const status = await client.request(checkDraft, { uri: uriOf(draft) });
    assert.equal(status?.kind === 'checked' && status.checkedByHand, 1);
  });

  it('shows them again when the claim is written anew', async () => {
    await begin({ [file]: accepting(pilots) });
    client.open(draft, wrongDraft);
    assert.equal(await findings(), 0);
    client.replace(draft, 'employs 45', 'has 45');
    assert.equal(await findings(), 1);
  });

  it('shows them again when the statement is', async () => {
    await begin({ [file]: accepting(pilots) });
    client.open(draft, wrongDraft);
    assert.equal(await findings(), 0);
    client.write('news/article.md', article.replace('54 pilots', '55 pilots'));
    assert.equal(await findings(), 1);
  });

  it('shows all and says why where the file cannot be read', async () => {
    await begin({ [file]: '{\n  "version": 7\n}' });
    client.open(draft, wrongDraft);
    const status = await client.nextStatus(draft);
    assert.equal(status.kind === 'checked' && status.differ, 1);
    assert.match(
      status.problems.map(({ message }) => message).join(),
      /accepted\.json”, line 2: the file is of version 7/,
    );
  });

  it('has no say in drafts outside of it', async () => {
    await begin({ [file]: accepting({ ...pilots, draft: '../draft.md' }) });
    client.open('draft.md', wrongDraft);
    assert.equal(await findings('draft.md'), 1);
  });

  it('is told in the quick fix what to write into the file', async () => {
    await begin();
    client.open(draft, wrongDraft);
    const actions: CodeAction[] = await client.connection.sendRequest(CodeActionRequest.method, {
      textDocument: { uri: uriOf(draft) },
      range: client.rangeOf(draft, '45'),
      context: { diagnostics: [] },
    });
    const command = actions.find(({ title }) => title === 'Accept this difference…')?.command;
    const params: AcceptParams = command?.arguments?.[0] ?? assert.fail('no command');
    const { uri, reference = '', ...words } = params;
    assert.equal(uri, uriOf(draft));
    const entry = { ...words, draft: 'draft.md', reference: pathFrom(uriOf('news'), reference) };
    assert.deepEqual(entry, pilots);
  });
});
