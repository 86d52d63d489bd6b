import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes an extension that does nothing, in a folder, and answers the folder: a host runs tests only beside an extension. */
export function emptyExtension(folder: string): string {
  const manifest = { name: 'empty', publisher: 'source-check', version: '0.0.0', engines: { vscode: '*' } };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
