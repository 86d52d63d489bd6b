import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateWith } from './activate.js';

/** Starts the extension in a browser, with the server in a web worker. */
export function activate(extension: ExtensionContext): void {
  const worker = new Worker(Uri.joinPath(extension.extensionUri, 'dist/web/server.js').toString(true));
  activateWith(extension, (options) => new LanguageClient('sourceCheck', 'Source Check', worker, options));
}
