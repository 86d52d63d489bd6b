import type { Span } from '../../model/span.js';

/** A part of a Typst document that is read as a whole. */
export interface Token extends Span {
  readonly kind: string;
  /** As it is written. */
  readonly text: string;
}

/** Reads the token at an offset; nothing at the end of the document. */
export type ReadToken = (offset: number) => Token | undefined;

/** The tokens of running text, by kind. Formulas end with their paragraph at the latest. */
const MARKUP = compiled([
  /(?<comment>\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$))/u,
  /(?<left>https?:\/\/[^\s[\]()<>"]{0,1000}[^\s[\]()<>".,;:!?'’”]|```(?:[^`]|`(?!``))*(?:```|$)|`[^`]*`|<[\w:.-]{1,100}>|@[\w:-]{1,100})/u,
  /(?<maths>\$(?:[^$\\\r\n]|\\[^\r\n]|\r?\n(?![ \t]*\r?\n))*\$)/u,
  /(?<escape>\\u\{[\da-fA-F]{1,5}\}|\\[^\s])/u,
  /(?<linebreak>\\(?=\s|$))/u,
  /(?<statement>#(?:let|set|show|import|include)\b)/u,
  /(?<keyword>#(?:if|for|while|context|return)\b[^[{\r\n]*|#(?=[({"]))/u,
  /(?<call>#[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*)/u,
  /(?<heading>(?<=^|[\r\n])[ \t]*={1,6}[ \t]+)/u,
  /(?<item>(?<=^|[\r\n])[ \t]*(?:[-+]|\d{1,9}\.)[ \t]+)/u,
  /(?<term>(?<=^|[\r\n])[ \t]*\/[ \t]+(?=[^\r\n:]{1,200}:))/u,
  /(?<blank>[ \t]*[\r\n][ \t\r\n]*)/u,
  /(?<mark>---?|-\?|\.{3}|[~*_[\]])/u,
  /(?<words>(?:(?!https?:)[^/`<@$\\#\r\n~*_[\].-])+|[\s\S])/u,
]);

/** The tokens of code. */
const CODE = compiled([
  /(?<comment>\/\/[^\r\n]*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$))/u,
  /(?<string>"(?:[^"\\]|\\[\s\S])*"|`[^`]*`|\$[^$]*\$)/u,
  /(?<columns>columns[ \t]*:[ \t]*(?:\d{1,3}|\([^()]*\)))/u,
  /(?<name>[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}_][\p{L}\p{N}_-]*)*)/u,
  /(?<open>[({[])/u,
  /(?<close>[)}\]])/u,
  /(?<other>[^/"`$\p{L}_(){}[\]]+|[\s\S])/u,
]);

/** A reader for the tokens of running text. */
export function createMarkupReader(source: string): ReadToken {
  return createReader(MARKUP, source);
}

/** A reader for the tokens of code. */
export function createCodeReader(source: string): ReadToken {
  return createReader(CODE, source);
}

function compiled(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), 'uy');
}

function createReader(tokens: RegExp, source: string): ReadToken {
  const pattern = new RegExp(tokens);
  return (start) => {
    pattern.lastIndex = start;
    const { 0: text, groups = {} } = pattern.exec(source) ?? {};
    if (!text) return undefined;
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined) ?? '';
    return { kind, text, start, end: start + text.length };
  };
}
