import type { TextSpan } from '../model/span.js';
import { initialOf } from '../segmenting/index.js';

/** What a token is made of: digits, letters, one other character, or an address that is never read. */
export type TokenKind = 'digits' | 'word' | 'mark' | 'address';

/** The smallest piece of text the figure readers look at. */
export interface Token extends TextSpan {
  readonly kind: TokenKind;
  /** The text in lower case, apostrophes straightened. */
  readonly lower: string;
  /** The value of plain digits ("23", not "1,234" or "3.5"), else NaN. */
  readonly integer: number;
  /** Whether white space (or the start of the text) comes before it. */
  readonly spaced: boolean;
}

// A plain word (as most are: the rest of the expression takes twice as long to find it), an address, digits with separators (commas, apostrophes, or spaces that do not break), a word, or a mark. The repetition of
// groups is bounded to stay linear.
const TOKEN =
  /[A-Za-z]+(?=[\s,;!?")-]|\.\s|\.?$)|(?:https?:\/\/|www\.)\S+|(?:\d{1,3}(?:,\d{2,3}){0,8},\d{3}(?!\d)(?:\.\d+)?|\d{1,3}(?:['’\u00a0\u2009\u202f]\d{3}){1,8}(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*|(?<![\p{L}\d.])\.\d+)|\p{L}[\p{L}\p{M}]*(?:['’](?![sS](?!\p{L}))\p{L}+)*|['’][sS](?!\p{L})|\S/gu;

/** The tokens of `text` in order. A possessive 's is a token of its own, hyphens always are. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let reached = -1;
  for (const token of text.match(TOKEN) ?? []) {
    const start = text.indexOf(token, reached);
    const kind = kindOf(token);
    const isDigits = kind === 'digits';
    tokens.push({
      start,
      end: start + token.length,
      text: token,
      kind,
      lower: isDigits ? token : lowerOf(token),
      integer: isDigits ? integerOf(token) : Number.NaN,
      spaced: start !== reached,
    });
    reached = start + token.length;
  }
  return tokens;
}

const DIGITS = /^\d+$/;

function integerOf(text: string): number {
  return DIGITS.test(text) ? Number(text) : Number.NaN;
}

function lowerOf(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower;
}

function kindOf(token: string): TokenKind {
  const initial = initialOf(token);
  if (initial === 'capital' || initial === 'letter') return ADDRESS_START.test(token) ? 'address' : 'word';
  return DIGITS_START.test(token) ? 'digits' : 'mark';
}

const ADDRESS_START = /^(?:https?:\/\/|www\.)/;
const DIGITS_START = /^\.?\d/;
