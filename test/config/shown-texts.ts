import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where texts are shown in the language of the editor. */
const FOLDERS = ['src/extension', 'src/presenters', 'src/server'];

/** A call of `l10n.t` whose text is written out; the text is in single quotes, or in double ones where it has single ones. */
const CALL = /\bl10n\.t\(\s*(?:'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)")/g;

/** A call whose text is anything else: nobody could translate it. */
const OTHER_CALL = /\bl10n\.t\((?!\s*['"])[^)]*\)?/g;

/** The paths of the sources whose texts are shown in the language of the editor. */
export function sourcesWithTexts(): readonly string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  )
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

/** The texts that the sources show, each once, sorted. */
export function shownTexts(): readonly string[] {
  return [...new Set(sourcesWithTexts().flatMap((path) => textsIn(readFileSync(path, 'utf8'))))].sort();
}

/** The texts that a source shows. */
export function textsIn(source: string): readonly string[] {
  return [...source.matchAll(CALL)].map(([, single, double]) => unescaped(single ?? double ?? ''));
}

/** The calls in a source whose text is not written out. */
export function callsWithoutText(source: string): readonly string[] {
  return [...source.matchAll(OTHER_CALL)].map(([call]) => call);
}

/** The English bundle: every text is its own translation. */
export function englishBundle(): string {
  return asText(shownTexts().map((text) => [text, text]));
}

/** A bundle of translations in the order of the English one, without those of texts that are gone. */
export function withoutGoneTexts(bundle: string): string {
  const translations: Readonly<Record<string, string>> = JSON.parse(bundle);
  const entries = shownTexts().flatMap((text) => (text in translations ? [[text, translations[text]]] : []));
  return asText(entries);
}

function asText(entries: readonly (readonly (string | undefined)[])[]): string {
  return `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`;
}

function unescaped(literal: string): string {
  return literal.replace(/\\(.)/g, (_, character: string) => (character === 'n' ? '\n' : character));
}
