import type { Reader, Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { FIRST_NOUNS, ORDINAL_SUFFIXES } from '../tables/cue-words.js';
import { CLOSED_ORDINALS, ORDINAL_TENS, ORDINAL_UNITS, TENS_WORDS } from '../tables/number-words.js';
import { integerAt, isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** Reads ordinals: third, 21st, twenty-first, one hundred and fifth. */
export const readOrdinal: Reader = (scan, at) =>
  scan.tokens[at]?.kind === 'digits' ? ordinalDigits(scan.tokens, at) : ordinalWords(scan, at);

function ordinalDigits(tokens: readonly Token[], at: number): Reading | undefined {
  const value = ordinalNumber(tokens, at);
  return value === undefined ? undefined : ordinal(value, at, at + 2);
}

/** The number of "21st" at `at`, which covers two tokens; undefined where there is none. */
export function ordinalNumber(tokens: readonly Token[], at: number): number | undefined {
  if (!isGlued(tokens, at + 1) || !ORDINAL_SUFFIXES.has(lowerAt(tokens, at + 1))) return undefined;
  const value = wholeNumberAt(tokens, at);
  return Number.isInteger(value) ? value : undefined;
}

/** The whole number at `at`, also with commas ("1,000th"), or NaN. */
function wholeNumberAt(tokens: readonly Token[], at: number): number {
  const text = tokens[at]?.text ?? '';
  return WITH_COMMAS.test(text) ? Number(text.replaceAll(',', '')) : integerAt(tokens, at);
}

const WITH_COMMAS = /^\d{1,3}(?:,\d{3}){1,3}$/;

function ordinalWords(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const leading = scan.numeralAt(at);
  const rest = leading && leading.style === 'words' ? afterJoin(tokens, leading.end) : at;
  const last = ordinalWord(tokens, rest);
  if (!last || isSetPhrase(tokens, at, last.end)) return undefined;
  const base = leading && rest > at ? leading.low : 0;
  if (rest > at && !joins(base, last.value)) return undefined;
  return ordinal(last.value > 99 ? Math.max(base, 1) * last.value : base + last.value, at, last.end);
}

function joins(base: number, value: number): boolean {
  return Number.isInteger(base) && (base % 100 === 0 || (base % 10 === 0 && value < 10) || value > 99);
}

function afterJoin(tokens: readonly Token[], at: number): number {
  const next = isHyphen(tokens, at) && isGlued(tokens, at) ? at + 1 : at;
  return lowerAt(tokens, next) === 'and' ? next + 1 : next;
}

function ordinalWord(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  const tens = TENS_WORDS.get(lowerAt(tokens, at));
  if (tens !== undefined && isHyphen(tokens, at + 1)) {
    const unit = ORDINAL_UNITS.get(lowerAt(tokens, at + 2));
    return unit !== undefined && unit < 10 ? { value: tens + unit, end: at + 3 } : undefined;
  }
  const word = lowerAt(tokens, at);
  const value = ORDINAL_UNITS.get(word) ?? ORDINAL_TENS.get(word) ?? CLOSED_ORDINALS.get(word);
  return value === undefined ? undefined : { value, end: at + 1 };
}

/** "at first", "first of all", "a second later", "second only to": no place in an order. */
function isSetPhrase(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, word, after] = [lowerAt(tokens, at - 1), lowerAt(tokens, at), lowerAt(tokens, end)];
  if (word === 'first') return before === 'at' || after === 'of' || after === ',' || FIRST_NOUNS.has(after);
  return word === 'second' && (after === 'thought' || after === 'thoughts' || after === 'hand' || before === 'per');
}

function ordinal(value: number, first: number, end: number): Reading {
  return { kind: 'ordinal', first, end, low: value, high: value, number: { first, end } };
}
