import type { Direction } from '../../model/figure.js';
import type { Reader, Reading, TokenRun } from '../reading.js';
import type { Scan } from '../scan.js';
import {
  BEHIND_TIMES,
  MODAL_VERBS,
  MULTIPLE_ADVERBS,
  MULTIPLE_INFINITIVES,
  MULTIPLE_VERBS,
  VERB_PARTICLES,
} from '../tables/multiples.js';
import { TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';
import { isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord } from '../words.js';

/** Reads how many times as much something is, as a ratio in "times": tripled, halved, twice as many, tenfold, a 10-fold rise. */
export const readMultiple: Reader = (scan, at) => verb(scan, at) ?? times(scan, at) ?? fold(scan, at);

function verb({ tokens }: Scan, at: number): Reading | undefined {
  const word = lowerAt(tokens, at);
  const found = MULTIPLE_VERBS.get(word) ?? (isInfinitive(tokens, at) ? MULTIPLE_INFINITIVES.get(word) : undefined);
  if (!found || isHyphen(tokens, at + 1) || VERB_PARTICLES.has(lowerAt(tokens, at + 1))) return undefined;
  return multiple(found.value, { first: at, end: at + 1 }, found.direction);
}

/** "will double", "set to triple the price": behind a modal verb, or behind "to" where no noun follows. */
function isInfinitive(tokens: readonly Token[], at: number): boolean {
  const before = lowerAt(tokens, at - 1);
  const isAdverb = before === 'more' || before.endsWith('ly');
  if (MODAL_VERBS.has(before) || (isAdverb && MODAL_VERBS.has(lowerAt(tokens, at - 2)))) return true;
  return before === 'to' && (!isWord(tokens, at + 1) || isFunctionWord(lowerAt(tokens, at + 1)));
}

/** "twice as many", "three times the price". */
function times(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const adverb = MULTIPLE_ADVERBS.get(lowerAt(tokens, at));
  const numeral = adverb === undefined ? scan.numeralAt(at) : undefined;
  const end = adverb === undefined ? (numeral?.end ?? at) + 1 : at + 1;
  if (adverb === undefined && (numeral === undefined || lowerAt(tokens, end - 1) !== 'times')) return undefined;
  if (numeral && (numeral.low !== numeral.high || numeral.low <= 0)) return undefined;
  const isMultiple = BEHIND_TIMES.has(lowerAt(tokens, end)) || !Number.isInteger(numeral?.low ?? 1);
  return isMultiple ? multiple(adverb ?? numeral?.low ?? 1, { first: at, end }) : undefined;
}

/** "10x more", but not "4x4" and "4x100m". */
function isTimesSign(tokens: readonly Token[], at: number): boolean {
  return /^[x×]$/.test(lowerAt(tokens, at)) && isGlued(tokens, at) && !isGlued(tokens, at + 1);
}

/** "tenfold", "10-fold", "twofold", "10x". */
function fold(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const word = lowerAt(tokens, at);
  if (word.endsWith('fold')) {
    const value = smallNumber(word.slice(0, -'fold'.length));
    return value === undefined ? undefined : multiple(value, { first: at, end: at + 1 });
  }
  const numeral = scan.numeralAt(at);
  if (numeral && isTimesSign(tokens, numeral.end)) return multiple(numeral.low, { first: at, end: numeral.end + 1 });
  const last = numeral && isHyphen(tokens, numeral.end) ? numeral.end + 1 : numeral?.end;
  const isFold = last !== undefined && lowerAt(tokens, last) === 'fold' && isGlued(tokens, last);
  return numeral && isFold ? multiple(numeral.low, { first: at, end: last + 1 }) : undefined;
}

function smallNumber(word: string): number | undefined {
  return UNIT_WORDS.get(word) ?? TEEN_WORDS.get(word) ?? TENS_WORDS.get(word);
}

function multiple(value: number, { first, end }: TokenRun, direction?: Direction): Reading {
  const whole = { kind: 'ratio', unit: 'times', first, end, low: value, high: value, resolution: 1 } as const;
  return direction ? { ...whole, role: 'change', direction } : whole;
}
