import {
  AND_WORDS,
  PART_WORDS,
  SCALE_PLURALS,
  SCALE_WORDS,
  TEEN_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
} from '../tables/number-words.js';
import { afterHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** Scale words that were read, as one factor, and the position after them. */
export interface ScaleReading {
  readonly factor: number;
  readonly end: number;
}

/** The scale words at `at` ("million", "hundred thousand", "-million"): factor 1 where there are none. */
export function readScale(tokens: readonly Token[], at: number): ScaleReading {
  let reading: ScaleReading = { factor: 1, end: at };
  for (let words = 0; words < 2; words++) {
    const next = afterHyphen(tokens, reading.end);
    const factor = SCALE_WORDS.get(lowerAt(tokens, next)) ?? SCALE_PLURALS.get(lowerAt(tokens, next));
    if (factor === undefined) break;
    reading = { factor: reading.factor * factor, end: next + 1 };
  }
  return reading;
}

/** The part of a whole in "and a half", "and three quarters", "and-a-half" at `at`. */
export function readAndPart(tokens: readonly Token[], at: number): { part: number; end: number } | undefined {
  const and = afterHyphen(tokens, at);
  if (!AND_WORDS.has(lowerAt(tokens, and))) return undefined;
  const count = afterHyphen(tokens, and + 1);
  const parts = countOfParts(tokens, count);
  if (!parts) return undefined;
  const whole = afterHyphen(tokens, parts.end);
  const name = PART_WORDS.get(lowerAt(tokens, whole));
  return name === undefined || name <= parts.part ? undefined : { part: parts.part / name, end: whole + 1 };
}

/** "a", "three", "fifty-four". */
function countOfParts(tokens: readonly Token[], at: number): { part: number; end: number } | undefined {
  const word = lowerAt(tokens, at);
  const tens = TENS_WORDS.get(word);
  const unit = tens === undefined ? undefined : UNIT_WORDS.get(lowerAt(tokens, afterHyphen(tokens, at + 1)));
  if (tens !== undefined && unit !== undefined) return { part: tens + unit, end: afterHyphen(tokens, at + 1) + 1 };
  const part = word === 'a' ? 1 : (tens ?? UNIT_WORDS.get(word) ?? TEEN_WORDS.get(word));
  return part ? { part, end: at + 1 } : undefined;
}

/** One unit of the least digit that a whole number of a hundred or more states: 1000 for 40000. */
export function integerResolution(value: number): number {
  if (value < 100 || !Number.isSafeInteger(value)) return 1;
  let resolution = 1;
  while (value % (resolution * 10) === 0) resolution *= 10;
  return resolution;
}
