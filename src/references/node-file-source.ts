import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { FileContent, FileSource } from './file-source.js';
import { type FileProblem, LARGEST_FILE } from './problems.js';

const MISSING: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR']);
/** Folders that hold no articles and much else. */
const SKIPPED_FOLDER = /^(?:\..+|node_modules)$/;

/** The files of this machine, for programs that run in Node. Addresses of other schemes than `file` are unreadable. */
export const nodeFileSource: FileSource = { read, listFiles };

async function read(uri: string): Promise<FileContent> {
  const { scheme, fsPath } = URI.parse(uri);
  if (scheme !== 'file') return { ok: false, problem: 'unreadable' };
  try {
    return await readPath(fsPath);
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
}

async function readPath(path: string): Promise<FileContent> {
  const file = await stat(path);
  if (file.isDirectory()) return { ok: false, problem: 'directory' };
  if (!file.isFile()) return { ok: false, problem: 'unreadable' };
  if (file.size > LARGEST_FILE) return { ok: false, problem: 'too-large' };
  return { ok: true, bytes: await readFile(path) };
}

function problemOf(error: unknown): FileProblem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return MISSING.has(code) ? 'missing' : 'unreadable';
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const paths = await pathsIn(URI.parse(folder).fsPath);
  return paths.map((path) => URI.file(path).toString());
}

/** Folders that cannot be read count as empty. */
async function pathsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const paths = entries.map((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDER.test(entry.name) ? [] : pathsIn(path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(paths)).flat();
}
