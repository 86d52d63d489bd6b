import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { agreeingDraft, article, orphanedDraft, wrongDraft } from './support/fixture.js';

describe('diagnostics', () => {
  let client: TestClient;

  beforeEach(async () => {
    client = await startClient({ files: { 'article.md': article } });
  });

  afterEach(() => client.stop());

  it('marks just the wrong figure and points at the right one in the reference', async () => {
    client.open('draft.md', wrongDraft);
    const { diagnostics, version } = await client.nextDiagnostics('draft.md');
    assert.equal(version, 1);
    assert.equal(diagnostics.length, 1);
    const [diagnostic] = diagnostics;
    assert.deepEqual(diagnostic?.range, client.rangeOf('draft.md', '45'));
    assert.equal(diagnostic?.code, 'figure-differs');
    assert.equal(diagnostic?.source, 'Source Check');
    assert.equal(diagnostic?.severity, DiagnosticSeverity.Warning);
    assert.match(String(diagnostic?.message), /“54”, not “45”/);
    const [related] = diagnostic?.relatedInformation ?? [];
    assert.deepEqual(related?.location, {
      uri: uriOf('article.md'),
      range: { start: { line: 2, character: 30 }, end: { line: 2, character: 32 } },
    });
    assert.match(related?.message ?? '', /^The port of Lindhaven employs 54 pilots/);
  });

  it('keeps quiet about a draft that agrees', async () => {
    client.open('draft.md', agreeingDraft);
    assert.deepEqual((await client.nextDiagnostics('draft.md')).diagnostics, []);
  });

  it('follows the writer: warns of what was typed wrong and is silent when it is put right', async () => {
    client.open('draft.md', agreeingDraft);
    await client.nextDiagnostics('draft.md');
    client.replace('draft.md', '2029', '2027');
    const wrong = await client.nextDiagnostics('draft.md');
    assert.deepEqual(
      wrong.diagnostics.map(({ range, code }) => ({ range, code })),
      [{ range: client.rangeOf('draft.md', '2027'), code: 'date-differs' }],
    );
    client.replace('draft.md', '2027', '2029');
    assert.deepEqual((await client.nextDiagnostics('draft.md')).diagnostics, []);
  });

  it('publishes once for a burst of typing, for the last version', async () => {
    client.open('draft.md', agreeingDraft);
    await client.nextDiagnostics('draft.md');
    const before = client.published.length;
    for (const [from, to] of [
      ['54', '5'],
      ['employs 5', 'employs 53'],
      ['53', '531'],
      ['531', '45'],
    ] as const) {
      client.replace('draft.md', from, to);
    }
    const { version, diagnostics } = await client.nextDiagnostics('draft.md');
    assert.equal(version, 5);
    assert.equal(diagnostics.length, 1);
    assert.equal(client.published.length, before + 1);
  });

  it('clears the findings of a closed draft and leaves those of others alone', async () => {
    client.open('draft.md', wrongDraft);
    client.open('other.md', wrongDraft);
    await Promise.all([client.nextDiagnostics('draft.md'), client.nextDiagnostics('other.md')]);
    const before = client.published.length;
    client.close('draft.md');
    assert.deepEqual(await client.nextDiagnostics('draft.md'), { uri: uriOf('draft.md'), diagnostics: [] });
    assert.deepEqual(
      client.published.slice(before).map(({ uri }) => uri),
      [uriOf('draft.md')],
    );
  });

  it('reads a reference as it is being edited, saved or not', async () => {
    client.open('article.md', article);
    client.open('draft.md', wrongDraft);
    assert.equal((await client.nextDiagnostics('draft.md')).diagnostics.length, 1);
    client.replace('article.md', '54 pilots', '45 pilots');
    assert.deepEqual((await client.nextDiagnostics('draft.md')).diagnostics, []);
    client.close('article.md');
    assert.equal((await client.nextDiagnostics('draft.md')).diagnostics.length, 1);
  });

  it('checks again when a reference changes on the disk', async () => {
    client.open('draft.md', wrongDraft);
    await client.nextDiagnostics('draft.md');
    client.write('article.md', article.replace('54 pilots', '45 pilots'));
    assert.deepEqual((await client.nextDiagnostics('draft.md')).diagnostics, []);
  });

  it('marks the name of a missing reference, and checks as soon as it is there', async () => {
    client.open('draft.md', wrongDraft.replace('[article.md]', '[late.md]'));
    const before = await client.nextDiagnostics('draft.md');
    assert.deepEqual(
      before.diagnostics.map(({ range, message, code }) => ({ range, message, code })),
      [{ range: client.rangeOf('draft.md', 'late.md'), message: '“late.md” does not exist', code: 'reference' }],
    );
    client.write('late.md', article);
    const after = await client.nextDiagnostics('draft.md');
    assert.deepEqual(
      after.diagnostics.map(({ code }) => code),
      ['figure-differs'],
    );
  });

  it('marks what it cannot make out in a comment, also in a draft without a reference', async () => {
    client.open('draft.md', `${orphanedDraft}\n<!-- source-check: refrence article.md -->\n`);
    const { diagnostics } = await client.nextDiagnostics('draft.md');
    assert.deepEqual(
      diagnostics.map(({ range, severity, code }) => ({ range, severity, code })),
      [{ range: client.rangeOf('draft.md', 'refrence'), severity: DiagnosticSeverity.Warning, code: 'directive' }],
    );
    assert.match(String(diagnostics[0]?.message), /did you mean “reference”\?$/);
  });

  it('says nothing about a draft without a reference', async () => {
    client.open('draft.md', orphanedDraft);
    assert.deepEqual((await client.nextDiagnostics('draft.md')).diagnostics, []);
  });

  it('places findings exactly in a draft with Windows line ends and emoji', async () => {
    client.open(
      'draft.md',
      `${'Ahoy 🚢\n\n'}${orphanedDraft}\n<!-- source-check: reference article.md -->\n`.replace(/\n/g, '\r\n'),
    );
    const { diagnostics } = await client.nextDiagnostics('draft.md');
    assert.deepEqual(
      diagnostics.map(({ range }) => range),
      [client.rangeOf('draft.md', '45')],
    );
  });
});
