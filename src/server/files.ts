import type { Connection } from 'vscode-languageserver';
import { normalAddress } from '../references/addresses.js';
import type { FileContent, FileSource } from '../references/index.js';
import { LARGEST_FILE } from '../references/problems.js';
import type { Client } from './client.js';
import type { Documents } from './documents.js';
import { type FileAnswer, listFiles, readFile } from './protocol.js';

/** What is open as its editor shows it, saved or not, and everything else from where it is kept. */
export function withOpenDocuments(documents: Documents, files: FileSource): FileSource {
  return {
    ...files,
    read: async (uri) => {
      const open = documents.all().find((document) => normalAddress(document.uri) === uri);
      return open ? { ok: true, text: open.getText(), languageId: open.languageId } : files.read(uri);
    },
  };
}

/** The server's own disk, where it has one, and the client's file systems for what is not on it. */
export function filesOf(connection: Connection, client: Client, disk?: FileSource): FileSource {
  const elsewhere = client.options.readsFiles ? filesOfClient(connection) : noFiles;
  const sourceOf = (uri: string) => (disk && uri.startsWith('file:') ? disk : elsewhere);
  return {
    read: (uri) => sourceOf(uri).read(uri),
    listFiles: async (folder) => (await sourceOf(folder).listFiles?.(folder)) ?? [],
  };
}

const noFiles: FileSource = { read: async () => ({ ok: false, problem: 'unreadable' }) };

function filesOfClient(connection: Connection): FileSource {
  return {
    read: async (uri) => {
      const params = { uri, largest: LARGEST_FILE };
      return contentOf(await connection.sendRequest<FileAnswer>(readFile.method, params).catch(unreadable));
    },
    listFiles: (uri) => connection.sendRequest<readonly string[]>(listFiles.method, { uri }).catch(() => []),
  };
}

function unreadable(): FileAnswer {
  return { ok: false, problem: 'unreadable' };
}

function contentOf(answer: FileAnswer): FileContent {
  return answer.ok ? { ok: true, bytes: bytesOf(answer.base64) } : answer;
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
