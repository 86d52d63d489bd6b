import type { Numeral } from '../numerals/numeral.js';
import type { PhraseMatch } from '../phrases.js';
import { amount, type Reader, type Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { ARTICLES } from '../tables/cue-words.js';
import { DAY_COUNTS, PARTS_OF_SPAN, SPAN_ADJECTIVES } from '../tables/date-words.js';
import { BEFORE_PAST, BEFORE_SPAN, LOOSE_SPANS, PAST_WORDS } from '../tables/loose-spans.js';
import { ORDINAL_TENS, ORDINAL_UNITS } from '../tables/number-words.js';
import type { Unit } from '../tables/unit.js';
import { isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { amountOfOne, articleAmount, articleAndHalf, withHalf, withSmallerUnits } from './compounds.js';
import { withScaleLetter } from './money.js';
import { numeralOrPart, unitPosition } from './parts.js';
import { TIME_FINDER, unitName, unitSymbol } from './units.js';

/** Reads durations: five years, a 12-hour strike, two and a half years, half an hour, 2 years and 3 months. */
export const readDuration: Reader = (scan, at) => countedDuration(scan, at) ?? articleDuration(scan, at);

function countedDuration(scan: Scan, at: number): Reading | undefined {
  const numeral = countAt(scan, at);
  const unit = numeral && timeUnit(numeral, scan.tokens);
  if (!unit || isSomeDay(numeral, unit, scan.tokens) || isOrdinal(numeral, unit, scan.tokens)) return undefined;
  const whole = amount(numeral, { kind: 'duration', unit: unit.value.symbol }, { first: at, end: unit.end });
  return withSmallerUnits(withHalf(whole, scan.tokens), unit.value, scan, timeUnit);
}

/** "they hope to one day return": no span of time unless a word such as "in" stands before it. */
function isSomeDay(numeral: Numeral, unit: PhraseMatch<Unit>, tokens: readonly Token[]): boolean {
  const isOneDay =
    lowerAt(tokens, numeral.first) === 'one' && unit.first === numeral.end && lowerAt(tokens, unit.first) === 'day';
  return isOneDay && !DAY_COUNTS.has(lowerAt(tokens, numeral.first - 1));
}

/** "her twenty-second win" is an ordinal, "a twenty-second clip" a duration. */
function isOrdinal(numeral: Numeral, unit: PhraseMatch<Unit>, tokens: readonly Token[]): boolean {
  const isTens = numeral.style === 'words' && numeral.low % 10 === 0 && lowerAt(tokens, unit.first) === 'second';
  return isTens && isHyphen(tokens, unit.first - 1) && !ARTICLES.has(lowerAt(tokens, numeral.first - 1));
}

/** The numeral at `at`, with its scale letter where a unit of time follows that: "a 5K-year-old wall". */
export function countAt(scan: Scan, at: number): Numeral | undefined {
  const plain = numeralOrPart(scan, at);
  const scaled = plain && withScaleLetter(plain, scan.tokens);
  return scaled && scaled !== plain && timeUnit(scaled, scan.tokens) ? scaled : plain;
}

/** The unit of time behind a numeral: in words, glued letters ("0.107secs"), or after "an" ("half an hour"). */
export function timeUnit(numeral: Numeral, tokens: readonly Token[]): PhraseMatch<Unit> | undefined {
  const at = unitPosition(numeral, tokens);
  if (at === numeral.end && isPlaceInOrder(numeral, tokens)) return undefined;
  const name = unitName(TIME_FINDER, tokens, SPAN_ADJECTIVES.has(lowerAt(tokens, at)) ? at + 1 : at);
  if (name) return name;
  const mayBeSymbol = isGlued(tokens, at) && numeral.style === 'digits' && !isPartOfTens(numeral, tokens);
  return mayBeSymbol ? unitSymbol(TIME_FINDER, tokens, at) : undefined;
}

/** "a third century", "entered a fifth day": without "of a" these are places in an order; "a quarter hour" is a part. */
function isPlaceInOrder({ first, end, style }: Numeral, tokens: readonly Token[]): boolean {
  const last = lowerAt(tokens, end - 1);
  const isOrdinalWord = ORDINAL_UNITS.has(last) || ORDINAL_TENS.has(last);
  return style === 'fraction' && ARTICLES.has(lowerAt(tokens, first)) && isOrdinalWord;
}

/** "in the mid-30s": no seconds. */
function isPartOfTens({ first }: Numeral, tokens: readonly Token[]): boolean {
  return isHyphen(tokens, first - 1) && PARTS_OF_SPAN.has(lowerAt(tokens, first - 2));
}

/** "an hour and a half", "more than an hour": an article counts as one only beside words of amount. */
function articleDuration(scan: Scan, at: number): Reading | undefined {
  const longer = articleAndHalf(scan, at, timeUnit, 'duration');
  if (longer) return longer;
  const limited = articleAmount(scan, at, timeUnit);
  return limited ? amountOfOne(limited, 'duration') : looseSpan(scan.tokens, at);
}

/** "for a decade", "the past century": some ten or hundred years. */
function looseSpan(tokens: readonly Token[], at: number): Reading | undefined {
  const unit = LOOSE_SPANS.get(lowerAt(tokens, at + 1));
  const words = ARTICLES.has(lowerAt(tokens, at)) ? BEFORE_SPAN : BEFORE_PAST;
  if (unit === undefined || !words.has(lowerAt(tokens, at - 1))) return undefined;
  if (words === BEFORE_PAST && !PAST_WORDS.has(lowerAt(tokens, at))) return undefined;
  return { first: at, end: at + 2, kind: 'duration', low: 1, high: 1, unit, resolution: 1, bound: 'about' };
}
