import { FileType, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { fileEndings, referenceEndings } from './file-endings.js';

/** Where the editor can search by itself. In other file systems it waits for a search that may never come, so they are walked. */
const searched: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** Folders that hold no articles and much else. */
const skippedFolder = /^(?:\..+|node_modules)$/;

/**
 * The files of a folder and the folders in it: those that fit a pattern and that the editor's own settings do not hide, or,
 * where the editor cannot search, all.
 */
export async function filesIn(folder: Uri, pattern: string): Promise<readonly Uri[]> {
  return searched.has(folder.scheme) ? workspace.findFiles(new RelativePattern(folder, pattern)) : walk(folder);
}

/** The files of all workspace folders that may be drafts, each once, by path. */
export function draftFiles(): Promise<readonly Uri[]> {
  return filesWith(fileEndings);
}

/** The files of all workspace folders that may be references, each once, by path. */
export function referenceFiles(): Promise<readonly Uri[]> {
  return filesWith(referenceEndings);
}

async function filesWith(endings: readonly string[]): Promise<readonly Uri[]> {
  const folders = workspace.workspaceFolders ?? [];
  const found = await Promise.all(folders.map((folder) => filesOf(folder, endings)));
  const each = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  return [...each.values()].sort((a, b) => a.path.localeCompare(b.path));
}

async function filesOf({ uri }: WorkspaceFolder, endings: readonly string[]): Promise<readonly Uri[]> {
  const files = await filesIn(uri, `**/*.{${endings.join(',')}}`);
  return files.filter(({ path }) => endings.some((ending) => path.toLowerCase().endsWith(`.${ending}`)));
}

/** Folders that cannot be read count as empty. */
async function walk(folder: Uri): Promise<readonly Uri[]> {
  const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
  const found = entries.map(async ([name, type]) => {
    const entry = Uri.joinPath(folder, name);
    if (type & FileType.Directory) return skippedFolder.test(name) ? [] : walk(entry);
    return [entry];
  });
  return (await Promise.all(found)).flat();
}
