import type { Numeral } from '../numerals/numeral.js';
import type { PhraseMatch } from '../phrases.js';
import { amount, type Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import {
  ABBREVIATED_UNITS,
  ARTICLES,
  BEHIND_ARTICLE_AMOUNT,
  EQUALS_WORDS,
  LIMITS_BEFORE_ARTICLE,
} from '../tables/cue-words.js';
import type { Unit } from '../tables/unit.js';
import { tidy } from '../tidy.js';
import { isHyphen, isJoiningHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** Finds the unit behind a numeral. */
export type FindUnit = (numeral: Numeral, tokens: readonly Token[]) => PhraseMatch<Unit> | undefined;

/** How many of the larger unit a smaller part may make: "2 yards, 7 feet" is one length, "1 mile, 10,000 metres" two. */
const LARGEST_REST = 3;
const LARGEST_BEHIND_COMMA = 100;

/**
 * An amount with the smaller units behind it, told in the smallest, so that it stays a whole number: "5ft 11in" is 71 inches,
 * "2 hours 30 minutes" is 150 minutes. The amount itself where none follows.
 */
export function withSmallerUnits(whole: Reading, unit: Unit, scan: Scan, find: FindUnit): Reading {
  const smaller =
    Number.isInteger(whole.low) && whole.low === whole.high ? smallerPart(whole, unit, scan, find) : undefined;
  if (!smaller) return whole;
  const { numeral, match } = smaller;
  const value = tidy((whole.low ?? 0) * (unit.factor / match.value.factor)) + numeral.low;
  const { kind, first } = whole;
  const longer = { kind, first, end: match.end, low: value, high: value, unit: match.value.symbol, resolution: 1 };
  return withSmallerUnits(longer, match.value, scan, find);
}

interface SmallerPart {
  readonly numeral: Numeral;
  readonly match: PhraseMatch<Unit>;
}

function smallerPart(whole: Reading, unit: Unit, scan: Scan, find: FindUnit): SmallerPart | undefined {
  const at = afterJoint(scan.tokens, whole.end);
  const numeral = scan.numeralAt(at);
  if (!numeral || numeral.style === 'vague' || numeral.low < 0) return undefined;
  if (lowerAt(scan.tokens, whole.end) === ',' && numeral.low >= LARGEST_BEHIND_COMMA) return undefined;
  const match = find(numeral, scan.tokens);
  if (!match || match.value.dimension !== unit.dimension || match.value.factor >= unit.factor) return undefined;
  if (!dividesEvenly(unit, match.value)) return undefined;
  const isRest = numeral.low * match.value.factor < unit.factor * LARGEST_REST;
  return isRest && !isAlternative(whole, scan.tokens) ? { numeral, match } : undefined;
}

/** Feet divide into inches and years, more or less, into days; metres do not divide into feet. */
function dividesEvenly(unit: Unit, smaller: Unit): boolean {
  return unit.dimension === 'time' || Number.isInteger(tidy(unit.factor / smaller.factor));
}

/** "between 1 metre and 80 centimetres": the ends of a range. */
function isAlternative(whole: Reading, tokens: readonly Token[]): boolean {
  return lowerAt(tokens, whole.end) === 'and' && lowerAt(tokens, whole.first - 1) === 'between';
}

/** The position behind ",", "and", ", and" or a hyphen, and behind the full stop of "5 ft. 11 in." */
function afterJoint(tokens: readonly Token[], unitEnd: number): number {
  const isAbbreviated = lowerAt(tokens, unitEnd) === '.' && ABBREVIATED_UNITS.has(lowerAt(tokens, unitEnd - 1));
  const at = isAbbreviated ? unitEnd + 1 : unitEnd;
  if (isHyphen(tokens, at)) return isJoiningHyphen(tokens, at) ? at + 1 : at;
  const comma = lowerAt(tokens, at) === ',' ? at + 1 : at;
  return lowerAt(tokens, comma) === 'and' ? comma + 1 : comma;
}

/** "more than a kilogram", "nearly an hour", "a year away", and "a litre" alone or defined: an article that counts, and its unit. */
export function articleAmount(scan: Scan, at: number, find: FindUnit): SmallerPart | undefined {
  const one = articleWithUnit(scan, at, find);
  if (!one) return undefined;
  const isLimited = LIMITS_BEFORE_ARTICLE.has(lowerAt(scan.tokens, at - 1));
  const isMeasured = BEHIND_ARTICLE_AMOUNT.has(lowerAt(scan.tokens, one.match.end));
  const isCounted = isAlone(scan.tokens, at, one.match.end) || isLimited || isMeasured;
  return isCounted || isDefined(scan, one.match.end) ? one : undefined;
}

/** Whether nothing else stands in the text, apart from what it is an amount of: "a litre", "a cup of flour". */
function isAlone(tokens: readonly Token[], at: number, end: number): boolean {
  const last = lowerAt(tokens, end) === 'of' && isWord(tokens, end + 1) ? end + 2 : end;
  return at === 0 && last === tokens.length;
}

/** "A mile is 1.6 km", "a gallon equals roughly 3.8 litres": what one of a unit comes to. */
function isDefined({ tokens }: Scan, at: number): boolean {
  const value = lowerAt(tokens, at + 1).endsWith('ly') ? at + 2 : at + 1;
  return EQUALS_WORDS.has(lowerAt(tokens, at)) && tokens[value]?.kind === 'digits';
}

function articleWithUnit({ tokens }: Scan, at: number, find: FindUnit): SmallerPart | undefined {
  if (!ARTICLES.has(lowerAt(tokens, at))) return undefined;
  const one: Numeral = { first: at, end: at + 1, low: 1, high: 1, resolution: 1, scale: 1, style: 'words' };
  const match = find(one, tokens);
  return match && match.first === at + 1 && !isHyphen(tokens, match.end) ? { numeral: one, match } : undefined;
}

/** The amount of an article and its unit. */
export function amountOfOne({ numeral, match }: SmallerPart, kind: 'duration' | 'measure'): Reading {
  return amount(numeral, { kind, unit: match.value.symbol }, { first: numeral.first, end: match.end });
}

/** An amount with "and a half" behind its unit: "a mile and a half", "an hour and a half". */
export function withHalf(reading: Reading, tokens: readonly Token[]): Reading {
  const half = ['and', 'a', 'half'].every((word, offset) => lowerAt(tokens, reading.end + offset) === word);
  if (!half || reading.low === undefined || reading.high === undefined) return reading;
  return { ...reading, low: reading.low + 0.5, high: reading.high + 0.5, resolution: 0.5, end: reading.end + 3 };
}

/** An article and its unit with "and a half" behind it; undefined where there is none. */
export function articleAndHalf(
  scan: Scan,
  at: number,
  find: FindUnit,
  kind: 'duration' | 'measure',
): Reading | undefined {
  const one = articleWithUnit(scan, at, find);
  const whole = one && amountOfOne(one, kind);
  const longer = whole && withHalf(whole, scan.tokens);
  return longer === whole ? undefined : longer;
}
