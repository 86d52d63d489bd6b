import { ALTERNATIVES } from './tables/cue-words.js';
import type { Token } from './tokens.js';

/** Hyphens, dashes and the minus sign. */
export const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑', '–', '—', '−']);

/** The token at `at` in lower case, or an empty string outside the text. */
export function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? '';
}

/** Whether the token at `at` is a word. */
export function isWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'word';
}

/** Whether the token at `at` is a hyphen or dash. */
export function isHyphen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && HYPHENS.has(token.text);
}

/** Whether the token at `at` follows the one before it without white space. */
export function isGlued(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.spaced === false;
}

/** Whether the hyphen at `at` joins two words or numbers: white space on both sides ("5 - year"), on neither, or behind it ("5- year"). */
export function isJoiningHyphen(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at) && at + 1 < tokens.length && (isGlued(tokens, at) || !isGlued(tokens, at + 1));
}

/** The position after a joining hyphen at `at`, or `at` itself where there is none. */
export function afterHyphen(tokens: readonly Token[], at: number): number {
  return isJoiningHyphen(tokens, at) ? at + 1 : at;
}

/** Whether the token at `at` is a word that starts with a capital letter. */
export function isCapitalised(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && token.text[0] !== token.lower[0];
}

/** The position behind a hyphen that leaves its unit to a later number: "5- to 12-year-olds", "5-to-12-year-olds"; `at` itself where there is none. */
export function afterHangingHyphen(tokens: readonly Token[], at: number): number {
  const hangs = isHyphen(tokens, at) && isGlued(tokens, at);
  return hangs && ALTERNATIVES.has(lowerAt(tokens, at + 1)) ? at + 1 : at;
}

/** How far back an opening quotation mark is looked for. */
const QUOTE_REACH = 40;

/** Whether the mark at `at` stands for inches: ″, or before a word a straight quote behind digits that closes no quotation. */
export function isInchMark(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text;
  if (mark !== '"' || !isGlued(tokens, at)) return mark === '″';
  const before = tokens.slice(Math.max(0, at - QUOTE_REACH), at);
  return isWord(tokens, at + 1) && !before.some(({ text }) => text === '"' || text === '“');
}

/** How many tokens away a word tells what another stands for. */
const NEAR = 8;

/** Whether one of `words` stands near the token at `at`, on either side. */
export function isNear(words: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(({ lower }) => words.has(lower));
}

/** The whole number at `at` in plain digits, or NaN. */
export function integerAt(tokens: readonly Token[], at: number): number {
  return tokens[at]?.integer ?? Number.NaN;
}
