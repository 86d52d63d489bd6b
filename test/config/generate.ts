// Writes what follows from the tables of settings and rules into the manifest, its texts and the README: `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withLanguages, withSettings, withSettingTexts, withTables } from '../../src/config/index.js';

rewrite('package.json', withSettings);
rewrite('package.json', withLanguages);
rewrite('package.nls.json', withSettingTexts);
rewrite('README.md', withTables);

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
