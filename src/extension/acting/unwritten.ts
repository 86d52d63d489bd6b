import { FileSystemError, l10n } from 'vscode';

/** What each layer of the editor puts in front of the words of the system. */
const LAYERS = /^(?:\w+ \(FileSystemError\): |(?:[A-Z]\w*)?Error: )+/;

/** Why a file could not be written, for the writer to read: without the names that programs have for errors, where there is a word. */
export function whyUnwritten(error: unknown): string {
  if (error instanceof FileSystemError && error.code === 'NoPermissions') {
    return l10n.t('you may not write into this folder');
  }
  return (error instanceof Error ? error.message : String(error)).replace(LAYERS, '');
}
