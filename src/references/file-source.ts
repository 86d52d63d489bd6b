import type { FileProblem } from './problems.js';

/** Where files come from: a disk, an editor, a test. Addresses are URIs as text. */
export interface FileSource {
  /** The content of a file. Never rejects: what went wrong is part of the answer. */
  readonly read: (uri: string) => Promise<FileContent>;
  /** The addresses of all files in a folder and the folders in it; a source that cannot tell leaves this out. */
  readonly listFiles?: (folder: string) => Promise<readonly string[]>;
}

/** The bytes of a file, the text of one that is open in an editor, or why there is neither. */
export type FileContent =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: true; readonly text: string; readonly languageId: string }
  | { readonly ok: false; readonly problem: FileProblem };
