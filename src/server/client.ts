import type { InitializeParams } from 'vscode-languageserver';
import type { L10n } from '../presenters/l10n.js';
import { l10nFor } from './l10n.js';
import type { InitializationOptions } from './protocol.js';

/** What the client can do and what it said at the start. */
export interface Client {
  readonly hasConfiguration: boolean;
  /** The client sends changes of the settings only to a server that registers for them. */
  readonly registersConfiguration: boolean;
  readonly hasWorkspaceFolders: boolean;
  readonly canWatchFiles: boolean;
  readonly hasLocationLinks: boolean;
  /** The client asks for code lenses again when it is told to. */
  readonly refreshesCodeLenses: boolean;
  /** Speaks the client's language. */
  readonly l10n: L10n;
  readonly options: InitializationOptions;
}

/** Reads what a client can do; a client that says nothing of an ability does not have it. */
export function clientOf({ capabilities, initializationOptions, locale }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  const watching = workspace?.didChangeWatchedFiles;
  return {
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasWorkspaceFolders: workspace?.workspaceFolders === true,
    canWatchFiles: watching?.dynamicRegistration === true && watching.relativePatternSupport === true,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport === true,
    hasLocationLinks: textDocument?.definition?.linkSupport === true,
    l10n: l10nFor(locale),
    options: initializationOptions ?? {},
  };
}
