import type { Numeral } from '../numerals/numeral.js';
import type { PhraseMatch } from '../phrases.js';
import { amount, type Reader, type Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import {
  ALTERNATIVES,
  FOOT_WORDS,
  GLUED_SYMBOLS,
  METRE_PLURALS,
  NAMES_OF_AMBIGUOUS_SYMBOLS,
  SHAPE_WORDS,
} from '../tables/cue-words.js';
import { CURRENCY_SIGNS } from '../tables/currencies.js';
import type { Unit } from '../tables/unit.js';
import { integerAt, isGlued, isHyphen, isInchMark, isNear, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isPlural } from '../words.js';
import { amountOfOne, articleAmount, articleAndHalf, withHalf, withSmallerUnits } from './compounds.js';
import { withScaleLetter } from './money.js';
import { numeralOrPart, unitPosition } from './parts.js';
import { withTimeOfRate } from './split-rates.js';
import { MEASURE_FINDER, unitName, unitSymbol } from './units.js';

/** Reads measures: 1,000 km, a 50-foot wall, 37.2g, 40 degrees Celsius, 5ft 11in, 4-foot-9, 5'11", half a mile. */
export const readMeasure: Reader = (scan, at) =>
  countedMeasure(scan, at) ?? feetAndInches(scan.tokens, at) ?? articleMeasure(scan, at);

function countedMeasure(scan: Scan, at: number): Reading | undefined {
  const plain = numeralOrPart(scan, at);
  const numeral = plain && (measureUnit(plain, scan.tokens) ? plain : withScaleLetter(plain, scan.tokens));
  const unit = numeral && measureUnit(numeral, scan.tokens);
  if (!unit) return undefined;
  return measureOf(numeral, withTimeOfRate(unit, scan.tokens), scan, at);
}

function measureOf(numeral: Numeral, unit: PhraseMatch<Unit>, scan: Scan, at: number): Reading {
  const kind = unit.value.dimension === 'percentage-points' ? 'percentage-points' : 'measure';
  const whole = amount(numeral, { kind, unit: unit.value.symbol }, { first: at, end: unit.end });
  if (unit.value.dimension === 'temperature' || unit.value.symbol === 'deg') return belowZero(whole, scan.tokens);
  const longer = withSmallerUnits(withHalf(whole, scan.tokens), unit.value, scan, measureUnit);
  return longer === whole ? (withBareRest(whole, scan) ?? whole) : longer;
}

/** "30 degrees below zero". */
function belowZero(degrees: Reading, tokens: readonly Token[]): Reading {
  const isBelow = lowerAt(tokens, degrees.end) === 'below' && lowerAt(tokens, degrees.end + 1) === 'zero';
  if (!isBelow || degrees.low === undefined || degrees.high === undefined) return degrees;
  return { ...degrees, low: -degrees.high, high: -degrees.low, end: degrees.end + 2 };
}

function articleMeasure(scan: Scan, at: number): Reading | undefined {
  const longer = articleAndHalf(scan, at, measureUnit, 'measure');
  if (longer) return longer;
  const one = articleAmount(scan, at, measureUnit);
  return one && amountOfOne(one, 'measure');
}

/** 5'11", 5′11″, 6'2 and 8″: marks for feet and inches. */
function feetAndInches(tokens: readonly Token[], at: number): Reading | undefined {
  const number = integerAt(tokens, at);
  if (Number.isNaN(number) || !isGlued(tokens, at + 1)) return undefined;
  if (number < LARGEST_IN_INCHES && isInchMark(tokens, at + 1)) return inSmallerUnit(at, at + 2, number, 'in');
  const rest = /^['’′]$/.test(tokens[at + 1]?.text ?? '') ? integerAt(tokens, at + 2) : Number.NaN;
  if (!(rest < INCHES_IN_FOOT) || !(isClosed(tokens, at + 3) || isOpenHeight(number, tokens, at))) return undefined;
  const end = isClosed(tokens, at + 3) ? at + 4 : at + 3;
  return inSmallerUnit(at, end, number * INCHES_IN_FOOT + rest, 'in');
}

/** Whether the mark of inches stands at `at`. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  return /^["”″]$/.test(tokens[at]?.text ?? '') && isGlued(tokens, at);
}

/** "the 6'2 forward": the height of a grown person without the mark of inches. */
function isOpenHeight(feet: number, tokens: readonly Token[], at: number): boolean {
  const isTight =
    isGlued(tokens, at + 2) && !isGlued(tokens, at) && !(isGlued(tokens, at + 3) && isWord(tokens, at + 3));
  return isTight && feet >= 4 && feet <= 7;
}

const INCHES_IN_FOOT = 12;
const LARGEST_IN_INCHES = 100;

function inSmallerUnit(first: number, end: number, value: number, unit: string): Reading {
  return { kind: 'measure', first, end, low: value, high: value, unit, resolution: 1 };
}

function measureUnit(numeral: Numeral, tokens: readonly Token[]): PhraseMatch<Unit> | undefined {
  const at = unitPosition(numeral, tokens);
  const name = unitName(MEASURE_FINDER, tokens, at);
  const symbol = mayHaveSymbol(numeral, tokens) ? unitSymbol(MEASURE_FINDER, tokens, at) : undefined;
  if (!symbol || isOtherWord(symbol, numeral, tokens)) return name;
  return name && name.end >= symbol.end ? name : symbol;
}

/** Symbols stand behind digits, and those of two letters and more behind a scale word: "1.2 million km". */
function mayHaveSymbol(numeral: Numeral, tokens: readonly Token[]): boolean {
  const letters = tokens[numeral.end]?.text ?? '';
  if (numeral.scale >= 1000 && numeral.style === 'digits') return letters.length > 1 && letters !== 'in';
  return /^[\d./½¼¾⅓⅔⁰¹²³⁴-⁹]/.test(tokens[numeral.end - 1]?.text ?? '');
}

function beforeJoint(tokens: readonly Token[], at: number): number {
  return /^(?:[,.]|and)$/.test(lowerAt(tokens, at)) ? at - 1 : at;
}

/** "$2-3m", "$2 to 3m": the second number of a sum, whose m counts millions. */
function endsSum(tokens: readonly Token[], at: number): boolean {
  const isJoined = isHyphen(tokens, at - 1) || ALTERNATIVES.has(lowerAt(tokens, at - 1));
  return isJoined && CURRENCY_SIGNS.has(lowerAt(tokens, at - 3));
}

/** "10 st 4 lb". */
function isStoneAndPounds(tokens: readonly Token[], at: number): boolean {
  return !Number.isNaN(integerAt(tokens, at)) && /^lbs?$/.test(lowerAt(tokens, at + 1));
}

/** 1st and 21st are ordinals, 11st is a weight. */
function isFirst({ low }: Numeral): boolean {
  return low % 10 === 1 && low % 100 !== 11;
}

/** "m" counts millions before a plural ("1.2m users"); V and W are units where no word follows ("310 W.", not "310 W 42nd Street"); "in", "C", "F" and "t" are units only close to their number: "30C", "5in", "2 1/2 in thick", not "20 in all". */
function isOtherWord(symbol: PhraseMatch<Unit>, numeral: Numeral, tokens: readonly Token[]): boolean {
  const text = tokens[symbol.first]?.text ?? '';
  if (text === 'st' && isFirst(numeral)) return true;
  if (text === 'st' && isStoneAndPounds(tokens, symbol.end)) return false;
  if (text === 'A' && Number.isInteger(numeral.low)) return true;
  const names = NAMES_OF_AMBIGUOUS_SYMBOLS.get(text);
  if (names) return !isNear(names, tokens, symbol.first);
  if (text === 'm' && endsSum(tokens, numeral.first)) return true;
  if (text === 'm' && isPlural(lowerAt(tokens, symbol.end))) return !METRE_PLURALS.has(lowerAt(tokens, symbol.end));
  if (!GLUED_SYMBOLS.has(text) || symbol.end - symbol.first > 1 || isGlued(tokens, symbol.first)) return false;
  if (/^[VW]$/.test(text) && (tokens[symbol.end]?.kind ?? 'mark') === 'mark') return false;
  const shape = SHAPE_WORDS.has(lowerAt(tokens, symbol.end));
  const feetBefore = FOOT_WORDS.has(lowerAt(tokens, beforeJoint(tokens, numeral.first - 1)));
  return !(text === 'in' && (shape || feetBefore || numeral.end - numeral.first > 1));
}

/** "5 foot 3" anywhere; "5ft 11" and "12 stone 4" only where nothing follows that the number could count. */
function leavesUnitOut(unit: string, tokens: readonly Token[], end: number): boolean {
  return unit === 'foot' || !isWord(tokens, end) || (unit === 'ft' && SHAPE_WORDS.has(lowerAt(tokens, end)));
}

/** The unit that goes without saying behind a larger one, and how many of it that one has. */
const UNNAMED_RESTS: ReadonlyMap<string, { readonly unit: string; readonly count: number }> = new Map([
  ['foot', { unit: 'in', count: INCHES_IN_FOOT }],
  ['ft', { unit: 'in', count: INCHES_IN_FOOT }],
  ['st', { unit: 'lb', count: 14 }],
  ['stone', { unit: 'lb', count: 14 }],
]);

/** "4-foot-9", "5 foot 3", "5ft 11", "12 stone 4": inches and pounds without their unit. */
function withBareRest(whole: Reading, { tokens, numeralAt }: Scan): Reading | undefined {
  const name = lowerAt(tokens, whole.end - 1);
  const rest = UNNAMED_RESTS.get(name);
  if (!rest || whole.low === undefined) return undefined;
  const isHyphened = isHyphen(tokens, whole.end) && isGlued(tokens, whole.end);
  const numeral = numeralAt(isHyphened ? whole.end + 1 : whole.end);
  if (!numeral || numeral.low >= rest.count || numeral.low < 0 || numeral.style === 'vague') return undefined;
  const isSpoken = leavesUnitOut(name, tokens, whole.end + 1) && !isHyphen(tokens, whole.end);
  if (!isHyphened && !isSpoken) return undefined;
  return inSmallerUnit(whole.first, numeral.end, whole.low * rest.count + numeral.low, rest.unit);
}
