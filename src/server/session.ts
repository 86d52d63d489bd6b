import type { Connection } from 'vscode-languageserver';
import type { Settings } from '../config/index.js';
import type { FileSource } from '../references/index.js';
import { createAcceptanceDesk } from './acceptance-desk.js';
import type { CheckedDraft, ReferredDraft } from './checked-draft.js';
import type { Client } from './client.js';
import { createDependencies, type Dependencies } from './dependencies.js';
import type { Documents } from './documents.js';
import { type CheckerPorts, checkReferred, referDraft } from './draft-checker.js';
import { withOpenDocuments } from './files.js';
import { publish, refreshCodeLenses, tellUnchecked, withdraw } from './publishing.js';
import { createReferenceDesk } from './reference-desk.js';
import { createScheduler, type Scheduler, type Work } from './scheduler.js';
import { createSurroundings } from './surroundings.js';
import { callsForCheck, type Trigger } from './triggers.js';
import { createUnopenedDrafts, type UnopenedDrafts } from './unopened.js';
import { createWatch, watchWorkspace } from './watching.js';
import { whyUnchecked } from './why-unchecked.js';

/** The open drafts and what is known of them. */
export interface Session {
  /** The check of a draft as it is now; `undefined` for one that is not open or was edited since it was checked. */
  checked(uri: string): Promise<CheckedDraft | undefined>;
  /** A draft with its references, checked or not; `undefined` for one that is not open. */
  referred(uri: string): Promise<ReferredDraft | undefined>;
  /** The check of a draft as it is now, open or not; `undefined` for one that cannot be read. It goes on when it is closed. */
  checkedFile(uri: string): Promise<CheckedDraft | undefined>;
  /** The latest checks of the open drafts that have a document as a reference; a draft may be edited since. */
  restingOn(uri: string): Promise<readonly CheckedDraft[]>;
  /** The text that was read out of a reference; `undefined` where it cannot be read. */
  readOut(uri: string): Promise<string | undefined>;
  /** The settings for a document. */
  settingsFor(uri: string): Promise<Settings>;
  /** Something happened to a document that may call for a check of it and of the drafts that have it as a reference. */
  happened(uri: string, trigger: Trigger): void;
  /** The writer closed a document. */
  closed(uri: string): void;
  /** The writer asks for a check, the references read anew. */
  asked(uri: string): void;
  /** The writer asks for a check of a draft whatever its size. */
  insisted(uri: string): void;
  /** The writer chose what to check a draft against from now on. */
  chosen(uri: string, references: readonly string[]): void;
  /** Settings or folders changed. */
  surroundingsChanged(): void;
}

/** How long the writer must pause before a check begins, in milliseconds. */
export const PAUSE = 150;

/** What the parts of a session share. */
interface Parts extends CheckerPorts {
  readonly documents: Documents;
  readonly connection: Connection;
  readonly anyway: Set<string>;
  /** The references that the writer chose, by address of the draft. */
  readonly choices: Map<string, readonly string[]>;
  readonly dependencies: Dependencies;
  readonly latest: LatestChecks;
  readonly scheduler: Scheduler<CheckedDraft | undefined>;
  readonly unopened: UnopenedDrafts;
}

/** The latest check of each open draft, by address; it may be older than the draft, and only speeds the next one up. */
type LatestChecks = Map<string, CheckedDraft>;

/** Makes a session that checks the open drafts and tells the client what it finds. */
export function createSession(
  connection: Connection,
  client: Client,
  documents: Documents,
  files: FileSource,
): Session {
  const parts = createParts(connection, client, documents, withOpenDocuments(documents, files));
  const { anyway, choices, surroundings, unopened } = parts;
  return {
    checked: (uri) => checked(parts, uri),
    referred: (uri) => referDraft(parts, uri),
    checkedFile: (uri) => checkedFile(parts, uri),
    readOut: (uri) => parts.desk.textOf(uri),
    restingOn: (uri) => restingOn(parts, uri),
    settingsFor: async (uri) => (await surroundings.of(uri)).settings,
    happened: (uri, trigger) => {
      consider(parts, uri, trigger);
      considerDependants(parts, uri);
      if (trigger === 'changed-around' || trigger === 'saved') unopened.changed(uri);
    },
    closed: (uri) => {
      anyway.delete(uri);
      forget(parts, uri);
      considerDependants(parts, uri);
      refreshCodeLenses(connection, client);
    },
    asked: (uri) => ask(parts, uri),
    insisted: (uri) => {
      anyway.add(uri);
      ask(parts, uri);
    },
    chosen: (uri, references) => {
      choices.set(uri, references);
      ask(parts, uri);
    },
    surroundingsChanged: () => {
      surroundings.forgetAll();
      for (const { uri } of documents.all()) consider(parts, uri, 'changed-around');
      unopened.surroundingsChanged();
      refreshCodeLenses(connection, client);
    },
  };
}

function createParts(connection: Connection, client: Client, documents: Documents, files: FileSource): Parts {
  const choices = new Map(Object.entries(client.options.chosenReferences ?? {}));
  const dependencies = createDependencies();
  const ports = {
    connection,
    documents,
    surroundings: createSurroundings(connection, client),
    desk: createReferenceDesk(files),
    acceptanceDesk: createAcceptanceDesk(files),
    l10n: client.l10n,
    chosenFor: (uri: string) => choices.get(uri) ?? [],
    anyway: new Set<string>(),
  };
  const latest: LatestChecks = new Map();
  const scheduler = createScheduler(checkWork(connection, client, ports, { dependencies, latest }), PAUSE);
  const unopened = createUnopenedDrafts({ ...ports, files, watch: () => watchWorkspace(connection, client) });
  return { ...ports, choices, dependencies, latest, scheduler, unopened };
}

/** Checks a draft and tells the client, unless something newer has come up on the way. */
function checkWork(
  connection: Connection,
  client: Client,
  ports: CheckerPorts,
  { dependencies, latest }: Pick<Parts, 'dependencies' | 'latest'>,
): Work<CheckedDraft | undefined> {
  const watch = createWatch(connection, client);
  return async (uri, signal) => {
    try {
      const referred = await referDraft(ports, uri, latest.get(uri));
      if (!referred || signal.aborted) return undefined;
      dependencies.set(uri, filesOf(referred));
      watch(dependencies.all());
      const checked = checkReferred(referred, latest.get(uri));
      latest.set(uri, checked);
      publish(connection, checked);
      if (checked.settings.coverage.codeLens) refreshCodeLenses(connection, client);
      return checked;
    } catch (error) {
      connection.console.error(`${uri} could not be checked: ${describe(error)}`);
      tellUnchecked(connection, uri, 'failed');
      return undefined;
    }
  };
}

async function checked({ scheduler, documents, surroundings }: Parts, uri: string): Promise<CheckedDraft | undefined> {
  // A check that is still being considered is asked for once these are known.
  await surroundings.of(uri);
  const latest = await scheduler.result(uri);
  return latest?.document === documents.get(uri) ? latest : undefined;
}

async function checkedFile(parts: Parts, uri: string): Promise<CheckedDraft | undefined> {
  if (!parts.documents.get(uri)) return parts.unopened.check(uri);
  parts.unopened.keep(uri);
  ask(parts, uri);
  return checked(parts, uri);
}

async function restingOn(parts: Parts, uri: string): Promise<readonly CheckedDraft[]> {
  const drafts = parts.dependencies.draftsOn(uri);
  const latest = await Promise.all(drafts.map((draft) => parts.scheduler.result(draft)));
  return latest.filter((draft) => draft !== undefined);
}

async function consider(parts: Parts, uri: string, trigger: Trigger): Promise<void> {
  if (!parts.documents.get(uri)) return;
  const around = await parts.surroundings.of(uri);
  const document = parts.documents.get(uri);
  if (!document) return;
  const why = whyUnchecked(document, around, parts.anyway);
  if (callsForCheck(trigger, around.settings.run, why)) requestCheck(parts, uri, trigger);
  else if (trigger === 'opened') tellUnchecked(parts.connection, uri, 'not-asked');
}

/** After a pause for what may go on; at once for what is done: the writer who opens or saves a draft waits for its findings. */
function requestCheck({ scheduler }: Parts, uri: string, trigger: Trigger): void {
  scheduler.request(uri);
  if (trigger === 'opened' || trigger === 'saved') scheduler.result(uri);
}

function considerDependants(parts: Parts, uri: string): void {
  for (const file of parts.dependencies.touchedBy(uri)) {
    invalidate(parts, file);
    for (const draft of parts.dependencies.draftsOn(file)) consider(parts, draft, 'changed-around');
  }
}

function ask(parts: Parts, uri: string): void {
  for (const file of parts.dependencies.of(uri)) invalidate(parts, file);
  if (parts.documents.get(uri)) parts.scheduler.request(uri);
}

/** The addresses of all files that the check of a draft depends on, whether or not they can be read. */
function filesOf({ addresses, acceptedFile }: ReferredDraft): readonly string[] {
  return acceptedFile === undefined ? addresses : [...addresses, acceptedFile];
}

function invalidate({ desk, acceptanceDesk }: Parts, uri: string): void {
  desk.invalidate(uri);
  acceptanceDesk.invalidate(uri);
}

/** What is shown of a draft that is checked without an editor, too, stays until it has been checked as it is kept. */
function forget({ connection, dependencies, latest, scheduler, unopened }: Parts, uri: string): void {
  scheduler.forget(uri);
  dependencies.forget(uri);
  latest.delete(uri);
  if (unopened.has(uri)) unopened.changed(uri);
  else withdraw(connection, uri);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
