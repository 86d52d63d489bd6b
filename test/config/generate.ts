// Writes what follows from the tables of settings and rules into the manifest, its texts and the README, and the texts that
// the sources show into the bundles of their translations: `npm run generate`.
import { readFileSync, writeFileSync } from 'node:fs';
import { withLanguages, withSettings, withSettingTexts, withTables } from '../../src/config/index.js';
import { englishBundle, withoutGoneTexts } from './shown-texts.js';

rewrite('package.json', withSettings);
rewrite('package.json', withLanguages);
rewrite('package.nls.json', withSettingTexts);
rewrite('README.md', withTables);
rewrite('l10n/bundle.l10n.json', englishBundle);
rewrite('l10n/bundle.l10n.de.json', withoutGoneTexts);

function rewrite(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
