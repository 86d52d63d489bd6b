import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesRegistrationOptions,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
  UnregistrationRequest,
  type WorkspaceFolder,
  WorkspaceFoldersRequest,
} from 'vscode-languageserver/node';
import type { FileContent, FileSource } from '../../../src/references/index.js';
import {
  type DocumentParams,
  type DraftStatus,
  draftChecked,
  type FileAnswer,
  type InitializationOptions,
  listFiles,
  type Message,
  readFile,
} from '../../../src/server/protocol.js';
import { startServer } from '../../../src/server/server.js';
import { createEditing, type Editing, uriOf } from './editing.js';
import { waiting } from './waiting.js';

/** What a test's client is like. */
export interface ClientOptions {
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Settings;
  readonly initializationOptions?: InitializationOptions;
  /** The language of the editor, such as `de`. */
  readonly locale?: string;
  /** The names of the workspace folders within the tests' folder; none if this is left out. */
  readonly folders?: readonly string[];
  /** Who has the files: the server's machine, as on a desktop, or the client alone, as in a browser. */
  readonly filesOf?: 'client' | 'server';
  /** A server that runs already; it has no files of its own. One is started if this is left out. */
  readonly connection?: ProtocolConnection;
}

type Settings = Readonly<Record<string, unknown>>;
type Disk = Map<string, string>;

/** An editor without a window: it talks to a real server over real JSON-RPC streams. */
export interface TestClient extends Editing {
  readonly connection: ProtocolConnection;
  /** Everything that was published, oldest first. */
  readonly published: readonly PublishDiagnosticsParams[];
  /** The patterns of the files that the client is to watch now. */
  readonly watched: () => readonly string[];
  /** Writes a file on the disk and says so, as a watching editor does. */
  write(name: string, text: string): void;
  /** Writes a file on the disk without a word. */
  writeSilently(name: string, text: string): void;
  /** Deletes a file from the disk and says so. */
  remove(name: string): void;
  /** Deletes a file from the disk without a word. */
  removeSilently(name: string): void;
  /** Says that something happened to a file or a folder. */
  tell(name: string, type: FileChangeType): void;
  /** Changes the settings and says so. */
  configure(settings: Settings): void;
  request<Params, Result>(message: Message<Params, Result>, params: Params): Promise<Result>;
  /** The next diagnostics for a document; those before do not count. */
  nextDiagnostics(name: string): Promise<PublishDiagnosticsParams>;
  /** The next status of a document. */
  nextStatus(name: string): Promise<DraftStatus>;
  stop(): void;
}

const capabilities: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    codeLens: { refreshSupport: true },
    configuration: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: { definition: { linkSupport: true }, publishDiagnostics: { relatedInformation: true } },
};

/** Starts a server and a client that talks to it. */
export async function startClient(options: ClientOptions = {}): Promise<TestClient> {
  const disk: Disk = new Map(Object.entries(options.files ?? {}).map(([name, text]) => [uriOf(name), text]));
  const connection = options.connection ?? connect(options.filesOf === 'client' ? undefined : sourceOf(disk));
  const client: TestClient = {
    ...createEditing(connection),
    ...followChecks(connection),
    ...keepSettings(connection, options.settings ?? {}),
    ...keepDisk(connection, disk),
    connection,
    watched: followWatches(connection),
    request: ({ method }, params) => connection.sendRequest(method, params),
    stop: () => connection.dispose(),
  };
  connection.onRequest(WorkspaceFoldersRequest.type, () => foldersOf(options));
  connection.listen();
  await initialize(connection, options);
  return client;
}

function foldersOf({ folders = [] }: ClientOptions): WorkspaceFolder[] {
  return folders.map((name) => ({ name, uri: uriOf(name) }));
}

function connect(disk: FileSource | undefined): ProtocolConnection {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), disk);
  return createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
}

async function initialize(
  connection: ProtocolConnection,
  { initializationOptions, locale }: ClientOptions,
): Promise<void> {
  const params = { processId: null, rootUri: null, capabilities, initializationOptions, ...(locale && { locale }) };
  await connection.sendRequest(InitializeRequest.type, params);
  await connection.sendNotification(InitializedNotification.type, {});
}

function followChecks(
  connection: ProtocolConnection,
): Pick<TestClient, 'nextDiagnostics' | 'nextStatus' | 'published'> {
  const published: PublishDiagnosticsParams[] = [];
  const diagnostics = waiting<PublishDiagnosticsParams>();
  const statuses = waiting<DraftStatus>();
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params);
    diagnostics.tell(params);
  });
  connection.onNotification(draftChecked.method, statuses.tell);
  return {
    published,
    nextDiagnostics: (name) => diagnostics.next(({ uri }) => uri === uriOf(name)),
    nextStatus: (name) => statuses.next(({ uri }) => uri === uriOf(name)),
  };
}

function keepSettings(connection: ProtocolConnection, first: Settings): Pick<TestClient, 'configure'> {
  let settings = first;
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => settings));
  return {
    configure: (changed) => {
      settings = changed;
      connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    },
  };
}

type DiskOfClient = Pick<TestClient, 'remove' | 'removeSilently' | 'tell' | 'write' | 'writeSilently'>;

function keepDisk(connection: ProtocolConnection, disk: Disk): DiskOfClient {
  const tell = (name: string, type: FileChangeType) => {
    const changes = [{ uri: uriOf(name), type }];
    connection.sendNotification(DidChangeWatchedFilesNotification.method, { changes });
  };
  connection.onRequest(readFile.method, ({ uri }: DocumentParams): Promise<unknown> => answerTo(disk, uri));
  connection.onRequest(listFiles.method, (): unknown => [...disk.keys()]);
  return {
    tell,
    removeSilently: (name) => {
      disk.delete(uriOf(name));
    },
    writeSilently: (name, text) => {
      disk.set(uriOf(name), text);
    },
    write: (name, text) => {
      disk.set(uriOf(name), text);
      tell(name, FileChangeType.Changed);
    },
    remove: (name) => {
      disk.delete(uriOf(name));
      tell(name, FileChangeType.Deleted);
    },
  };
}

function followWatches(connection: ProtocolConnection): () => readonly string[] {
  const registered = new Map<string, DidChangeWatchedFilesRegistrationOptions>();
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { id, registerOptions } of registrations) registered.set(id, registerOptions);
  });
  connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) => {
    for (const { id } of unregisterations) registered.delete(id);
  });
  const watchers = () => [...registered.values()].flatMap((options) => options.watchers);
  return () => watchers().map(({ globPattern }) => patternOf(globPattern));
}

function patternOf(glob: DidChangeWatchedFilesRegistrationOptions['watchers'][number]['globPattern']): string {
  if (typeof glob === 'string') return glob;
  return `${typeof glob.baseUri === 'string' ? glob.baseUri : glob.baseUri.uri}/${glob.pattern}`;
}

function sourceOf(disk: Disk): FileSource {
  return { read: async (uri) => contentOf(disk.get(uri)), listFiles: async () => [...disk.keys()] };
}

function contentOf(text: string | undefined): FileContent {
  return text === undefined ? { ok: false, problem: 'missing' } : { ok: true, bytes: new TextEncoder().encode(text) };
}

async function answerTo(disk: Disk, uri: string): Promise<FileAnswer> {
  const text = disk.get(uri);
  if (text === undefined) return { ok: false, problem: 'missing' };
  return { ok: true, base64: Buffer.from(text).toString('base64') };
}
