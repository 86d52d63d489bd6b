import { type PhraseMatch, phraseAt } from '../phrases.js';
import type { Unit } from '../tables/unit.js';
import { lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { MEASURE_FINDER } from './units.js';

/** Words between what a rate measures and its time: "miles per hour", "miles an hour". */
const RATE_WORDS: ReadonlySet<string> = new Set(['a', 'an', 'per']);

/** How many tokens a bracket with an amount in another unit holds at most. */
const BRACKET_REACH = 6;

/**
 * The rate of which a unit is the first half, where the same in another unit stands in brackets before the second: "90 miles
 * (145 kilometres) per hour" tells twice how much it is an hour. The unit itself where it is no such half.
 */
export function withTimeOfRate(unit: PhraseMatch<Unit>, tokens: readonly Token[]): PhraseMatch<Unit> {
  const close = closingBracket(tokens, unit.end);
  if (close === undefined || !RATE_WORDS.has(lowerAt(tokens, close + 1))) return unit;
  const words = [...tokens.slice(unit.first, unit.end), ...tokens.slice(close + 1, close + 3)];
  const rate = phraseAt(MEASURE_FINDER.names, words, 0);
  return rate?.end === words.length ? { ...unit, value: rate.value } : unit;
}

/** The bracket that closes at `at`, or soon behind one that opens there. */
function closingBracket(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at) === ')') return at;
  if (lowerAt(tokens, at) !== '(') return undefined;
  const length = tokens.slice(at, at + BRACKET_REACH).findIndex(({ text }) => text === ')');
  return length < 0 ? undefined : at + length;
}
