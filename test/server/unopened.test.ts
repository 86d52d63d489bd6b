import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { checkFile, type FileCheck } from '../../src/server/protocol.js';
import { type ClientOptions, startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { agreeingDraft, article, orphanedDraft, wrongDraft } from './support/fixture.js';

describe('a draft that no editor shows', () => {
  let client: TestClient;

  const begin = async (options: ClientOptions = {}) => {
    const files = { 'article.md': article, 'draft.md': wrongDraft, ...options.files };
    client = await startClient({ ...options, files });
  };

  const check = (name: string): Promise<FileCheck | null> => client.request(checkFile, { uri: uriOf(name) });

  const countsFor = (name: string) =>
    client.published.filter(({ uri }) => uri === uriOf(name)).map(({ diagnostics }) => diagnostics.length);

  const nextCount = async (name: string) => (await client.nextDiagnostics(name)).diagnostics.length;

  afterEach(() => client.stop());

  it('is checked and its findings are shown', async () => {
    await begin();
    const [checked, { diagnostics, version }] = await Promise.all([
      check('draft.md'),
      client.nextDiagnostics('draft.md'),
    ]);
    assert.equal(checked?.status.kind, 'checked');
    assert.equal(checked.findings, 1);
    assert.deepEqual([diagnostics[0]?.code, version], ['figure-differs', undefined]);
  });

  it('is checked anew when it or its reference changes on the disk', async () => {
    await begin();
    await check('draft.md');
    client.write('draft.md', agreeingDraft);
    assert.equal(await nextCount('draft.md'), 0);
    client.write('article.md', article.replace('2029', '2031'));
    assert.equal(await nextCount('draft.md'), 1);
  });

  it('has no findings any more when it is deleted, renamed or names no reference any more', async () => {
    await begin({ files: { 'other.md': wrongDraft } });
    await check('draft.md');
    await check('other.md');
    client.remove('draft.md');
    assert.equal(await nextCount('draft.md'), 0);
    client.write('other.md', orphanedDraft);
    assert.equal(await nextCount('other.md'), 0);
  });

  it('has its findings from its editor while it is open, and from the disk again once it is closed', async () => {
    await begin();
    await check('draft.md');
    client.open('draft.md', agreeingDraft);
    assert.equal(await nextCount('draft.md'), 0);
    client.write('draft.md', wrongDraft.replace('2029', '2027'));
    await client.nextStatus('draft.md').catch(() => undefined);
    client.close('draft.md');
    assert.equal(await nextCount('draft.md'), 2);
  });

  it('keeps its findings on the screen from the closing of its editor to the next check', async () => {
    await begin();
    client.open('draft.md', wrongDraft);
    await client.nextDiagnostics('draft.md');
    await check('draft.md');
    client.close('draft.md');
    assert.equal(await nextCount('draft.md'), 1);
    assert.ok(!countsFor('draft.md').includes(0));
  });

  it('is left alone where the settings say so, and has its findings taken away when they begin to', async () => {
    await begin({ settings: { exclude: ['draft.md'] }, folders: [''] });
    assert.deepEqual((await check('draft.md'))?.status, {
      kind: 'unchecked',
      why: 'excluded',
      uri: uriOf('draft.md'),
      problems: [],
    });
    assert.deepEqual(countsFor('draft.md'), []);
    client.configure({});
    await check('draft.md');
    client.configure({ exclude: ['draft.md'] });
    assert.equal(await nextCount('draft.md'), 0);
  });

  it('is checked whatever its size, and also where drafts are checked only on request', async () => {
    await begin({ settings: { maximumSize: 1, run: 'manual' } });
    assert.equal((await check('draft.md'))?.findings, 1);
  });

  it('says nothing of a draft without a reference or a file that cannot be read', async () => {
    await begin({ files: { 'orphan.md': orphanedDraft } });
    const orphan = await check('orphan.md');
    assert.equal(orphan?.status.kind === 'unchecked' && orphan.status.why, 'no-reference');
    assert.equal(await check('gone.md'), null);
    await delay(50);
    assert.deepEqual(client.published, []);
  });

  it('is checked after others, and once for all who ask before that', async () => {
    const names = Array.from({ length: 12 }, (_, number) => `draft-${number}.md`);
    await begin({ files: Object.fromEntries(names.map((name) => [name, wrongDraft])) });
    const checked = await Promise.all([...names, ...names].map(check));
    assert.ok(checked.every((one) => one?.findings === 1));
    assert.ok(names.slice(1).every((name) => countsFor(name).length === 1));
  });
});
