// Writes what follows from the tables of settings and rules into the manifest and the README: `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withLanguages, withSettings, withTables } from '../../src/config/index.js';

rewrite('package.json', withSettings);
rewrite('package.json', withLanguages);
rewrite('README.md', withTables);

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
