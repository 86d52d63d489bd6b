import { PART_WORDS, SCALE_WORDS, TEEN_WORDS, UNIT_WORDS } from '../tables/number-words.js';
import { afterHyphen, isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import type { Numeral } from './numeral.js';

interface Part {
  readonly value: number;
  readonly end: number;
}

/** A part of a whole in words: a third, two-thirds, half, half a million, a quarter of a million, half a dozen. */
export function readFraction(tokens: readonly Token[], at: number): Numeral | undefined {
  const part = countedPart(tokens, at) ?? bareHalf(tokens, at);
  if (!part) return undefined;
  const scale = scaleAfter(tokens, part.end);
  if (!scale) return numeral(at, part.end, part.value, 0.05, 1, 'fraction');
  const resolution = scale.value === 12 ? 1 : scale.value / 10;
  return numeral(at, scale.end, part.value * scale.value, resolution, scale.value, 'words');
}

function numeral(
  first: number,
  end: number,
  value: number,
  resolution: number,
  scale: number,
  style: 'fraction' | 'words',
): Numeral {
  return { first, end, low: value, high: value, resolution, scale, style };
}

/** "two-thirds", "a quarter", "one half": a count and the name of the part in the matching number. */
function countedPart(tokens: readonly Token[], at: number): Part | undefined {
  const count = countAt(tokens, at);
  if (count === undefined) return undefined;
  const name = afterHyphen(tokens, at + 1);
  const parts = PART_WORDS.get(lowerAt(tokens, name));
  if (parts === undefined || count >= parts) return undefined;
  const plural = /(?:s|ves)$/.test(lowerAt(tokens, name));
  if (plural !== count > 1 || isOrdinalAdjective(tokens, at, name)) return undefined;
  return { value: count / parts, end: name + 1 };
}

/** "a fourth-quarter loss", "a fifth-placed finish": not a fourth, not a fifth; but "a half-hour" is half an hour. */
function isOrdinalAdjective(tokens: readonly Token[], at: number, name: number): boolean {
  const isOrdinal = !/^(?:half|quarter)/.test(lowerAt(tokens, name));
  return lowerAt(tokens, at) === 'a' && isOrdinal && isHyphen(tokens, name + 1) && isGlued(tokens, name + 1);
}

function countAt(tokens: readonly Token[], at: number): number | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'a') return 1;
  return UNIT_WORDS.get(word) ?? TEEN_WORDS.get(word);
}

function bareHalf(tokens: readonly Token[], at: number): Part | undefined {
  const word = lowerAt(tokens, at);
  if (word === 'half') return { value: 1 / 2, end: at + 1 };
  const quarter = word === 'quarter' && scaleAfter(tokens, at + 1) !== undefined;
  return quarter ? { value: 1 / 4, end: at + 1 } : undefined;
}

/** "a million", "of a million", "-million", "a dozen" behind a part. */
function scaleAfter(tokens: readonly Token[], at: number): Part | undefined {
  let next = afterHyphen(tokens, at);
  if (lowerAt(tokens, next) === 'of') next++;
  if (lowerAt(tokens, next) === 'a') next = afterHyphen(tokens, next + 1);
  const value = SCALE_WORDS.get(lowerAt(tokens, next));
  return value === undefined ? undefined : { value, end: next + 1 };
}
