import { URI } from 'vscode-uri';
import { resolveName } from '../references/addresses.js';
import { ACCEPTED_PATH } from './accepted-file.js';

/** The address of the file of acceptances of a workspace folder. */
export function acceptedFileOf(folder: string): string {
  return resolveName(ACCEPTED_PATH, folder);
}

/** The path that leads from a folder to a file, with slashes; the file's address where none does. */
export function pathFrom(folder: string, file: string): string {
  const [from, to] = [URI.parse(folder), URI.parse(file)];
  if (from.scheme !== to.scheme || from.authority !== to.authority) return file;
  const [down, up] = [partsOf(to.path), partsOf(from.path)];
  const shared = up.findIndex((part, at) => part !== down[at]);
  const common = shared === -1 ? up.length : shared;
  return [...up.slice(common).map(() => '..'), ...down.slice(common)].join('/');
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter(Boolean);
}
