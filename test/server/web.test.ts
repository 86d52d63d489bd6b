import assert from 'node:assert/strict';
import { startClient } from './support/client.js';
import { article, wrongDraft } from './support/fixture.js';
import { startWebServer } from './support/web-worker.js';

describe('the server in a web worker', () => {
  it('checks a draft against a reference that the client reads for it', async () => {
    const { connection, stop } = await startWebServer();
    try {
      const initializationOptions = { readsFiles: true };
      const client = await startClient({ connection, initializationOptions, files: { 'article.md': article } });
      client.open('draft.md', wrongDraft);
      const { diagnostics } = await client.nextDiagnostics('draft.md');
      assert.deepEqual(
        diagnostics.map(({ code, range }) => ({ code, range })),
        [{ code: 'figure-differs', range: client.rangeOf('draft.md', '45') }],
      );
    } finally {
      await stop();
    }
  });
});
