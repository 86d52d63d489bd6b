import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { followChecks } from './checked-drafts.js';
import { chosenReferencesIn } from './chosen-references.js';
import { clientOptions } from './client-options.js';
import { features } from './features/index.js';
import { followDraft } from './followed-draft.js';
import { createQuietSentence } from './quiet-sentence.js';

/** Makes the client for the server that this kind of host can run. */
export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

/**
 * Adds the features to the editor and starts the server; it is stopped when the extension is. The start is not waited for:
 * what features ask of the server waits by itself, and the client tells the writer of a start that failed.
 */
export function activateWith(extension: ExtensionContext, createClient: CreateClient): void {
  const chosenReferences = chosenReferencesIn(extension.workspaceState);
  const quietSentence = createQuietSentence();
  const client = createClient(clientOptions(chosenReferences, quietSentence, extension));
  const drafts = followChecks(client);
  const followed = followDraft(drafts);
  const context = { client, chosenReferences, drafts, followed, quietSentence, folders: extension };
  // Before the start, so that the features hear the server's first words.
  extension.subscriptions.push(quietSentence, drafts, followed, ...features.map((feature) => feature(context)));
  const started = client.start().catch(() => undefined);
  // A client that is on its way up cannot be stopped.
  extension.subscriptions.push({ dispose: () => started.then(() => client.dispose()) });
}
