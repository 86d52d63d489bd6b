import { URI, Utils } from 'vscode-uri';

const ADDRESS = /^[a-z][a-z\d+.-]+:/i;
const NOTEBOOK_CELL = 'vscode-notebook-cell';
/** Base64 in whole groups of four, so that it can be decoded whatever it says. */
const CELL_FRAGMENT = /s((?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?)$/;
const SCHEME = /^[a-z][a-z\d+.-]*$/i;
const DRIVE = /^[a-z]:[\\/]/i;

/** An address as editors write it, so that two addresses of one file are equal. */
export function normalAddress(address: string): string {
  return URI.parse(address).toString();
}

/**
 * The address of the file that a document is in: for a cell of a notebook, as VS Code writes its address (the scheme of the
 * notebook in Base64 at the end), that of the notebook; for any other, its own.
 */
export function fileAround(address: string): string {
  const uri = URI.parse(address);
  if (uri.scheme !== NOTEBOOK_CELL) return address;
  const [, encoded = ''] = CELL_FRAGMENT.exec(uri.fragment) ?? [];
  const [scheme = 'file'] = SCHEME.exec(atob(encoded)) ?? [];
  return uri.with({ scheme, fragment: '' }).toString();
}

/** The address of the folder that a file is in; `undefined` for a document that is not saved anywhere. */
export function folderOf(address: string): string | undefined {
  const uri = URI.parse(fileAround(address));
  return uri.scheme === 'untitled' ? undefined : Utils.dirname(uri).toString();
}

/** The last part of an address, as a writer knows it. */
export function fileName(address: string): string {
  return Utils.basename(URI.parse(address));
}

/**
 * Whether reading an address would need the network: a web page, or a file of another machine, which Windows signs in to. Its
 * name may stand before the path or, after two slashes, in it.
 */
export function isRemote(address: string): boolean {
  return /^(?:https?:|ftp:|file:[\\/]{2}(?:[^\\/]|[\\/](?:[\\/]|%2f|%5c)))/i.test(address);
}

/** Whether a name leads to its file without a folder to start from. */
export function isAbsolute(name: string): boolean {
  return DRIVE.test(name) || ADDRESS.test(name);
}

/**
 * The address of what a path or an address names, seen from a folder. Back slashes divide paths on every platform, since
 * drafts travel between them.
 *
 * @param folder the address of a folder; its scheme and authority are kept unless the name has its own
 */
export function resolveName(name: string, folder: string): string {
  if (DRIVE.test(name)) return URI.from({ scheme: 'file', path: `/${withSlashes(name)}` }).toString();
  if (ADDRESS.test(name)) return normalAddress(name);
  return Utils.resolvePath(URI.parse(folder), withSlashes(name)).toString();
}

/** The path from a folder down to a file in it; `undefined` if the file is not in it. */
export function pathWithin(folder: string, file: string): string | undefined {
  const start = `${URI.parse(folder).path.replace(/\/$/, '')}/`;
  const { path } = URI.parse(file);
  return path.startsWith(start) ? path.slice(start.length) : undefined;
}

function withSlashes(path: string): string {
  return path.replaceAll('\\', '/');
}
