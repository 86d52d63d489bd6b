import type { Disposable, ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Message } from '../server/protocol.js';
import type { CheckedDrafts } from './checked-drafts.js';
import type { ChosenReferences } from './chosen-references.js';
import type { FollowedDraft } from './followed-draft.js';
import type { QuietSentence } from './quiet-sentence.js';

/** What a feature may use. */
export interface FeatureContext {
  /** The running client of the server. */
  readonly client: BaseLanguageClient;
  readonly chosenReferences: ChosenReferences;
  readonly drafts: CheckedDrafts;
  /** The draft that views are about. */
  readonly followed: FollowedDraft;
  /** Where the extension is installed, and where it may keep files. */
  readonly folders: Pick<ExtensionContext, 'extensionUri' | 'globalStorageUri'>;
  readonly quietSentence: QuietSentence;
}

/** Adds something to the editor, and takes it away again when what it returns is disposed. */
export type Feature = (context: FeatureContext) => Disposable;

/** Sends a request of our own to the server. Rejects if the server does. */
export function request<Params, Result>(
  client: BaseLanguageClient,
  message: Message<Params, Result>,
  params: Params,
): Promise<Result> {
  return client.sendRequest<Result>(message.method, params);
}
