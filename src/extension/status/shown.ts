import { type TextDocument, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { DraftStatus } from '../../server/protocol.js';
import type { CheckedDrafts } from '../checked-drafts.js';
import { isDraft, languages } from '../draft.js';

/**
 * What the status item tells of the document in front. `starting`, `stopped`: so is the server. `elsewhere`: the document is in
 * the language of a draft, but one that nobody writes, such as an earlier version.
 */
export type ShownStatus = DraftStatus | { readonly kind: 'elsewhere' | 'starting' | 'stopped' };

/** The document in front and what is to be told of it; nothing for a document that could be no draft. */
export interface Shown {
  readonly document: TextDocument;
  readonly status: ShownStatus;
}

/** What is to be told now; `undefined` also for the moment until the server has spoken. */
export function shownNow(client: BaseLanguageClient, drafts: CheckedDrafts): Shown | undefined {
  const document = window.activeTextEditor?.document;
  if (!document || !languages.includes(document.languageId)) return undefined;
  const status = statusNow(client, drafts, document);
  return status && { document, status };
}

function statusNow(client: BaseLanguageClient, drafts: CheckedDrafts, document: TextDocument): ShownStatus | undefined {
  if (!isDraft(document)) return { kind: 'elsewhere' };
  switch (client.state) {
    case State.Running:
      return drafts.statusOf(document.uri);
    case State.Starting:
      return { kind: 'starting' };
    default:
      return { kind: 'stopped' };
  }
}
