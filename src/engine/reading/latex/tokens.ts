import type { Span } from '../../model/span.js';

/** A part of a LaTeX document that is read as a whole. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As it is written. */
  readonly text: string;
}

type TokenKind = 'accent' | 'begin' | 'end' | 'verbatim' | 'command' | 'comment' | 'maths' | 'blank' | 'mark' | 'words';

/**
 * The tokens of LaTeX, by kind. Formulas end with their paragraph at the latest; a command takes the white space behind it, a
 * comment that of the line below.
 */
const TOKEN = new RegExp(
  [
    /(?<accent>\\["'`^~=.][ \t]*(?:\{\\?[a-zA-Z]\}|\\?[a-zA-Z])|\\[cvuHkr](?:\{\\?[a-zA-Z]\}|[ \t]+[a-zA-Z](?![a-zA-Z])))/,
    /(?<begin>\\begin[ \t]*\{[^{}\\\r\n]{1,40}\})/,
    /(?<end>\\end[ \t]*\{[^{}\\\r\n]{1,40}\})/,
    /(?<verbatim>\\(?:verb|lstinline)\*?(?:\|[^|\r\n]*\||\+[^+\r\n]*\+|![^!\r\n]*!|"[^"\r\n]*"))/,
    /(?<maths>\$\$[^$]*\$\$|\$(?:[^$\\\r\n]|\\[^\r\n]|\r?\n(?![ \t]*\r?\n))+\$)/,
    /(?<command>\\(?:[a-zA-Z]+\*?[ \t]*|[^a-zA-Z\r\n]|$)|\\(?=[\r\n]))/,
    /(?<comment>%[^\r\n]*(?:(?:\r\n?|\n)[ \t]*)?)/,
    /(?<blank>[ \t\r\n]*[\r\n][ \t\r\n]*)/,
    /(?<mark>---?|``?|''|[{}[\]~&$])/,
    /(?<words>[^\\%\r\n{}[\]~&$`'-]+|['-])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'uy',
);

/** Reads the token of a document at an offset; nothing at its end. */
export type ReadToken = (offset: number) => Token | undefined;

/** A reader for the tokens of a document, which has one at every offset. */
export function createTokenReader(source: string): ReadToken {
  const pattern = new RegExp(TOKEN);
  return (start) => {
    pattern.lastIndex = start;
    const { 0: text, groups = {} } = pattern.exec(source) ?? {};
    if (!text) return undefined;
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) as TokenKind;
    return { kind, text, start, end: start + text.length };
  };
}
