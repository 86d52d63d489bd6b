import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  type FileEvent,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileContent } from '../../src/references/index.js';
import { type DraftStatus, draftChecked, type InitializationOptions, type Message } from '../../src/server/protocol.js';
import { startServer } from '../../src/server/server.js';

/** The folder that the tests' files are in. */
const folder = 'file:///desk/';

/** What a test's client is like. */
export interface ClientOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly initializationOptions?: InitializationOptions;
}

/** An editor without a window: it talks to a real server over real JSON-RPC streams. */
export interface TestClient {
  readonly connection: ProtocolConnection;
  /** Everything that was published, oldest first. */
  readonly published: readonly PublishDiagnosticsParams[];
  open(name: string, text: string): void;
  /** Replaces the first occurrence of some words in an open document. */
  replace(name: string, words: string, by: string): void;
  close(name: string): void;
  /** Writes a file on the disk and says so, as a watching editor does. */
  write(name: string, text: string): void;
  text(name: string): string;
  /** The range of the first occurrence of some words in an open document. */
  rangeOf(name: string, words: string): Range;
  request<Params, Result>(message: Message<Params, Result>, params: Params): Promise<Result>;
  /** The next diagnostics for a document; those before do not count. */
  nextDiagnostics(name: string): Promise<PublishDiagnosticsParams>;
  /** The next status of a document. */
  nextStatus(name: string): Promise<DraftStatus>;
  stop(): void;
}

const capabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: { definition: { linkSupport: true }, publishDiagnostics: { relatedInformation: true } },
};

/** Starts a server and a client that talks to it. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const disk = new Map(Object.entries(options.files ?? {}).map(([name, text]) => [folder + name, text]));
  const connection = connect(disk);
  const published: PublishDiagnosticsParams[] = [];
  const diagnostics = waiting<PublishDiagnosticsParams>();
  const statuses = waiting<DraftStatus>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    diagnostics.tell(params);
  });
  connection.onNotification(draftChecked.method, statuses.tell);
  connection.onRequest(RegistrationRequest.type, () => undefined);
  connection.onRequest('client/unregisterCapability', () => undefined);
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => options.settings ?? {}));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: options.initializationOptions,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return {
    ...editing(connection, disk),
    connection,
    published,
    request: ({ method }, params) => connection.sendRequest(method, params),
    nextDiagnostics: (name) => diagnostics.next(({ uri }) => uri === uriOf(name)),
    nextStatus: (name) => statuses.next(({ uri }) => uri === uriOf(name)),
    stop: () => connection.dispose(),
  };
}

/** The address of a file or, for a name with a scheme, of another document. */
export function uriOf(name: string): string {
  return name.includes(':') ? name : folder + name;
}

type Editing = Pick<TestClient, 'open' | 'replace' | 'close' | 'write' | 'text' | 'rangeOf'>;

function editing(connection: ProtocolConnection, disk: Map<string, string>): Editing {
  const documents = new Map<string, TextDocument>();
  const opened = (name: string) => documents.get(name) ?? assert.fail(`${name} is not open`);
  const rangeOf = (name: string, words: string) => {
    const start = opened(name).getText().indexOf(words);
    assert.ok(start >= 0, `${name} has no “${words}”`);
    return { start: opened(name).positionAt(start), end: opened(name).positionAt(start + words.length) };
  };
  return {
    open: (name, text) => {
      const languageId = name.endsWith('.txt') ? 'plaintext' : 'markdown';
      documents.set(name, TextDocument.create(uriOf(name), languageId, 1, text));
      const textDocument = { uri: uriOf(name), languageId, version: 1, text };
      connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    },
    replace: (name, words, text) => {
      const contentChanges = [{ range: rangeOf(name, words), text }];
      const document = TextDocument.update(opened(name), contentChanges, opened(name).version + 1);
      const textDocument = { uri: document.uri, version: document.version };
      connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
    },
    close: (name) => {
      documents.delete(name);
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri: uriOf(name) } });
    },
    write: (name, text) => {
      disk.set(uriOf(name), text);
      const changes: FileEvent[] = [{ uri: uriOf(name), type: FileChangeType.Changed }];
      connection.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
    },
    text: (name) => opened(name).getText(),
    rangeOf,
  };
}

function connect(disk: ReadonlyMap<string, string>): ProtocolConnection {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    read: async (uri) => contentOf(disk.get(uri)),
  });
  return createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}

function contentOf(text: string | undefined): FileContent {
  return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, bytes: new TextEncoder().encode(text) };
}

interface Waiting<Value> {
  readonly tell: (value: Value) => void;
  readonly next: (wanted: (value: Value) => boolean) => Promise<Value>;
}

/** Hands each value to those who wait for it. */
function waiting<Value>(): Waiting<Value> {
  const waiters = new Set<(value: Value) => void>();
  const next = (wanted: (value: Value) => boolean) =>
    new Promise<Value>((resolve) => {
      const waiter = (value: Value) => {
        if (!wanted(value)) return;
        waiters.delete(waiter);
        resolve(value);
      };
      waiters.add(waiter);
    });
  const tell = (value: Value) => {
    for (const waiter of [...waiters]) waiter(value);
  };
  return { tell, next };
}
