import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  DefinitionRequest,
  type Hover,
  HoverRequest,
  type LocationLink,
  type MarkupContent,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { agreeingDraft, article, wrongDraft } from './support/fixture.js';

describe('hover, quick fix and definition', () => {
  let client: TestClient;

  beforeEach(async () => {
    client = await startClient({ files: { 'article.md': article } });
  });

  afterEach(() => client.stop());

  const at = (words: string) => ({
    textDocument: { uri: uriOf('draft.md') },
    position: client.rangeOf('draft.md', words).start,
  });

  const hoverText = async (words: string): Promise<string | undefined> => {
    const hover: Hover | null = await client.connection.sendRequest(HoverRequest.type, at(words));
    return (hover?.contents as MarkupContent | undefined)?.value;
  };

  const definitions = (words: string): Promise<LocationLink[]> =>
    client.connection.sendRequest(DefinitionRequest.method, at(words));

  const fixes = (words: string): Promise<CodeAction[]> =>
    client.connection.sendRequest(CodeActionRequest.method, {
      textDocument: { uri: uriOf('draft.md') },
      range: client.rangeOf('draft.md', words),
      context: { diagnostics: [] },
    });

  it('shows the sentences of a finding side by side, and why they differ', async () => {
    client.open('draft.md', wrongDraft);
    const text = await hoverText('45');
    assert.match(
      text ?? '',
      /^\*\*Differs from the reference\*\*\n\n\| Draft \| \[article\.md, line 3\]\(file:\/\/\/desk\/article\.md#L3\) \|/,
    );
    assert.match(text ?? '', /employs \*\*45\*\* pilots.*employs \*\*54\*\* pilots/);
    assert.match(text ?? '', /\n\n45 is 9 less than the reference's 54$/);
  });

  it('says that no reference has something', async () => {
    client.open('draft.md', `${agreeingDraft}\nLast year 4,711 ships came.\n`);
    assert.match((await hoverText('4,711')) ?? '', /^\*\*Not found in the references\*\*/);
  });

  it('links to no commands for a client that has not said that it runs them', async () => {
    client.open('draft.md', wrongDraft);
    for (const words of ['45', '25 percent']) assert.doesNotMatch((await hoverText(words)) ?? '', /command:/);
  });

  it('says the reason, except to a client that shows the problem above', async () => {
    const reason = /45 is 9 less than the reference's 54/;
    client.open('draft.md', wrongDraft);
    assert.match((await hoverText('45')) ?? '', reason);
    client.stop();
    client = await startClient({
      files: { 'article.md': article },
      initializationOptions: { hoversShowProblems: true },
    });
    client.open('draft.md', wrongDraft);
    assert.doesNotMatch((await hoverText('45')) ?? '', reason);
  });

  it('links to what can be done for a client that runs the commands', async () => {
    client.stop();
    client = await startClient({
      files: { 'article.md': article },
      initializationOptions: { runsCommands: true },
    });
    client.open('draft.md', `${wrongDraft}\nLast year 4,711 ships came.\n`);
    const offered = async (words: string) =>
      [...((await hoverText(words)) ?? '').matchAll(/\[([^\]]*)\]\(command:/g)].map(([, label]) => label);
    assert.deepEqual(await offered('45'), ['Use “54”', 'Open statement', 'Look up', 'Compare']);
    assert.deepEqual(await offered('25 percent'), ['Open statement', 'Look up', 'Compare']);
    assert.deepEqual(await offered('4,711'), ['Look up']);
    const [, told = ''] = ((await hoverText('45')) ?? '').match(/command:sourceCheck\.useWords\?([^)]*)\)/) ?? [];
    assert.deepEqual(JSON.parse(decodeURIComponent(told)), [
      { uri: uriOf('draft.md'), version: 1, range: client.rangeOf('draft.md', '45'), text: '54' },
    ]);
  });

  it('shows what a claim agrees with', async () => {
    client.open('draft.md', agreeingDraft);
    assert.match((await hoverText('25 percent')) ?? '', /^\*\*Agrees with\*\* .*\n\n> About a quarter of the ships/s);
  });

  it('shows what a figure follows from, and the arithmetic', async () => {
    client.open('draft.md', `${agreeingDraft}\nThe new quay will open 98 years after the old quay was built.\n`);
    const text = (await hoverText('98 years')) ?? '';
    assert.match(
      text,
      /^\*\*Follows from\*\* \[article\.md, line 5\]\(file:\/\/\/desk\/article\.md#L5\)\n\n> The new quay/,
    );
    assert.match(text, /open in \*\*2029\*\*.*was built in \*\*1931\*\*.*\n\n2029 − 1931 = 98$/s);
  });

  it('shows nothing over the front matter', async () => {
    client.open('draft.md', agreeingDraft);
    assert.equal(await hoverText('references'), undefined);
  });

  it('offers a fix for just the wrong characters of the version it was made for', async () => {
    client.open('draft.md', wrongDraft);
    const [fix] = await fixes('45');
    assert.equal(fix?.title, 'Use “54” from the reference');
    assert.equal(fix?.isPreferred, true);
    assert.equal(fix?.diagnostics?.[0]?.code, 'figure-differs');
    const [change] = fix?.edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    assert.deepEqual(change.textDocument, { uri: uriOf('draft.md'), version: 1 });
    assert.deepEqual(change.edits, [{ range: client.rangeOf('draft.md', '45'), newText: '54' }]);
  });

  it('offers the fix of the figure that is touched and no other', async () => {
    client.open('draft.md', wrongDraft.replace('2029', '2027'));
    assert.deepEqual(
      (await fixes('2027')).filter(({ isPreferred }) => isPreferred).map(({ title }) => title),
      ['Use “2029” from the reference'],
    );
    assert.deepEqual(await fixes('ships'), []);
  });

  it('leads from a finding to the words of the reference within their statement', async () => {
    client.open('draft.md', wrongDraft);
    const [link] = await definitions('45');
    assert.equal(link?.targetUri, uriOf('article.md'));
    assert.deepEqual(link?.targetSelectionRange, {
      start: { line: 2, character: 30 },
      end: { line: 2, character: 32 },
    });
    assert.deepEqual(link?.targetRange.start, { line: 2, character: 0 });
  });

  it('leads nowhere from what is no claim', async () => {
    client.open('draft.md', wrongDraft);
    assert.deepEqual(await definitions('references'), []);
  });

  it('answers for the text as it is, not as it was when it was last checked', async () => {
    client.open('draft.md', wrongDraft);
    await client.nextDiagnostics('draft.md');
    client.replace('draft.md', '45', '54');
    assert.deepEqual(await fixes('54'), []);
  });

  it('answers for a document that is not open', async () => {
    const params = { textDocument: { uri: uriOf('closed.md') }, position: { line: 0, character: 0 } };
    assert.equal(await client.connection.sendRequest(HoverRequest.type, params), null);
  });
});
