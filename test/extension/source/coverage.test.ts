import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import {
  type CodeLens,
  ConfigurationTarget,
  commands,
  type Location,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import { closeAll, findings, openFile, rangeOf, typeOver } from '../support/editing.js';

describe('a reference that open drafts rest on', () => {
  let article: TextEditor;

  beforeEach(async () => {
    const draft = await openFile('draft.md');
    await typeOver(draft, '54', '45');
    await findings(draft.document, 1);
    article = await openFile('article.md');
  });

  afterEach(async () => {
    await setLenses(undefined);
    await closeAll();
  });

  it('says above a statement how many claims rest on it, once that is asked for', async () => {
    assert.deepEqual(await lensTitles(article), []);
    await setLenses(true);
    const titles = await eventually('the lenses', async () => {
      const found = await lensTitles(article);
      return found.length > 0 && found;
    });
    // The editor keeps documents of other tests open for a while.
    const [pilots, ...others] = titles;
    assert.match(pilots ?? '', /^\d claims?.* differs?$/);
    assert.equal(others.length, 2);
    for (const title of others) assert.match(title ?? '', /^“.*…” \d claims? agrees?$/);
  });

  it('shows the claims on a click', async () => {
    await setLenses(true);
    const [lens] = await eventually('the lenses', async () => {
      const found = await lenses(article);
      return found.length > 0 && found;
    });
    assert.equal(lens?.command?.command, 'sourceCheck.showClaims');
    await commands.executeCommand('sourceCheck.showClaims', ...(lens?.command?.arguments ?? []));
  });

  it('lists the claims on a statement with Find All References', async () => {
    const found = await eventually('the claims', async () => {
      const places = await commands.executeCommand<Location[]>(
        'vscode.executeReferenceProvider',
        article.document.uri,
        rangeOf(article.document, '54 pilots').start,
      );
      return places.some(({ uri }) => uri.path.endsWith('/draft.md')) && places;
    });
    const [place] = found.filter(({ uri }) => uri.path.endsWith('/draft.md'));
    const draft = await workspace.openTextDocument(place?.uri ?? assert.fail('no claim'));
    assert.equal(draft.getText(place?.range), "Lindhaven's port employs 45 pilots, Greta Olsen said.");
  });

  it('makes statements faint that nobody used, until that is taken back', async () => {
    await commands.executeCommand('sourceCheck.showUnusedStatements');
    await commands.executeCommand('sourceCheck.hideUnusedStatements');
    assert.equal(window.activeTextEditor, article);
  });
});

async function setLenses(value: boolean | undefined): Promise<void> {
  await workspace.getConfiguration('sourceCheck').update('coverage.codeLens', value, ConfigurationTarget.Global);
}

function lenses({ document }: TextEditor): Thenable<readonly CodeLens[]> {
  return commands.executeCommand<CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
}

async function lensTitles(editor: TextEditor): Promise<readonly (string | undefined)[]> {
  return (await lenses(editor)).map(({ command }) => command?.title);
}

/** Asks again and again until there is an answer. */
async function eventually<Value>(what: string, attempt: () => Promise<Value | false>): Promise<Value> {
  const deadline = Date.now() + 10_000;
  for (;;) {
    const found = await attempt();
    if (found !== false) return found;
    assert.ok(Date.now() < deadline, `timed out waiting for ${what}`);
    await delay(50);
  }
}
