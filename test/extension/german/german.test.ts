import assert from 'node:assert/strict';
import { type CodeAction, commands, env, type Hover, l10n, type MarkdownString, window } from 'vscode';
import { verdictLabel } from '../../../src/extension/claims/items.js';
import { closeAll, extension, findings, openFile, rangeOf, typeOver, until } from '../support/editing.js';

/** The editor keeps the English title of a command beside the translated one. */
type Title = string | { readonly value: string };

describe('in a German editor', () => {
  before(() => extension().activate());
  afterEach(closeAll);

  it('the extension is told the language', () => {
    assert.equal(env.language, 'de');
    assert.ok(l10n.bundle, 'the texts are found');
  });

  it('commands, views, settings and the walkthrough are called in German', () => {
    const { commands: offered, configuration, views, walkthroughs } = extension().packageJSON.contributes;
    const titles = offered.map(({ title }: { readonly title: Title }) =>
      typeof title === 'string' ? title : title.value,
    );
    assert.ok(titles.includes('Diesen Entwurf prüfen'));
    assert.equal(views.sourceCheck[0].name, 'Behauptungen');
    assert.equal(configuration[0].title, 'Prüfung');
    assert.equal(walkthroughs[0].title, 'Erste Schritte mit Source Check');
  });

  it('the extension itself speaks German', () => {
    assert.equal(verdictLabel('differs'), 'Weicht ab');
  });

  it('so does the server, in hovers and quick fixes', async () => {
    const editor = await openFile('draft.md');
    await typeOver(editor, '54', '45');
    const { document } = editor;
    await findings(document, 1);
    const range = rangeOf(document, '45');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, range.start);
    const texts = hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value));
    assert.ok(texts.some((text) => text.startsWith('**Weicht von der Quelle ab**')));
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
    );
    assert.ok(actions.some(({ title }) => title === '„54“ aus der Quelle übernehmen'));
  });

  it('so does the report', async () => {
    await openFile('draft.md');
    await commands.executeCommand('sourceCheck.openReport');
    await until('the report in German', () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Bericht: draft.md')),
    );
  });
});
