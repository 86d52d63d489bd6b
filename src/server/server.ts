import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  type Location,
  type LocationLink,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { SECTION } from '../config/index.js';
import type { FileSource } from '../references/index.js';
import { type Client, clientOf } from './client.js';
import { createDocuments, type Documents } from './documents.js';
import { claimsOf } from './features/claims.js';
import { codeActionsFor } from './features/code-actions/index.js';
import { codeLensesFor, showingClaims, showingNothing } from './features/code-lenses.js';
import { coverageOf } from './features/coverage.js';
import { definitionAt } from './features/definition.js';
import { diagnosticsOf } from './features/diagnostics.js';
import { type HoverStyle, hoverAt } from './features/hover.js';
import { commandActions, noActions } from './features/hover-actions.js';
import { lookUpStartOf } from './features/look-up.js';
import { referencesAt } from './features/references.js';
import { reportOf } from './features/report.js';
import { filesOf } from './files.js';
import {
  checkAnyway,
  checkDraft,
  checkFile,
  chooseReferences,
  type DraftStatus,
  type LookUpStart,
  listClaims,
  listCoverage,
  type Message,
  readOut,
  showReport,
  startLookUp,
} from './protocol.js';
import { createSession, type Session } from './session.js';
import { statusOf } from './status.js';
import { watchAcceptances } from './watching.js';

/** What the server does when it is asked; diagnostics it sends by itself. */
const abilities: InitializeResult = {
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
    referencesProvider: true,
    codeLensProvider: {},
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
  serverInfo: { name: 'Source Check' },
};

/** Serves a client until it ends. `disk` reads the references that are files of this machine, where there is one. */
export function startServer(connection: Connection, disk?: FileSource): void {
  const documents = createDocuments();
  connection.onInitialize((params) => {
    const client = clientOf(params);
    const session = createSession(connection, client, documents, filesOf(connection, client, disk));
    followDocuments(connection, documents, session);
    answerEditor(connection, client, session);
    answerAboutReferences(connection, client, session);
    answerExtension(connection, session);
    connection.onInitialized(() => followSurroundings(connection, client, session));
    return abilities;
  });
  documents.listen(connection);
  connection.listen();
}

function followDocuments(connection: Connection, documents: Documents, session: Session): void {
  documents.onDidOpen(({ document }) => session.happened(document.uri, 'opened'));
  documents.onDidChangeContent(({ document }) => session.happened(document.uri, 'edited'));
  documents.onDidSave(({ document }) => session.happened(document.uri, 'saved'));
  documents.onDidClose(({ document }) => session.closed(document.uri));
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) session.happened(uri, 'changed-around');
  });
}

function followSurroundings(connection: Connection, client: Client, session: Session): void {
  watchAcceptances(connection, client);
  connection.onDidChangeConfiguration(() => session.surroundingsChanged());
  if (client.registersConfiguration) {
    connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }
  if (client.hasWorkspaceFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(() => session.surroundingsChanged());
  }
}

/** The requests of the Language Server Protocol. */
function answerEditor(connection: Connection, { hasLocationLinks, options }: Client, session: Session): void {
  const commands = options.runsCommands ? 'known' : 'unknown';
  const style: HoverStyle = {
    actions: options.runsCommands ? commandActions : noActions,
    problem: options.hoversShowProblems ? 'above' : 'elsewhere',
  };
  connection.onHover(async ({ textDocument, position }) => {
    const checked = await session.checked(textDocument.uri);
    return checked ? hoverAt(checked, position, style) : null;
  });
  connection.onDefinition(async ({ textDocument, position }) => {
    const checked = await session.checked(textDocument.uri);
    const links = checked ? [...definitionAt(checked, position)] : [];
    return hasLocationLinks ? links : links.map(locationOfLink);
  });
  connection.onCodeAction(async ({ textDocument, range, context: { only } }) => {
    const checked = await session.checked(textDocument.uri);
    return checked ? [...codeActionsFor(checked, { range, commands, ...(only && { only }) })] : [];
  });
}

/** The requests of the Language Server Protocol about a document that drafts may rest on. */
function answerAboutReferences(connection: Connection, { l10n, options }: Client, session: Session): void {
  const commandOf = options.runsCommands ? showingClaims : showingNothing;
  connection.onCodeLens(async ({ textDocument: { uri } }) => {
    const { coverage } = await session.settingsFor(uri);
    if (!coverage.codeLens) return [];
    return [...codeLensesFor(uri, coverageOf(uri, await session.restingOn(uri)), { l10n, commandOf })];
  });
  connection.onReferences(async ({ textDocument: { uri }, position }) => {
    const [checked, drafts] = await Promise.all([session.checked(uri), session.restingOn(uri)]);
    return [...referencesAt(position, coverageOf(uri, drafts), checked)];
  });
}

/** The requests of our own. */
function answerExtension(connection: Connection, session: Session): void {
  const statusNow = async (uri: string): Promise<DraftStatus | null> => {
    const checked = await session.checked(uri);
    return checked ? statusOf(checked) : null;
  };
  answer(connection, checkDraft, ({ uri }) => {
    session.asked(uri);
    return statusNow(uri);
  });
  answer(connection, checkAnyway, ({ uri }) => {
    session.insisted(uri);
    return statusNow(uri);
  });
  answer(connection, checkFile, async ({ uri }) => {
    const checked = await session.checkedFile(uri);
    return checked ? { status: statusOf(checked), findings: diagnosticsOf(checked).length } : null;
  });
  answer(connection, chooseReferences, ({ uri, references }) => {
    session.chosen(uri, references);
    return statusNow(uri);
  });
  answer(connection, listClaims, async ({ uri }) => {
    const checked = await session.checked(uri);
    return checked ? claimsOf(checked) : null;
  });
  answer(connection, listCoverage, async ({ uri }) => {
    const statements = coverageOf(uri, await session.restingOn(uri));
    if (statements.length === 0) return null;
    return { statements: statements.map(({ range, claims }) => ({ range, claims: claims.length })) };
  });
  answer(connection, readOut, async ({ uri }) => (await session.readOut(uri)) ?? null);
  answer(connection, showReport, async ({ uri }) => {
    const checked = await session.checked(uri);
    return checked ? reportOf(checked) : null;
  });
  answer(connection, startLookUp, async ({ uri, selection }) => {
    const draft = await session.referred(uri);
    return draft ? lookUpStartOf(draft, selection) : nothingToLookUp;
  });
}

const nothingToLookUp: LookUpStart = { query: '', references: [], statements: [], best: [] };

function answer<Params, Result>(
  connection: Connection,
  { method }: Message<Params, Result>,
  handler: (params: Params) => Promise<Result>,
): void {
  connection.onRequest(method, (params: Params): Promise<unknown> => handler(params));
}

/** For clients that know no links: the place of the words alone. */
function locationOfLink({ targetUri, targetSelectionRange }: LocationLink): Location {
  return { uri: targetUri, range: targetSelectionRange };
}
