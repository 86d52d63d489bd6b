/**
 * Says texts in the language of whoever reads them. A text is written in English, a whole sentence with `{0}`, `{1}`… for what
 * is put in; where there is no translation the English is said. VS Code's own `l10n` is one, too.
 */
export interface L10n {
  t(text: string, ...parts: Array<string | number>): string;
}

const PLACE = /\{(\d+)\}/g;

/** Says everything in English: for the command line, and where nobody says which language is wanted. */
export const ENGLISH: L10n = translating({});

/** Says what a table of translations has, by the English text, and all else in English. */
export function translating(translations: Readonly<Record<string, string>>): L10n {
  return {
    t: (text, ...parts) => filled(Object.hasOwn(translations, text) ? (translations[text] ?? text) : text, parts),
  };
}

/** A place for which nothing is given stays as it is. */
function filled(text: string, parts: readonly (string | number)[]): string {
  return text.replace(PLACE, (place, number) => String(parts[Number(number)] ?? place));
}
