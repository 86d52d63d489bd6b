import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateWith } from './activate.js';

/** Starts the extension on a desktop or a remote machine, with the server in a process of its own. */
export function activate(extension: ExtensionContext): void {
  const server = { module: extension.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  activateWith(extension, (options) => new LanguageClient('sourceCheck', 'Source Check', server, options));
}
