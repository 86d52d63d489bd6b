import { relative, resolve } from 'node:path';
import { URI } from 'vscode-uri';
import { type DocumentProblem, type LoadedReference, loadReference, problemMessage } from '../references/index.js';
import { nodeFileSource } from '../references/node-file-source.js';
import { CannotRun } from './cannot-run.js';

/** What to do about a file that cannot be used, where the complaint does not say so already. */
const ADVICE: Readonly<Partial<Record<DocumentProblem, string>>> = {
  binary: 'convert it to text or Markdown',
  directory: 'name the files in it',
  empty: 'name a reference that has text',
  'invalid-utf16': 'save it as UTF-8',
  missing: 'check its path',
  'too-large': 'name a smaller one',
  unreadable: 'check its permissions',
};

/** The address of a file that the user named by its path. */
export function addressOf(path: string): string {
  return URI.file(resolve(path)).toString();
}

/** The path of a file as the user would type it here. */
export function pathOf(address: string): string {
  return relative('', URI.parse(address).fsPath);
}

/** Reads a draft; an empty one is a draft without claims. Throws `CannotRun` where the file cannot be used. */
export async function readDraft(path: string): Promise<LoadedReference> {
  const load = await loadReference(addressOf(path), nodeFileSource);
  if (load.ok) return load.reference;
  const { uri, problem } = load.problem;
  if (problem === 'empty') return { uri, title: path, text: '', format: 'plaintext' };
  throw unusable('draft', path, problem);
}

/** The failure to tell the user when a file cannot be used. */
export function unusable(role: 'draft' | 'reference', path: string, problem: DocumentProblem): CannotRun {
  const advice = ADVICE[problem];
  return new CannotRun(`the ${role} ${problemMessage(path, problem)}${advice ? `; ${advice}` : ''}`);
}
