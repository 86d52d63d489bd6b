import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The languages of drafts that VS Code does not know by itself, as the extensions for them contribute them. */
export const FURTHER_LANGUAGES = {
  languages: [
    { id: 'asciidoc', extensions: ['.adoc'] },
    { id: 'org', extensions: ['.org'] },
    { id: 'quarto', extensions: ['.qmd'] },
    { id: 'rmd', extensions: ['.rmd'] },
    { id: 'typst', extensions: ['.typ'] },
  ],
} as const;

/** Makes an extension in a folder and answers the folder; it does nothing but contribute what it is given. */
export function madeExtension(folder: string, contributes: object = {}): string {
  const manifest = { name: 'made', publisher: 'source-check', version: '0.0.0', engines: { vscode: '*' }, contributes };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}
