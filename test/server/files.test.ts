import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { type ClientOptions, startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { article, orphanedDraft, wrongDraft } from './support/fixture.js';

describe('the files of a server', () => {
  let client: TestClient;

  const begin = async (options: ClientOptions) => {
    client = await startClient(options);
  };

  afterEach(() => client.stop());

  const codesFor = async (name: string) => (await client.nextDiagnostics(name)).diagnostics.map(({ code }) => code);

  it('come from the client where the server has no disk', async () => {
    await begin({ filesOf: 'client', initializationOptions: { readsFiles: true }, files: { 'article.md': article } });
    client.open('draft.md', wrongDraft);
    assert.deepEqual(await codesFor('draft.md'), ['figure-differs']);
  });

  it('come whole from the client, whatever letters are in them', async () => {
    const accented = article.replaceAll('Lindhaven', 'Líndhåven 🚢').replaceAll('54', '５４'.normalize('NFKC'));
    await begin({ filesOf: 'client', initializationOptions: { readsFiles: true }, files: { 'article.md': accented } });
    client.open('draft.md', wrongDraft.replace('Lindhaven', 'Líndhåven'));
    assert.deepEqual(await codesFor('draft.md'), ['figure-differs']);
  });

  it('come from the client where they are on no disk', async () => {
    const [draft, reference] = ['vscode-vfs:/desk/draft.md', 'vscode-vfs:/desk/article.md'];
    await begin({ initializationOptions: { readsFiles: true }, files: { [reference]: article } });
    client.open(draft, wrongDraft);
    assert.deepEqual(await codesFor(draft), ['figure-differs']);
  });

  it('cannot be read where neither has them', async () => {
    await begin({ filesOf: 'client', files: { 'article.md': article } });
    client.open('draft.md', wrongDraft);
    const { problems } = await client.nextStatus('draft.md');
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['“article.md” cannot be read'],
    );
  });

  it('are found by a pattern of the settings', async () => {
    const settings = { references: ['*.md'] };
    await begin({ settings, files: { 'article.md': article } });
    client.open('draft.md', orphanedDraft);
    assert.deepEqual(await codesFor('draft.md'), ['figure-differs']);
  });

  /** What is watched for drafts, not everywhere from the start. */
  const watchedOnes = () => client.watched().filter((pattern) => !pattern.startsWith('**/'));

  it('are watched while a draft has them as references, and no longer', async () => {
    await begin({ files: { 'article.md': article } });
    client.open('draft.md', wrongDraft);
    await client.nextStatus('draft.md');
    await until(() => watchedOnes().includes(uriOf('article.md')));
    assert.deepEqual(watchedOnes(), [uriOf('article.md')]);
    client.replace('draft.md', 'article.md', '"other [1].md"');
    await client.nextStatus('draft.md');
    // A bracket in a name is no bracket of a pattern.
    await until(() => watchedOnes().join() === uriOf('other ?1?.md'));
  });
});

/** The client hears of watches a moment after the check they belong to. */
async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 2000;
  while (!condition()) {
    assert.ok(Date.now() < deadline, 'timed out');
    await delay(10);
  }
}
