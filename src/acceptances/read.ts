import { folderOf } from '../references/addresses.js';
import type { FileContent, FileSource } from '../references/index.js';
import { problemMessage } from '../references/problems.js';
import { ACCEPTED_PATH } from './accepted-file.js';
import { type AcceptedReading, parseAcceptedFile } from './parsing.js';
import { acceptedFileOf } from './paths.js';

/** What the file of a workspace folder holds. */
export interface FolderReading {
  /** The address of the workspace folder. */
  readonly folder: string;
  readonly reading: AcceptedReading;
}

/** Reads the file of acceptances of a workspace folder; `undefined` where there is none. Never rejects. */
export async function readAccepted(folder: string, files: FileSource): Promise<AcceptedReading | undefined> {
  const content = await files.read(acceptedFileOf(folder));
  if (content.ok) return parseAcceptedFile(textOf(content));
  if (content.problem === 'missing') return undefined;
  return { ok: false, message: problemMessage(ACCEPTED_PATH, content.problem) };
}

/** The file of acceptances in the innermost folder around a draft that has one; for where no workspace is open. */
export async function findAccepted(draft: string, files: FileSource): Promise<FolderReading | undefined> {
  let file = draft;
  for (let folder = folderOf(file); folder !== undefined && folder !== file; folder = folderOf(file)) {
    const reading = await readAccepted(folder, files);
    if (reading) return { folder, reading };
    file = folder;
  }
  return undefined;
}

function textOf(content: FileContent & { readonly ok: true }): string {
  return 'text' in content ? content.text : new TextDecoder().decode(content.bytes);
}
