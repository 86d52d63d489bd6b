import type { Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type FileSource, loadReference } from '../references/index.js';
import type { CheckedDraft, ReferredDraft } from './checked-draft.js';
import { createDependencies, type Dependencies } from './dependencies.js';
import { type CheckerPorts, checkReferred, referDraft } from './draft-checker.js';
import { showFindings, withdraw } from './publishing.js';

/** Drafts whose findings are shown though no editor shows them. An open draft is none of these, whatever was asked for. */
export interface UnopenedDrafts {
  /**
   * Checks a draft as it is kept, shows what is found, and does both again whenever it or its references change. `undefined`
   * for a file that cannot be read, and for one that is open.
   */
  check(uri: string): Promise<CheckedDraft | undefined>;
  /** Goes on with a draft once its editor is closed. */
  keep(uri: string): void;
  has(uri: string): boolean;
  /** A file was changed, made or deleted. */
  changed(uri: string): void;
  /** Settings or folders changed. */
  surroundingsChanged(): void;
}

/** What they need, beside what every check needs. */
export interface UnopenedPorts extends CheckerPorts {
  readonly connection: Connection;
  readonly files: FileSource;
  /** Has changes of the files of the workspace told. */
  readonly watch: () => void;
}

/** What is remembered of them: little, since there may be thousands. */
interface Parts extends UnopenedPorts {
  readonly kept: Set<string>;
  readonly dependencies: Dependencies;
}

/** Makes the record of them. They are checked one after the other, and whatever is asked in between is answered first. */
export function createUnopenedDrafts(ports: UnopenedPorts): UnopenedDrafts {
  const parts: Parts = { ...ports, kept: new Set(), dependencies: createDependencies() };
  const check = inTurn((uri) => checkNow(parts, uri));
  const renew = (uri: string) => {
    check(uri).catch((error) => ports.connection.console.error(`${uri} could not be checked: ${error}`));
  };
  let isWatching = false;
  return {
    check: (uri) => {
      if (!isWatching) ports.watch();
      isWatching = true;
      for (const file of parts.dependencies.of(uri)) ports.desk.invalidate(file);
      return check(uri);
    },
    keep: (uri) => parts.kept.add(uri),
    has: (uri) => parts.kept.has(uri),
    changed: (uri) => {
      const drafts = new Set([...(parts.kept.has(uri) ? [uri] : []), ...parts.dependencies.draftsOn(uri)]);
      for (const draft of drafts) renew(draft);
    },
    surroundingsChanged: () => {
      for (const draft of parts.kept) renew(draft);
    },
  };
}

/** Work for one key after the other. What is asked for again before it has begun is done once. */
function inTurn<Result>(work: (key: string) => Promise<Result>): (key: string) => Promise<Result> {
  const waiting = new Map<string, Promise<Result>>();
  let last: Promise<unknown> = Promise.resolve();
  return (key) => {
    const known = waiting.get(key);
    if (known) return known;
    const turn = last.then(breathe).then(() => {
      waiting.delete(key);
      return work(key);
    });
    waiting.set(key, turn);
    last = turn.catch(() => undefined);
    return turn;
  };
}

/** Lets messages in that have come meanwhile. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function checkNow(parts: Parts, uri: string): Promise<CheckedDraft | undefined> {
  const document = await readDraft(parts, uri);
  if (!document) return drop(parts, uri);
  // Whoever has every draft checked wants the large ones checked, too.
  const anyway = { has: () => true };
  const referred = await referDraft({ ...parts, documents: { get: () => document }, anyway }, uri);
  // Opened on the way: its own check speaks for it.
  if (!referred || parts.documents.get(uri)) return undefined;
  const checked = checkReferred(referred);
  if (isWorthKeeping(referred)) show(parts, checked);
  else drop(parts, uri);
  return checked;
}

async function readDraft({ documents, files }: Parts, uri: string): Promise<TextDocument | undefined> {
  if (documents.get(uri)) return undefined;
  const load = await loadReference(uri, files);
  return load.ok ? TextDocument.create(uri, load.reference.format, 0, load.reference.text) : undefined;
}

/** Without references there is nothing that could come of it; an open draft says so in its status. */
function isWorthKeeping({ kept, addresses, complaints }: ReferredDraft): boolean {
  return kept === undefined && addresses.length + complaints.length > 0;
}

function show({ connection, dependencies, kept }: Parts, checked: CheckedDraft): void {
  const { document, addresses, acceptedFile } = checked;
  kept.add(document.uri);
  dependencies.set(document.uri, acceptedFile === undefined ? addresses : [...addresses, acceptedFile]);
  showFindings(connection, checked);
}

function drop({ connection, dependencies, documents, kept }: Parts, uri: string): undefined {
  if (documents.get(uri)) return;
  dependencies.forget(uri);
  if (kept.delete(uri)) withdraw(connection, uri);
}
