import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { ACCEPTED_FOLDER, ACCEPTED_PATH } from '../acceptances/accepted-file.js';
import { FILE_ENDINGS } from '../references/index.js';
import type { Client } from './client.js';

/** Asks the client to tell when any of these files changes, instead of those asked for before. */
export type WatchFiles = (addresses: readonly string[]) => Promise<void>;

/** Makes the watch over the references in use; it does nothing for a client that cannot watch files. */
export function createWatch(connection: Connection, { canWatchFiles }: Client): WatchFiles {
  if (!canWatchFiles) return async () => undefined;
  let watched = '';
  let registration: Promise<Disposable> | undefined;
  return async (addresses) => {
    const files = addresses.filter(isOwn).sort();
    if (files.join('\n') === watched) return;
    watched = files.join('\n');
    const previous = registration;
    registration = files.length > 0 ? register(connection, files) : undefined;
    await registration;
    (await previous)?.dispose();
  };
}

/**
 * Asks the client to tell of every file of acceptances of the workspace; of its folder, too, since a folder that comes
 * together with its file may be all that a client sees of the two.
 */
export function watchAcceptances(connection: Connection, client: Client): void {
  watchAll(connection, client, [`**/${ACCEPTED_PATH}`, `**/${ACCEPTED_FOLDER}`]);
}

/** Asks the client to tell of every file of the workspace that may be a draft or a reference. */
export function watchWorkspace(connection: Connection, client: Client): void {
  watchAll(connection, client, [`**/*{${FILE_ENDINGS.join(',')}}`]);
}

function watchAll(connection: Connection, { canWatchFiles }: Client, patterns: readonly string[]): void {
  if (!canWatchFiles) return;
  const watchers = patterns.map((globPattern) => ({ globPattern }));
  connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function register(connection: Connection, files: readonly string[]): Promise<Disposable> {
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: files.map(watcherFor) });
}

/** Whether a file is on a disk and not watched from the start. */
function isOwn(address: string): boolean {
  return !address.startsWith('untitled:') && !address.endsWith(`/${ACCEPTED_PATH}`);
}

/** A watcher for one file, wherever it is. */
function watcherFor(address: string): FileSystemWatcher {
  const name = address.lastIndexOf('/') + 1;
  const pattern = literally(decodeURIComponent(address.slice(name)));
  return { globPattern: { baseUri: address.slice(0, name - 1), pattern } };
}

/** A file name as a pattern: what would be a wildcard stands for any one character. */
function literally(name: string): string {
  return name.replace(/[[\]{}*?]/g, '?');
}
