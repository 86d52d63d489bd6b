// Writes what follows from the table of settings into the manifest and the README: `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withSettings, withSettingsTable } from '../../src/config/index.js';

rewrite('package.json', withSettings);
rewrite('README.md', withSettingsTable);

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
