import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The full path of a program, looked for in the folders of PATH as a shell does; `undefined` if it is in none. */
export function findOnPath(name: string): string | undefined {
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
