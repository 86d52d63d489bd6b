import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  workspace,
} from 'vscode';

/** Where its files are. */
export const memory = Uri.parse('memfs:/desk');

/** A file system that is on no disk and in which only its own extension can read, as those of remote repositories are. */
export function registerMemoryFiles(): Disposable {
  const changed = new EventEmitter<FileChangeEvent[]>();
  return Disposable.from(changed, workspace.registerFileSystemProvider('memfs', createProvider(changed)));
}

function createProvider(changed: EventEmitter<FileChangeEvent[]>): FileSystemProvider {
  const files = new Map<string, Uint8Array>();
  const contentOf = (uri: Uri) => {
    const content = files.get(uri.path);
    if (!content) throw FileSystemError.FileNotFound(uri);
    return content;
  };
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat: (uri) => statOf(files, uri),
    readDirectory: (uri) => entriesOf(files, uri),
    createDirectory: () => undefined,
    readFile: contentOf,
    writeFile: (uri, content) => {
      const type = files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
      files.set(uri.path, content);
      changed.fire([{ type, uri }]);
    },
    delete: (uri) => {
      for (const path of [...files.keys()].filter((name) => isIn(uri, name))) files.delete(path);
      changed.fire([{ type: FileChangeType.Deleted, uri }]);
    },
    rename: (from, to) => {
      files.set(to.path, contentOf(from));
      files.delete(from.path);
      changed.fire([
        { type: FileChangeType.Deleted, uri: from },
        { type: FileChangeType.Created, uri: to },
      ]);
    },
  };
}

function statOf(files: ReadonlyMap<string, Uint8Array>, uri: Uri): FileStat {
  const content = files.get(uri.path);
  if (content) return { type: FileType.File, ctime: 0, mtime: Date.now(), size: content.length };
  const isFolder = uri.path === memory.path || [...files.keys()].some((path) => isIn(uri, path));
  if (!isFolder) throw FileSystemError.FileNotFound(uri);
  return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
}

function entriesOf(files: ReadonlyMap<string, Uint8Array>, folder: Uri): [string, FileType][] {
  const below = [...files.keys()].filter((path) => isIn(folder, path));
  const names = below.map((path) => path.slice(folder.path.length + 1).split('/'));
  return names.map(([name = '', ...rest]) => [name, rest.length > 0 ? FileType.Directory : FileType.File]);
}

function isIn(folder: Uri, path: string): boolean {
  return path === folder.path || path.startsWith(`${folder.path}/`);
}
