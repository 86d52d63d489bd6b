/** A piece of HTML that may stand in a page as it is. Only `html` and `trusted` make one. */
export interface Html {
  readonly markup: string;
}

/** What may be put into a template: text, which is escaped, and HTML, which is not. */
export type Part = string | number | Html | readonly Html[];

const ENTITIES: Readonly<Record<string, string>> = {
  '"': '&quot;',
  '&': '&amp;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
};
const SPECIAL = /["&'<>]/g;

/** Control characters that pages may not hold, and those that would show a line in another order than it is written in. */
const UNSHOWABLE = /(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * A template of HTML. Every text that is put into it is escaped, so that it stands in the page as text wherever it came from,
 * between tags and in quoted attributes alike; what a page cannot show becomes a replacement character.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return { markup: strings.map((literal, index) => literal + markupOf(parts[index] ?? '')).join('') };
}

/** Text of our own that is HTML already, such as a style sheet. Never words of a draft or a reference. */
export function trusted(markup: string): Html {
  return { markup };
}

function markupOf(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('');
}

function escaped(text: string): string {
  return text.replace(UNSHOWABLE, '\ufffd').replace(SPECIAL, (character) => ENTITIES[character] ?? '');
}
