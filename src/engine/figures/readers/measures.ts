import type { Numeral } from '../numerals/numeral.js';
import type { PhraseMatch } from '../phrases.js';
import { amount, type Reader, type Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import type { Unit } from '../tables/units.js';
import { afterHyphen, isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isPlural } from '../words.js';
import { MEASURE_FINDER, unitName, unitSymbol } from './units.js';

/** Reads measures: 1,000 km, a 50-foot wall, 37.2g, 40 degrees Celsius, 5ft 11in, 4-foot-9, half a mile. */
export const readMeasure: Reader = (scan, at) => {
  const numeral = scan.numeralAt(at);
  const unit = numeral && measureUnit(numeral, scan.tokens);
  if (!unit) return undefined;
  const kind = unit.value.dimension === 'percentage-points' ? 'percentage-points' : 'measure';
  const whole = amount(numeral, { kind, unit: unit.value.symbol }, { first: at, end: unit.end });
  return unit.value.symbol === 'ft' ? withInches(whole, scan) : whole;
};

function measureUnit(numeral: Numeral, tokens: readonly Token[]): PhraseMatch<Unit> | undefined {
  const at = afterFiller(tokens, numeral);
  const name = unitName(MEASURE_FINDER, tokens, at);
  if (name) return name;
  const symbol = /^[\d./½¼¾⅓⅔]/.test(tokens[numeral.end - 1]?.text ?? '')
    ? unitSymbol(MEASURE_FINDER, tokens, at)
    : undefined;
  return symbol && !isOtherWord(symbol, numeral, tokens) ? symbol : undefined;
}

/** "a" in "half a mile", "of" in "thousands of miles". */
function afterFiller(tokens: readonly Token[], numeral: Numeral): number {
  const word = lowerAt(tokens, numeral.end);
  const skips = (numeral.style === 'fraction' && word === 'a') || (numeral.style === 'vague' && word === 'of');
  return skips ? numeral.end + 1 : numeral.end;
}

/** "m" counts millions before a plural ("1.2m users"); "in", "C", "F" and "t" are units only close to their number: "30C", "5in", "2 1/2 in thick", not "20 in all". */
function isOtherWord(symbol: PhraseMatch<Unit>, numeral: Numeral, tokens: readonly Token[]): boolean {
  const text = tokens[symbol.first]?.text ?? '';
  if (text === 'm' && isPlural(lowerAt(tokens, symbol.end)))
    return !/^(?:hurdles|runners)$/.test(lowerAt(tokens, symbol.end));
  if (!/^(?:in|C|F|V|W|J|t|st|h|L|A)$/.test(text) || isGlued(tokens, symbol.first)) return false;
  const shape = /^(?:thick|long|tall|high|wide|deep|diameter)$/.test(lowerAt(tokens, symbol.end));
  return !(text === 'in' && (shape || numeral.end - numeral.first > 1));
}

/** Feet with inches behind: "5ft 11in", "5 feet 11 inches", "4-foot-9", in parts of a foot. */
function withInches(feet: Reading, scan: Scan): Reading {
  const at = afterHyphen(scan.tokens, feet.end);
  const inches = scan.numeralAt(at);
  if (!inches || inches.low >= 12 || inches.low < 0) return feet;
  const end = /^(?:in|inch|inches)$/.test(lowerAt(scan.tokens, inches.end)) ? inches.end + 1 : undefined;
  const hyphened = isHyphen(scan.tokens, feet.end) && isGlued(scan.tokens, feet.end);
  if (end === undefined && !hyphened) return feet;
  const value = (feet.low ?? 0) + inches.low / 12;
  return { ...feet, low: value, high: value, resolution: 1 / 12, end: end ?? inches.end };
}
