import assert from 'node:assert/strict';
import { type CodeAction, CodeActionRequest, TextDocumentEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type ClientOptions, startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { agreeingDraft, article, wrongDraft } from './support/fixture.js';

const twiceWrong = wrongDraft.replace('€12 million', '€21 million');
const thriceWrong = twiceWrong.replace('2029', '2027');

const inWorkspace: ClientOptions = { folders: ['news'], initializationOptions: { runsCommands: true } };

describe('what the writer can do about a finding', () => {
  let client: TestClient;

  const begin = async (options: ClientOptions = {}) => {
    client = await startClient({ ...options, files: { 'article.md': article, 'news/article.md': article } });
  };

  afterEach(() => client.stop());

  const actionsOn = (name: string, words: string, only?: readonly string[]): Promise<CodeAction[]> =>
    client.connection.sendRequest(CodeActionRequest.method, {
      textDocument: { uri: uriOf(name) },
      range: client.rangeOf(name, words),
      context: { diagnostics: [], ...(only && { only }) },
    });

  /** The text of a draft after the first of the actions with this title. */
  const textAfter = async (title: string, text: string, name = 'draft.md', words = '45'): Promise<string> => {
    client.open(name, text);
    const action = (await actionsOn(name, words)).find((candidate) => candidate.title === title);
    return applied(action ?? assert.fail(`nothing is called “${title}”`), name, text);
  };

  it('stands in an order that never changes', async () => {
    await begin(inWorkspace);
    client.open('news/draft.md', thriceWrong);
    const actions = await actionsOn('news/draft.md', '45');
    assert.deepEqual(titlesOf(actions), [
      'Use “54” from the reference',
      'Fix all 2 findings of “figure-differs” in this draft',
      'Accept this difference…',
      'Ignore “figure-differs” on this line',
      'Ignore “figure-differs” in this draft',
      'Turn off “figure-differs” in this workspace',
      'Turn off “figure-differs” everywhere',
      'Open the statement in the reference',
    ]);
    assert.ok(actions.every(({ kind, diagnostics }) => kind === 'quickfix' && diagnostics && diagnostics.length > 0));
    assert.deepEqual(titlesOf(actions.filter(({ isPreferred }) => isPreferred)), ['Use “54” from the reference']);
  });

  it('is less where no reference says anything, and there is no workspace', async () => {
    await begin({ initializationOptions: { runsCommands: true } });
    client.open('draft.md', agreeingDraft.replace('54 pilots', '54 pilots and 311 welders'));
    assert.deepEqual(titlesOf(await actionsOn('draft.md', '311')), [
      'Accept this without a reference…',
      'Ignore “figure-not-found” on this line',
      'Ignore “figure-not-found” in this draft',
      'Turn off “figure-not-found” everywhere',
    ]);
  });

  it('is only what an editor can do that knows none of our commands', async () => {
    await begin();
    client.open('draft.md', wrongDraft);
    assert.deepEqual(titlesOf(await actionsOn('draft.md', '45')), [
      'Use “54” from the reference',
      'Ignore “figure-differs” on this line',
      'Ignore “figure-differs” in this draft',
    ]);
  });

  it('is offered once for a rule, however many findings of it are selected', async () => {
    await begin(inWorkspace);
    client.open('news/draft.md', twiceWrong);
    const titles = titlesOf(
      await actionsOn('news/draft.md', '45 pilots, Greta Olsen said. The new quay will cost €21'),
    );
    assert.deepEqual(titles.slice(0, 2), ['Use “54” from the reference', 'Use “€12 million” from the reference']);
    assert.equal(titles.filter((title) => title.startsWith('Fix all')).length, 1);
    assert.equal(titles.filter((title) => title.startsWith('Turn off')).length, 2);
    assert.equal(titles.filter((title) => title.startsWith('Accept')).length, 2);
  });

  it('fixes all findings of a rule and leaves those of others', async () => {
    await begin();
    const title = 'Fix all 2 findings of “figure-differs” in this draft';
    assert.equal(await textAfter(title, thriceWrong), agreeingDraft.replace('2029', '2027'));
  });

  describe('about all of the draft at once', () => {
    for (const kind of ['source', 'source.fixAll', 'source.fixAll.sourceCheck']) {
      it(`is to fix all where “${kind}” is asked for`, async () => {
        await begin();
        client.open('draft.md', thriceWrong);
        const [fix, ...others] = await actionsOn('draft.md', 'ships', [kind]);
        assert.equal(fix?.title, 'Fix all differences in this draft');
        assert.equal(fix.kind, 'source.fixAll.sourceCheck');
        assert.equal(applied(fix, 'draft.md', thriceWrong), agreeingDraft);
        assert.deepEqual(others, []);
      });
    }

    it('is nothing where nothing differs or something else is asked for', async () => {
      await begin();
      client.open('draft.md', agreeingDraft);
      client.open('wrong.md', wrongDraft);
      assert.deepEqual(await actionsOn('draft.md', 'ships', ['source.fixAll']), []);
      assert.deepEqual(await actionsOn('wrong.md', '45', ['source.fixAll.eslint']), []);
      assert.deepEqual(await actionsOn('wrong.md', '45', ['refactor']), []);
      assert.equal((await actionsOn('wrong.md', '45', ['quickfix'])).length, 3);
    });

    it('leaves out rules that are off', async () => {
      await begin({ settings: { severity: { 'date-differs': 'off' } } });
      client.open('draft.md', thriceWrong);
      const [fix] = await actionsOn('draft.md', 'ships', ['source']);
      assert.equal(fix && applied(fix, 'draft.md', thriceWrong), agreeingDraft.replace('2029', '2027'));
    });
  });

  describe('by a comment', () => {
    const onLine = 'Ignore “figure-differs” on this line';
    const inBlock = 'Ignore “figure-differs” in this paragraph';
    const inDraft = 'Ignore “figure-differs” in this draft';
    const plain = 'The port of Lindhaven employs 45 pilots.  \r\nIt rains.\r\n';

    it('stands behind the line', async () => {
      await begin();
      const text = await textAfter(onLine, wrongDraft);
      assert.ok(text.includes('open in 2029. <!-- source-check: ignore-line figure-differs -->\n\nSome'));
    });

    it('stands behind the words of a line and before the spaces at its end', async () => {
      await begin(choosing('draft.txt'));
      const text = await textAfter(onLine, plain, 'draft.txt');
      assert.equal(
        text.split('\r\n')[0],
        'The port of Lindhaven employs 45 pilots. <!-- source-check: ignore-line figure-differs -->  ',
      );
    });

    it('stands at the top of the draft, behind its front matter', async () => {
      await begin();
      const text = await textAfter(inDraft, wrongDraft);
      assert.ok(
        text.startsWith(
          '---\nreferences: [article.md]\n---\n\n<!-- source-check: ignore-file figure-differs -->\n\nLind',
        ),
      );
    });

    it('stands at the very top where there is no front matter, with the line ends of the draft', async () => {
      await begin(choosing('draft.txt'));
      const text = await textAfter(inDraft, plain, 'draft.txt');
      assert.ok(text.startsWith('<!-- source-check: ignore-file figure-differs -->\r\n\r\nThe port'));
    });

    /** In each markup whose comments cannot stand behind words: a draft whose wrong figure is on the second line of a paragraph. */
    const elsewhere = [
      {
        name: 'draft.adoc',
        title: onLine,
        before: 'It rains.\n\nThe port of Lindhaven\n// source-check: ignore-next-line',
      },
      { name: 'draft.rst', title: inBlock, before: 'It rains.\n\n.. source-check: ignore' },
      { name: 'draft.org', title: inBlock, before: 'It rains.\n\n# source-check: ignore' },
    ];

    for (const { name, title, before } of elsewhere) {
      it(`stands where it is a comment, not words of the paragraph: ${name}`, async () => {
        await begin(choosing(name, `silent-${name}`));
        const wrapped = 'It rains.\n\nThe port of Lindhaven\nemploys 45 pilots.\n\nIt rains again.\n';
        const text = await textAfter(title, wrapped, name);
        assert.ok(text.startsWith(`${before} figure-differs\n`), text);
        assert.match(text, /\nThe port of Lindhaven\n(?:\/\/.*\n)?employs 45 pilots\.\n\nIt rains again\.\n$/);
        client.open(`silent-${name}`, text);
        assert.deepEqual((await client.nextDiagnostics(`silent-${name}`)).diagnostics, []);
      });
    }

    it('silences nothing but the first line of a paragraph that is wrong there', async () => {
      await begin(choosing('draft.rst'));
      const text = await textAfter(onLine, 'The port of Lindhaven employs 45 pilots.\nIt rains.\n', 'draft.rst');
      assert.ok(text.startsWith('.. source-check: ignore-next-line figure-differs\n\nThe port'), text);
    });

    it('stands between two items of a list, with a blank line on either side', async () => {
      await begin(choosing('draft.rst'));
      const text = await textAfter(onLine, '- It rains.\n- The port employs 45 pilots.\n', 'draft.rst');
      assert.equal(
        text,
        '- It rains.\n\n.. source-check: ignore-next-line figure-differs\n\n- The port employs 45 pilots.\n',
      );
    });

    for (const title of [onLine, inDraft]) {
      it(`silences the finding: ${title}`, async () => {
        await begin(choosing('silent.md'));
        const text = await textAfter(title, wrongDraft);
        client.open('silent.md', text);
        assert.deepEqual((await client.nextDiagnostics('silent.md')).diagnostics, []);
      });
    }
  });
});

/** Drafts that name no reference themselves have the article. */
function choosing(...names: readonly string[]): ClientOptions {
  const chosen = names.map((name) => [uriOf(name), [uriOf('article.md')]]);
  return { initializationOptions: { chosenReferences: Object.fromEntries(chosen) } };
}

function titlesOf(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}

function applied(action: CodeAction, name: string, text: string): string {
  const [change, ...others] = action.edit?.documentChanges ?? [];
  assert.ok(TextDocumentEdit.is(change) && others.length === 0);
  assert.deepEqual(change.textDocument, { uri: uriOf(name), version: 1 });
  const edits = change.edits.flatMap((edit) => ('newText' in edit ? [edit] : []));
  return TextDocument.applyEdits(TextDocument.create(uriOf(name), 'markdown', 1, text), edits);
}
