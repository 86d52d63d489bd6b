import { FileSystemError, l10n, Uri, type WorkspaceFolder, workspace } from 'vscode';
import {
  ACCEPTED_PATH,
  type AcceptedFile,
  acceptedFileText,
  NOTHING_ACCEPTED,
} from '../../acceptances/accepted-file.js';
import { type AcceptedReading, parseAcceptedFile } from '../../acceptances/parsing.js';
import { acceptedFileOf } from '../../acceptances/paths.js';

/** How a file of acceptances is to become another one. */
export type Change = (file: AcceptedFile) => AcceptedFile;

/** Where a workspace folder keeps what its writers stand by, whether or not there is such a file. */
export function acceptedUri({ uri }: WorkspaceFolder): Uri {
  return Uri.parse(acceptedFileOf(uri.toString()));
}

/**
 * Changes the file of acceptances of a workspace folder, or makes it. One that cannot be read is left as it is, and the answer
 * says why. Rejects if the file cannot be written.
 */
export async function changeAccepted(folder: WorkspaceFolder, change: Change): Promise<AcceptedReading> {
  const uri = acceptedUri(folder);
  const reading = await readAccepted(uri);
  if (reading.ok) await replace(uri, acceptedFileText(change(reading.file)));
  return reading;
}

/** The file as it is kept. What somebody types into it must be saved first: it would be overwritten, or overwrite. */
async function readAccepted(uri: Uri): Promise<AcceptedReading> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty) return { ok: false, message: l10n.t('“{0}” has changes that are not saved', ACCEPTED_PATH) };
  try {
    return parseAcceptedFile(new TextDecoder().decode(await workspace.fs.readFile(uri)));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return { ok: true, file: NOTHING_ACCEPTED };
    throw error;
  }
}

/** Whoever reads the file meanwhile sees the old one or the new one, never half of it. */
async function replace(uri: Uri, text: string): Promise<void> {
  const sibling = uri.with({ path: `${uri.path}.new` });
  await workspace.fs.writeFile(sibling, new TextEncoder().encode(text));
  await workspace.fs.rename(sibling, uri, { overwrite: true });
}
