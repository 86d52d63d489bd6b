import { Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import {
  type DocumentParams,
  type FileAnswer,
  listFiles,
  type ReadFileParams,
  readFile,
} from '../../server/protocol.js';
import type { Feature } from '../feature.js';
import { filesIn } from '../workspace/files.js';

/** As many arguments as a function takes in every host. */
const chunk = 8192;

/** Reads files for the server through the editor, which also knows file systems that are no disk. */
export const answerFileRequests: Feature = ({ client }) =>
  Disposable.from(
    client.onRequest(readFile.method, (params: ReadFileParams): Promise<unknown> => answer(params)),
    client.onRequest(listFiles.method, (params: DocumentParams): Promise<unknown> => list(params)),
  );

async function answer({ uri, largest }: ReadFileParams): Promise<FileAnswer> {
  const file = Uri.parse(uri);
  try {
    const { type, size } = await workspace.fs.stat(file);
    if (type & FileType.Directory) return { ok: false, problem: 'directory' };
    if (size > largest) return { ok: false, problem: 'too-large' };
    return { ok: true, base64: base64Of(await workspace.fs.readFile(file)) };
  } catch (error) {
    const missing = error instanceof FileSystemError && error.code === 'FileNotFound';
    return { ok: false, problem: missing ? 'missing' : 'unreadable' };
  }
}

async function list({ uri }: DocumentParams): Promise<readonly string[]> {
  const files = await filesIn(Uri.parse(uri), '**/*');
  return files.map((file) => file.toString());
}

/** The bytes for the way over the wire; `btoa`, unlike `Buffer`, is there in every host. */
function base64Of(bytes: Uint8Array): string {
  let characters = '';
  for (let start = 0; start < bytes.length; start += chunk) {
    characters += String.fromCharCode(...bytes.subarray(start, start + chunk));
  }
  return btoa(characters);
}
