import { Disposable, type Event, EventEmitter, type TextDocumentChangeEvent, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DraftClaims, type DraftStatus, draftChecked, listClaims } from '../server/protocol.js';
import { request } from './feature.js';
import { movedClaims } from './moving.js';

/** What the server last said of the open drafts. */
export interface CheckedDrafts extends Disposable {
  /** What a draft is checked against and how many of its claims agree; `undefined` until the server has said so. */
  statusOf(draft: Uri): DraftStatus | undefined;
  /** The claims of a draft as it was last checked while an editor showed it, in the places where their words stand now. */
  claimsOf(draft: Uri): DraftClaims | undefined;
  /** The same once a check that is under way has come in: for what a writer does right after typing. Never rejects. */
  latestClaimsOf(draft: Uri): Promise<DraftClaims | undefined>;
  /** The status or the claims of a draft are other ones now. */
  readonly onDidChange: Event<Uri>;
}

/** What is kept, by the address of the draft. */
interface Memory {
  readonly statuses: Map<string, DraftStatus>;
  readonly claims: Map<string, DraftClaims>;
  readonly changed: EventEmitter<Uri>;
}

/** Follows what the server says. The claims of a draft are asked for only while an editor shows it. */
export function followChecks(client: BaseLanguageClient): CheckedDrafts {
  const memory: Memory = { statuses: new Map(), claims: new Map(), changed: new EventEmitter() };
  const listening = Disposable.from(
    memory.changed,
    client.onNotification(draftChecked.method, (status: DraftStatus) => heard(memory, client, status)),
    window.onDidChangeVisibleTextEditors(() => askForMissing(memory, client)),
    workspace.onDidChangeTextDocument((change) => move(memory, change)),
    workspace.onDidCloseTextDocument(({ uri }) => forget(memory, uri)),
  );
  return {
    statusOf: (draft) => memory.statuses.get(draft.toString()),
    claimsOf: (draft) => memory.claims.get(draft.toString()),
    latestClaimsOf: async (draft) => {
      // Without a server, what is kept has to do.
      await askForClaims(memory, client, draft).catch(() => undefined);
      return memory.claims.get(draft.toString());
    },
    onDidChange: memory.changed.event,
    dispose: () => listening.dispose(),
  };
}

function heard(memory: Memory, client: BaseLanguageClient, status: DraftStatus): void {
  const draft = Uri.parse(status.uri);
  memory.statuses.set(draft.toString(), status);
  if (status.kind === 'unchecked') memory.claims.delete(draft.toString());
  memory.changed.fire(draft);
  if (status.kind === 'checked' && isShown(draft)) askForClaims(memory, client, draft);
}

function askForMissing(memory: Memory, client: BaseLanguageClient): void {
  const shown = window.visibleTextEditors.map(({ document }) => document.uri);
  const missing = shown.filter((uri) => isWithoutClaims(memory, uri));
  for (const draft of missing) askForClaims(memory, client, draft);
}

function isWithoutClaims({ statuses, claims }: Memory, draft: Uri): boolean {
  return statuses.get(draft.toString())?.kind === 'checked' && !claims.has(draft.toString());
}

async function askForClaims({ claims, changed }: Memory, client: BaseLanguageClient, draft: Uri): Promise<void> {
  const found = await request(client, listClaims, { uri: draft.toString() });
  // Nothing for a draft that was edited in the meantime: the server will say when it has checked it again.
  if (!found || found.version !== versionOf(draft)) return;
  claims.set(draft.toString(), found);
  changed.fire(draft);
}

/** Nobody is told: an editor moves what it shows by itself. */
function move({ claims }: Memory, { document, contentChanges }: TextDocumentChangeEvent): void {
  const known = claims.get(document.uri.toString());
  if (known) claims.set(document.uri.toString(), movedClaims(known, contentChanges));
}

function forget({ statuses, claims, changed }: Memory, draft: Uri): void {
  claims.delete(draft.toString());
  if (statuses.delete(draft.toString())) changed.fire(draft);
}

function versionOf(draft: Uri): number | undefined {
  return workspace.textDocuments.find(({ uri }) => uri.toString() === draft.toString())?.version;
}

function isShown(draft: Uri): boolean {
  return window.visibleTextEditors.some(({ document }) => document.uri.toString() === draft.toString());
}
