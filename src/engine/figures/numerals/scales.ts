import { PART_WORDS, SCALE_PLURALS, SCALE_WORDS } from '../tables/number-words.js';
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
  if (lowerAt(tokens, and) !== 'and' && lowerAt(tokens, and) !== '&') return undefined;
  const count = afterHyphen(tokens, and + 1);
  const parts = PART_COUNTS.get(lowerAt(tokens, count));
  if (parts === undefined) return undefined;
  const whole = afterHyphen(tokens, count + 1);
  const name = PART_WORDS.get(lowerAt(tokens, whole));
  if (name === undefined || lowerAt(tokens, whole) === 'second') return undefined;
  return { part: parts / name, end: whole + 1 };
}

const PART_COUNTS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
]);

/** One unit of the least digit that a whole number of a hundred or more states: 1000 for 40000. */
export function integerResolution(value: number): number {
  if (value < 100 || !Number.isSafeInteger(value)) return 1;
  let resolution = 1;
  while (value % (resolution * 10) === 0) resolution *= 10;
  return resolution;
}
