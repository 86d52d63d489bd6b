import type { Span } from '../model/span.js';
import type { PassageToken } from './passages.js';
import { isWord } from './tokens.js';

/** Something said, or a piece of it, as positions of tokens, end exclusive; a direct one is a single quotation. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly isDirect: boolean;
}

type Tokens = readonly PassageToken[];

const CURRENCY_SIGN = /^\p{Sc}$/u;

/** The rest of the clause, to the end of the passage or a semicolon. */
export function restFrom(tokens: Tokens, from: number): Content | undefined {
  const stop = tokens.findIndex((token, index) => index > from && token.text === ';');
  return trimmed(tokens, { from, to: stop < 0 ? tokens.length : stop, isDirect: false });
}

/** A quotation that is a content by itself. */
export function quotationAt(index: number): Content {
  return { from: index, to: index + 1, isDirect: true };
}

/** A content without marks at its ends, or undefined if fewer than two words are left of an indirect one. */
export function trimmed(tokens: Tokens, content: Content): Content | undefined {
  let { from, to } = content;
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && isEdge(tokens[to - 1])) to--;
  if (to - from === 1 && tokens[from]?.quotation) return quotationAt(from);
  return to - from >= 2 ? { from, to, isDirect: false } : undefined;
}

function isEdge(token: PassageToken | undefined): boolean {
  return token !== undefined && !token.quotation && !isWord(token) && !isCurrencySign(token);
}

/** Whether a mark is one that a sum of money begins or ends with. */
export function isCurrencySign(token: PassageToken): boolean {
  return CURRENCY_SIGN.test(token.text);
}

/** The span of a content in the prose; for a direct one that of the words inside the marks. */
export function contentSpan(tokens: Tokens, content: Content): Span {
  const first = tokens[content.from];
  const inner = content.isDirect ? first?.quotation : undefined;
  if (inner) return { start: inner.start, end: inner.end };
  return { start: first?.start ?? 0, end: tokens[content.to - 1]?.end ?? 0 };
}
