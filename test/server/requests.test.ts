import assert from 'node:assert/strict';
import {
  checkAnyway,
  checkDraft,
  chooseReferences,
  listClaims,
  showReport,
  startLookUp,
} from '../../src/server/protocol.js';
import { startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { agreeingDraft, article, orphanedDraft, wrongDraft } from './support/fixture.js';

const start = { line: 0, character: 0 };
const nowhere = { start, end: start };

describe('what the extension asks and is told', () => {
  let client: TestClient;

  const begin = async (options: Parameters<typeof startClient>[0] = {}) => {
    client = await startClient({ ...options, files: { 'article.md': article, ...options.files } });
  };

  afterEach(() => client.stop());

  describe('the status of a draft', () => {
    it('counts what agrees and differs, and names the reference', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const status = await client.nextStatus('draft.md');
      assert.deepEqual(status, {
        kind: 'checked',
        uri: uriOf('draft.md'),
        references: [{ uri: uriOf('article.md'), title: 'article.md' }],
        agree: 2,
        differ: 1,
        notFound: 0,
        checkedByHand: 0,
        problems: [],
      });
    });

    it('says that there is no reference', async () => {
      await begin();
      client.open('draft.md', orphanedDraft);
      assert.deepEqual(await client.nextStatus('draft.md'), unchecked('no-reference'));
    });

    it('says what is wrong with a reference', async () => {
      await begin({ files: { 'empty.md': ' \n' } });
      client.open('draft.md', wrongDraft.replace('article.md', 'gone.md, empty.md'));
      const at = (name: string) => ({ uri: uriOf('draft.md'), range: client.rangeOf('draft.md', name) });
      const problems = [
        { message: '“gone.md” does not exist', place: at('gone.md') },
        { message: '“empty.md” is empty', place: at('empty.md') },
      ];
      assert.deepEqual(await client.nextStatus('draft.md'), { ...unchecked('reference-unusable'), problems });
    });

    for (const exclude of [['archive/**'], ['./archive/*.md'], ['**/archive/*'], ['x', 'archive/draft.md']]) {
      it(`says that the settings leave a draft out: ${exclude}`, async () => {
        await begin({ settings: { exclude }, folders: [''] });
        client.open('archive/draft.md', wrongDraft.replace('article.md', '../article.md'));
        assert.deepEqual(await client.nextStatus('archive/draft.md'), {
          ...unchecked('excluded'),
          uri: uriOf('archive/draft.md'),
        });
      });
    }

    it('heeds no pattern that fits another file', async () => {
      await begin({ settings: { exclude: ['archive/**', 'raft.md'] }, folders: [''] });
      client.open('draft.md', wrongDraft);
      assert.equal((await client.nextStatus('draft.md')).kind, 'checked');
    });

    it('says that a draft is too large, checks it all the same when asked to, and until it is closed', async () => {
      await begin({ settings: { maximumSize: wrongDraft.length - 1 } });
      client.open('draft.md', wrongDraft);
      assert.deepEqual(await client.nextStatus('draft.md'), unchecked('too-large'));
      const [status, { diagnostics }] = await Promise.all([
        client.request(checkAnyway, { uri: uriOf('draft.md') }),
        client.nextDiagnostics('draft.md'),
      ]);
      assert.deepEqual([status?.kind, diagnostics.length], ['checked', 1]);
      client.replace('draft.md', '45', '4500');
      assert.equal((await client.nextStatus('draft.md')).kind, 'checked');
      client.close('draft.md');
      client.open('draft.md', wrongDraft);
      assert.deepEqual(await client.nextStatus('draft.md'), unchecked('too-large'));
    });

    it('takes findings away when a draft becomes too large, and checks one of just the size allowed', async () => {
      await begin({ settings: { maximumSize: wrongDraft.length } });
      client.open('draft.md', wrongDraft);
      assert.equal((await client.nextDiagnostics('draft.md')).diagnostics.length, 1);
      client.replace('draft.md', '45', '450');
      assert.equal((await client.nextDiagnostics('draft.md')).diagnostics.length, 0);
    });

    it('says that checking is switched off, and shows no findings', async () => {
      await begin({ settings: { enable: false } });
      client.open('draft.md', wrongDraft);
      const [status, { diagnostics }] = await Promise.all([
        client.nextStatus('draft.md'),
        client.nextDiagnostics('draft.md'),
      ]);
      assert.deepEqual(status, unchecked('switched-off'));
      assert.deepEqual(diagnostics, []);
    });

    it('says that the language of a draft is switched off, and checks it once it is on', async () => {
      await begin({ settings: { languages: { markdown: false } } });
      client.open('draft.md', wrongDraft);
      assert.deepEqual(await client.nextStatus('draft.md'), unchecked('language-off'));
      client.configure({ languages: { html: false } });
      assert.equal((await client.nextDiagnostics('draft.md')).diagnostics.length, 1);
    });
  });

  describe('the report of a draft', () => {
    it('shows the claims beside their statements, with the words marked that differ and places to go to', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const report = await client.request(showReport, { uri: uriOf('draft.md') });
      assert.ok(report);
      assert.equal(report.version, 1);
      assert.match(report.content, /<h2 id="draft-1">draft\.md<\/h2>/);
      assert.match(report.content, /employs <mark>45<\/mark> pilots/);
      assert.match(report.content, /employs <mark>54<\/mark> pilots/);
      assert.ok(report.content.includes(`data-uri="${uriOf('article.md')}"`));
      assert.match(report.content, />article\.md, line 3<\/button>/);
    });

    it('is none for a document that is not open', async () => {
      await begin();
      assert.equal(await client.request(showReport, { uri: uriOf('draft.md') }), null);
    });
  });

  describe('the claims of a draft', () => {
    it('come with their figures, speakers, findings and the statements they rest on', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const listed = await client.request(listClaims, { uri: uriOf('draft.md') });
      assert.ok(listed);
      assert.deepEqual(listed.references, [{ uri: uriOf('article.md'), title: 'article.md' }]);
      const told = listed.claims.map(({ verdict, figures, speakers, statement, findings }) => ({
        verdict,
        figures,
        speakers,
        line: statement?.range.start.line,
        findings: findings.map(({ text, source, ...finding }) =>
          [finding.rule, finding.verdict, finding.severity, text, source?.text].join(' '),
        ),
      }));
      assert.deepEqual(told, [
        {
          verdict: 'differs',
          figures: ['45'],
          speakers: ['Greta Olsen'],
          line: 2,
          findings: ['figure-differs differs warning 45 54'],
        },
        { verdict: 'supported', figures: ['€12 million', '2029'], speakers: [], line: 4, findings: [] },
        { verdict: 'supported', figures: ['25 percent'], speakers: [], line: 6, findings: [] },
      ]);
    });

    it('leave out what is switched off', async () => {
      await begin({ settings: { severity: { 'figure-differs': 'off' } } });
      client.open('draft.md', wrongDraft);
      const listed = await client.request(listClaims, { uri: uriOf('draft.md') });
      assert.deepEqual(
        listed?.claims.flatMap(({ findings }) => findings),
        [],
      );
    });

    it('are those of the draft as it was last checked', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const { version } = (await client.request(listClaims, { uri: uriOf('draft.md') })) ?? {};
      assert.equal(version, 1);
      assert.equal(await client.request(listClaims, { uri: uriOf('closed.md') }), null);
    });
  });

  describe('checking on request', () => {
    it('answers with the status', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const status = await client.request(checkDraft, { uri: uriOf('draft.md') });
      assert.equal(status?.kind === 'checked' && status.differ, 1);
    });

    it('reads the references anew', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      await client.nextStatus('draft.md');
      client.writeSilently('article.md', article.replace('54 pilots', '45 pilots'));
      const status = await client.request(checkDraft, { uri: uriOf('draft.md') });
      assert.equal(status?.kind === 'checked' && status.differ, 0);
    });

    it('answers nothing for a document that is not open', async () => {
      await begin();
      assert.equal(await client.request(checkDraft, { uri: uriOf('closed.md') }), null);
    });

    it('is the only way to a check in manual mode', async () => {
      await begin({ settings: { run: 'manual' } });
      client.open('draft.md', wrongDraft);
      assert.deepEqual(await client.nextStatus('draft.md'), unchecked('not-asked'));
      assert.equal(client.published.length, 0);
      await client.request(checkDraft, { uri: uriOf('draft.md') });
      assert.equal(client.published.at(-1)?.diagnostics.length, 1);
    });
  });

  describe('checking when a draft is saved', () => {
    it('waits for that', async () => {
      await begin({ settings: { run: 'save' } });
      client.open('draft.md', agreeingDraft);
      await client.nextDiagnostics('draft.md');
      const before = client.published.length;
      client.replace('draft.md', '54', '45');
      const answered = client.nextDiagnostics('draft.md');
      client.save('draft.md');
      assert.equal((await answered).version, 2);
      assert.equal(client.published.length, before + 1);
    });
  });

  describe('choosing references', () => {
    it('checks the draft against them, saved anywhere or not at all', async () => {
      await begin();
      for (const name of ['draft.md', 'untitled:Untitled-1']) {
        client.open(name, orphanedDraft);
        const choice = { uri: uriOf(name), references: [uriOf('article.md')] };
        const status = await client.request(chooseReferences, choice);
        assert.equal(status?.kind === 'checked' && status.differ, 1, name);
      }
    });

    it('takes a choice back', async () => {
      await begin();
      client.open('draft.md', orphanedDraft);
      await client.request(chooseReferences, { uri: uriOf('draft.md'), references: [uriOf('article.md')] });
      const status = await client.request(chooseReferences, { uri: uriOf('draft.md'), references: [] });
      assert.deepEqual(status, unchecked('no-reference'));
    });

    it('remembers what was chosen before the server started', async () => {
      const chosenReferences = { [uriOf('draft.md')]: [uriOf('article.md')] };
      await begin({ initializationOptions: { chosenReferences } });
      client.open('draft.md', orphanedDraft);
      assert.equal((await client.nextDiagnostics('draft.md')).diagnostics.length, 1);
    });
  });

  describe('settings', () => {
    it('name references for drafts that have none', async () => {
      await begin({ settings: { references: ['article.md'] } });
      client.open('draft.md', orphanedDraft);
      assert.equal((await client.nextDiagnostics('draft.md')).diagnostics.length, 1);
    });

    it('silence a rule', async () => {
      await begin({ settings: { severity: { 'figure-differs': 'off' } } });
      client.open('draft.md', wrongDraft);
      assert.deepEqual((await client.nextDiagnostics('draft.md')).diagnostics, []);
    });

    it('take effect when they change', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      await client.nextDiagnostics('draft.md');
      client.configure({ severity: { 'figure-differs': 'error' } });
      assert.equal((await client.nextDiagnostics('draft.md')).diagnostics[0]?.severity, 1);
    });
  });

  describe('a look-up', () => {
    it('starts from the selected words, with every statement of the references', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const selection = client.rangeOf('draft.md', 'the ships come');
      const found = await client.request(startLookUp, { uri: uriOf('draft.md'), selection });
      assert.equal(found.query, 'the ships come');
      assert.deepEqual(found.best, []);
      assert.deepEqual(
        found.statements.map(({ text, range }) => [text.slice(0, 12), range.start.line]),
        [
          ['A new quay f', 0],
          ['The port of ', 2],
          ['The new quay', 4],
          ['Olsen said t', 4],
          ['“We have wai', 6],
          ['About a quar', 6],
        ],
      );
    });

    it('tells the figures, speakers and quotations of the statements', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const { statements } = await client.request(startLookUp, { uri: uriOf('draft.md'), selection: nowhere });
      const told = statements.map(({ figures, speakers, quotation }) => ({ figures, speakers, quotation }));
      assert.deepEqual(told[1]?.figures[0], { text: '54', values: [54] });
      assert.deepEqual(told[2]?.figures[0], { text: '12 million euros', values: [12_000_000] });
      assert.deepEqual(told[3]?.speakers, ['Greta Olsen']);
      assert.equal(told[3]?.quotation, undefined);
      assert.deepEqual(told[4]?.quotation, {
        text: 'We have waited twenty years for this,',
        speaker: 'Tomas Brandt',
      });
    });

    it('starts from the sentence at the cursor, with the statements that match it best', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const { start: cursor } = client.rangeOf('draft.md', 'ships');
      const selection = { start: cursor, end: cursor };
      const found = await client.request(startLookUp, { uri: uriOf('draft.md'), selection });
      assert.equal(found.query, 'Some 25 percent of the ships come from Norway.');
      const [best = -1] = found.best;
      assert.equal(found.statements[best]?.text, 'About a quarter of the ships come from Norway.');
    });

    it('has all statements at hand where the cursor is in no sentence', async () => {
      await begin();
      client.open('draft.md', wrongDraft);
      const found = await client.request(startLookUp, { uri: uriOf('draft.md'), selection: nowhere });
      assert.equal(found.query, '');
      assert.equal(found.statements.length, 6);
    });

    it('needs no check', async () => {
      await begin({ settings: { run: 'manual' } });
      client.open('draft.md', wrongDraft);
      const found = await client.request(startLookUp, { uri: uriOf('draft.md'), selection: nowhere });
      assert.equal(found.statements.length, 6);
      assert.equal(client.published.length, 0);
    });

    it('is empty for a draft without a reference', async () => {
      await begin();
      client.open('draft.md', orphanedDraft);
      const found = await client.request(startLookUp, { uri: uriOf('draft.md'), selection: nowhere });
      assert.deepEqual([found.references, found.statements], [[], []]);
    });
  });
});

function unchecked(why: string): object {
  return { kind: 'unchecked', why, uri: uriOf('draft.md'), problems: [] };
}
