import assert from 'node:assert/strict';
import {
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  type Location,
  ReferencesRequest,
} from 'vscode-languageserver/node';
import { listCoverage } from '../../src/server/protocol.js';
import { startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { agreeingDraft, article, wrongDraft } from './support/fixture.js';

describe('what open drafts use of a reference', () => {
  let client: TestClient;

  const begin = async (options: Parameters<typeof startClient>[0] = {}) => {
    client = await startClient({ files: { 'article.md': article }, ...options });
    client.open('article.md', article);
  };

  const openChecked = async (name: string, text: string) => {
    client.open(name, text);
    await client.nextStatus(name);
  };

  const lenses = async (name: string) => {
    const found: CodeLens[] | null = await client.connection.sendRequest(CodeLensRequest.type, {
      textDocument: { uri: uriOf(name) },
    });
    return found ?? [];
  };

  const titles = async (name: string) => (await lenses(name)).map(({ command }) => command?.title);

  const references = async (name: string, words: string): Promise<Location[]> => {
    const found: Location[] | null = await client.connection.sendRequest(ReferencesRequest.type, {
      textDocument: { uri: uriOf(name) },
      position: client.rangeOf(name, words).start,
      context: { includeDeclaration: true },
    });
    return found ?? [];
  };

  afterEach(() => client.stop());

  describe('as code lenses', () => {
    const settings = { coverage: { codeLens: true } };

    it('are counted above each statement, by what came of the claims', async () => {
      await begin({ settings });
      await openChecked('draft.md', agreeingDraft);
      await openChecked('other.md', wrongDraft);
      assert.deepEqual(await titles('article.md'), [
        '2 claims: 1 agrees, 1 differs',
        '“The new quay will cost …” 2 claims agree',
        '“About a quarter of the …” 2 claims agree',
      ]);
      assert.deepEqual(
        (await lenses('article.md')).map(({ range }) => range.start.line),
        [2, 4, 6],
      );
    });

    it('tell the statements of one line apart by their words', async () => {
      await begin({ settings });
      await openChecked('draft.md', `${agreeingDraft}\nOlsen said the old quay was built in 1931.\n`);
      assert.deepEqual((await titles('article.md')).slice(1, 3), [
        '“The new quay will cost …” 1 claim agrees',
        '“Olsen said the old quay …” 1 claim agrees',
      ]);
    });

    it('show the claims when they are clicked, for a client that runs our commands', async () => {
      await begin({ settings, initializationOptions: { runsCommands: true } });
      await openChecked('draft.md', wrongDraft);
      const [lens] = await lenses('article.md');
      assert.equal(lens?.command?.command, 'sourceCheck.showClaims');
      const range = client.rangeOf('draft.md', "Lindhaven's port employs 45 pilots, Greta Olsen said.");
      assert.deepEqual(lens?.command?.arguments, [
        uriOf('article.md'),
        { line: 2, character: 0 },
        [{ uri: uriOf('draft.md'), range }],
      ]);
    });

    it('run nothing for other clients', async () => {
      await begin({ settings });
      await openChecked('draft.md', wrongDraft);
      const [lens] = await lenses('article.md');
      assert.equal(lens?.command?.command, '');
    });

    it('are not there unless they are asked for', async () => {
      await begin();
      await openChecked('draft.md', wrongDraft);
      assert.deepEqual(await lenses('article.md'), []);
    });

    it('are not there in documents that no draft rests on, drafts included', async () => {
      await begin({ settings });
      client.open('notes.md', article);
      await openChecked('draft.md', wrongDraft);
      for (const name of ['notes.md', 'draft.md']) assert.deepEqual(await lenses(name), [], name);
    });

    it('go when the last draft is closed, and the client is told', async () => {
      await begin({ settings });
      await openChecked('draft.md', wrongDraft);
      const refreshed = new Promise<void>((resolve) => {
        client.connection.onRequest(CodeLensRefreshRequest.type, () => resolve());
      });
      client.close('draft.md');
      await refreshed;
      assert.deepEqual(await lenses('article.md'), []);
    });
  });

  describe('as references', () => {
    it('lead from a statement to the claims that rest on it', async () => {
      await begin();
      await openChecked('draft.md', agreeingDraft);
      await openChecked('other.md', wrongDraft);
      const found = await references('article.md', '54 pilots');
      assert.deepEqual(
        found.map(({ uri, range }) => [uri, range]),
        [
          [uriOf('draft.md'), client.rangeOf('draft.md', "Lindhaven's port employs 54 pilots, Greta Olsen said.")],
          [uriOf('other.md'), client.rangeOf('other.md', "Lindhaven's port employs 45 pilots, Greta Olsen said.")],
        ],
      );
    });

    it('lead from a claim to its statement', async () => {
      await begin();
      await openChecked('draft.md', agreeingDraft);
      const range = client.rangeOf('article.md', 'About a quarter of the ships come from Norway.');
      assert.deepEqual(await references('draft.md', '25 percent'), [{ uri: uriOf('article.md'), range }]);
    });

    it('lead from figures that a claim works out to all that they follow from', async () => {
      await begin();
      const derived = 'The new quay will open 98 years after the old quay was built.';
      await openChecked('draft.md', `${agreeingDraft}\n${derived}\n`);
      const found = await references('draft.md', '98 years');
      const characters = found.map(({ range }) => range.start.character).sort((a, b) => a - b);
      assert.deepEqual(characters, [0, 'The new quay will cost 12 million euros and open in 2029. '.length]);
    });

    it('lead nowhere from what nobody uses and from what is no claim', async () => {
      await begin();
      await openChecked('draft.md', agreeingDraft);
      assert.deepEqual(await references('article.md', 'We have waited'), []);
      assert.deepEqual(await references('draft.md', 'references'), []);
    });
  });

  describe('as a list', () => {
    const unused = async (): Promise<readonly number[]> => {
      const coverage = await client.request(listCoverage, { uri: uriOf('article.md') });
      assert.ok(coverage);
      assert.equal(coverage.statements.length, 6);
      return coverage.statements.flatMap(({ claims }, index) => (claims === 0 ? [index] : []));
    };

    it('has the statements that no claim uses', async () => {
      await begin();
      await openChecked('draft.md', wrongDraft);
      assert.deepEqual(await unused(), [0, 3, 4]);
    });

    it('takes together what all drafts use', async () => {
      await begin();
      await openChecked('draft.md', wrongDraft);
      await openChecked(
        'other.md',
        `---\nreferences: [article.md]\n---\n\nThe old quay was built in 1931, Olsen said.\n`,
      );
      assert.deepEqual(await unused(), [0, 4]);
    });

    it('is of drafts as they were last checked, edited since or not', async () => {
      await begin({ settings: { run: 'save' } });
      await openChecked('draft.md', wrongDraft);
      client.replace('draft.md', '45', '54');
      assert.deepEqual(await unused(), [0, 3, 4]);
    });

    it('is nothing for a document that is no reference', async () => {
      await begin();
      client.open('notes.md', article);
      await openChecked('draft.md', wrongDraft);
      for (const name of ['notes.md', 'draft.md']) {
        assert.equal(await client.request(listCoverage, { uri: uriOf(name) }), null, name);
      }
    });
  });
});
