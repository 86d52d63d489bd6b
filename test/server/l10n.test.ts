import assert from 'node:assert/strict';
import {
  type CodeAction,
  CodeActionRequest,
  type CodeLens,
  CodeLensRequest,
  type Hover,
  HoverRequest,
} from 'vscode-languageserver/node';
import { l10nFor } from '../../src/server/l10n.js';
import { startClient, type TestClient } from './support/client.js';
import { uriOf } from './support/editing.js';
import { article, wrongDraft } from './support/fixture.js';
import { startWebServer } from './support/web-worker.js';

const LENSES = { coverage: { codeLens: true } };

describe('the language of the server', () => {
  const locales = [
    { locale: 'de', text: 'Nachschlagen' },
    { locale: 'de-AT', text: 'Nachschlagen' },
    { locale: 'de_CH.UTF-8', text: 'Nachschlagen' },
    { locale: 'DE', text: 'Nachschlagen' },
    { locale: 'en', text: 'Look up' },
    { locale: 'den', text: 'Look up' },
    { locale: 'constructor', text: 'Look up' },
    { locale: '', text: 'Look up' },
    { locale: undefined, text: 'Look up' },
  ];

  for (const { locale, text } of locales) {
    it(`for the locale ${locale} says “${text}”`, () => assert.equal(l10nFor(locale).t('Look up'), text));
  }

  it('is English for what nobody translated', () => {
    assert.equal(l10nFor('de').t('{0} and {1}', 'a', 2), 'a and 2');
  });
});

describe('a German editor', () => {
  const begin = async (client: TestClient) => {
    client.open('draft.md', wrongDraft);
    await client.nextDiagnostics('draft.md');
    return client;
  };

  it('is offered quick fixes in German', async () => {
    const client = await begin(await startClient(german({ runsCommands: true })));
    const titles = (await actionsAt(client)).map(({ title }) => title);
    assert.equal(titles[0], '„54“ aus der Quelle übernehmen');
    assert.ok(titles.includes('Diese Abweichung akzeptieren…'));
    assert.ok(titles.includes('„figure-differs“ in dieser Zeile ignorieren'));
    assert.ok(titles.includes('Aussage in der Quelle öffnen'));
    client.stop();
  });

  it('hears in German what a hover says around the two sentences', async () => {
    const client = await begin(await startClient(german({ runsCommands: true })));
    const hover = await hoverAt(client);
    assert.match(hover, /^\*\*Weicht von der Quelle ab\*\* · \[„54“ übernehmen]/);
    assert.match(hover, /\| Entwurf \| \[article\.md, Zeile \d+]/);
    assert.match(hover, /\[Aussage öffnen].*\[Nachschlagen].*\[Vergleichen]/);
    client.stop();
  });

  it('has German lenses above the statements of a reference', async () => {
    const client = await begin(await startClient({ ...german(), settings: LENSES }));
    const lenses: CodeLens[] = await client.connection.sendRequest(CodeLensRequest.method, {
      textDocument: { uri: uriOf('article.md') },
    });
    assert.ok(lenses.some(({ command }) => command?.title.endsWith('1 Behauptung weicht ab')));
    client.stop();
  });

  it('is spoken to in German in a browser, too', async () => {
    const { connection, stop } = await startWebServer();
    try {
      const client = await begin(await startClient({ ...german({ readsFiles: true }), connection }));
      assert.equal((await actionsAt(client))[0]?.title, '„54“ aus der Quelle übernehmen');
    } finally {
      await stop();
    }
  });
});

function german(initializationOptions = {}) {
  return { locale: 'de', initializationOptions, files: { 'article.md': article } };
}

function actionsAt(client: TestClient): Promise<CodeAction[]> {
  return client.connection.sendRequest(CodeActionRequest.method, {
    textDocument: { uri: uriOf('draft.md') },
    range: client.rangeOf('draft.md', '45'),
    context: { diagnostics: [] },
  });
}

async function hoverAt(client: TestClient): Promise<string> {
  const hover: Hover = await client.connection.sendRequest(HoverRequest.method, {
    textDocument: { uri: uriOf('draft.md') },
    position: client.rangeOf('draft.md', '45').start,
  });
  return typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '';
}
