import { ORDINAL_TENS, ORDINAL_UNITS, TENS_WORDS } from '../tables/number-words.js';
import { afterHyphen, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import type { Numeral } from './numeral.js';
import { readWords } from './words.js';

interface Parts {
  readonly count: number;
  readonly of: number;
  readonly end: number;
}

/**
 * A part of a whole as it is spoken, with `words` the number in words at `at`, if there is one: three twenty-firsts, one
 * one-hundredth, seventeen fortieths, a hundred thousandths.
 */
export function readSpokenFraction(tokens: readonly Token[], at: number, words?: Numeral): Numeral | undefined {
  const count = words ?? articleAt(tokens, at);
  const parts = count && (pluralParts(tokens, count) ?? oneOf(tokens, count));
  if (!parts || isCompound(tokens, parts.end)) return undefined;
  const value = parts.count / parts.of;
  return { first: at, end: parts.end, low: value, high: value, resolution: 0.05, scale: 1, style: 'fraction' };
}

/** "a twenty-first-century idea" is a place in an order. */
function isCompound(tokens: readonly Token[], end: number): boolean {
  return isHyphen(tokens, end) && isWord(tokens, end + 1);
}

function articleAt(tokens: readonly Token[], at: number): Numeral | undefined {
  if (lowerAt(tokens, at) !== 'a') return undefined;
  return { first: at, end: at + 1, low: 1, high: 1, resolution: 1, scale: 1, style: 'words' };
}

function pluralParts(tokens: readonly Token[], count: Numeral): Parts | undefined {
  const name = afterHyphen(tokens, count.end);
  const tens = TENS_WORDS.get(lowerAt(tokens, name));
  const last = tens === undefined ? name : afterHyphen(tokens, name + 1);
  const of = pluralOrdinal(lowerAt(tokens, last));
  if (of === undefined || (tens !== undefined && of > 9)) return undefined;
  return borrowed(tokens, count, { count: count.low, of: (tens ?? 0) + of, end: last + 1 });
}

/** "one hundred thirty fifths" is a hundred of them: tens that stand apart belong to the name of the part. */
function borrowed(tokens: readonly Token[], count: Numeral, parts: Parts): Parts | undefined {
  if (parts.of < 3 || Math.abs(parts.count) < 2) return undefined;
  const tens = TENS_WORDS.get(lowerAt(tokens, count.end - 1)) ?? 0;
  const belongs = tens > 0 && parts.of < 10 && Math.abs(count.low) > tens && !isHyphen(tokens, count.end);
  return belongs ? { ...parts, count: parts.count - Math.sign(count.low) * tens, of: parts.of + tens } : parts;
}

/** The number of parts that a plural such as "fifths" or "twentieths" names; "seconds" are time. */
function pluralOrdinal(word: string): number | undefined {
  if (!word.endsWith('s') || word === 'seconds') return undefined;
  return ORDINAL_UNITS.get(word.slice(0, -1)) ?? ORDINAL_TENS.get(word.slice(0, -1));
}

/** "one twenty-fifth", "one one-hundredth", "a twenty-first". */
function oneOf(tokens: readonly Token[], count: Numeral): Parts | undefined {
  if (count.end - count.first !== 1 || count.low !== 1) return undefined;
  const name = afterHyphen(tokens, count.end);
  const tens = TENS_WORDS.get(lowerAt(tokens, name));
  const unit = tens === undefined ? undefined : ORDINAL_UNITS.get(lowerAt(tokens, afterHyphen(tokens, name + 1)));
  if (tens !== undefined && unit !== undefined && unit < 10)
    return { count: 1, of: tens + unit, end: afterHyphen(tokens, name + 1) + 1 };
  const whole = readWords(tokens, name);
  const last = whole && afterHyphen(tokens, whole.end);
  return whole && last ? hundredthOf(tokens, whole, last) : undefined;
}

/** "one-hundredth", "one hundred fifth", "ten-thousandth" behind "one". */
function hundredthOf(tokens: readonly Token[], whole: Numeral, last: number): Parts | undefined {
  const scale = ORDINAL_TENS.get(lowerAt(tokens, last));
  if (scale !== undefined && scale >= 100) return { count: 1, of: whole.low * scale, end: last + 1 };
  const unit = ORDINAL_UNITS.get(lowerAt(tokens, last));
  return unit !== undefined && whole.low >= 100 ? { count: 1, of: whole.low + unit, end: last + 1 } : undefined;
}
