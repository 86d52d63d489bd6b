import type { Numeral } from '../numerals/numeral.js';
import type { PhraseMatch } from '../phrases.js';
import { amount, type Reader, type Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import type { Unit } from '../tables/units.js';
import { isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isPlural } from '../words.js';
import { withScaleLetter } from './money.js';
import { MEASURE_FINDER, unitName, unitSymbol } from './units.js';

/** Reads measures: 1,000 km, a 50-foot wall, 37.2g, 40 degrees Celsius, 5ft 11in, 4-foot-9, half a mile. */
export const readMeasure: Reader = (scan, at) => {
  const plain = scan.numeralAt(at);
  const numeral = plain && (measureUnit(plain, scan.tokens) ? plain : withScaleLetter(plain, scan.tokens));
  const unit = numeral && measureUnit(numeral, scan.tokens);
  if (!unit) return undefined;
  const kind = unit.value.dimension === 'percentage-points' ? 'percentage-points' : 'measure';
  const whole = amount(numeral, { kind, unit: unit.value.symbol }, { first: at, end: unit.end });
  return withInches(whole, scan) ?? withRest(whole, unit.value, scan);
};

function measureUnit(numeral: Numeral, tokens: readonly Token[]): PhraseMatch<Unit> | undefined {
  const at = afterFiller(tokens, numeral);
  const name = unitName(MEASURE_FINDER, tokens, at);
  const symbol = endsInDigits(numeral, tokens) ? unitSymbol(MEASURE_FINDER, tokens, at) : undefined;
  if (!symbol || isOtherWord(symbol, numeral, tokens)) return name;
  return name && name.end >= symbol.end ? name : symbol;
}

function endsInDigits(numeral: Numeral, tokens: readonly Token[]): boolean {
  return /^[\d./½¼¾⅓⅔]/.test(tokens[numeral.end - 1]?.text ?? '');
}

/** "a" in "half a mile", "of" in "thousands of miles". */
function afterFiller(tokens: readonly Token[], numeral: Numeral): number {
  const word = lowerAt(tokens, numeral.end);
  const skips = (numeral.style === 'fraction' && word === 'a') || (numeral.style === 'vague' && word === 'of');
  return skips ? numeral.end + 1 : numeral.end;
}

/** 1st and 21st are ordinals, 11st is a weight. */
function isFirst({ low }: Numeral): boolean {
  return low % 10 === 1 && low % 100 !== 11;
}

/** "m" counts millions before a plural ("1.2m users"); "in", "C", "F" and "t" are units only close to their number: "30C", "5in", "2 1/2 in thick", not "20 in all". */
function isOtherWord(symbol: PhraseMatch<Unit>, numeral: Numeral, tokens: readonly Token[]): boolean {
  const text = tokens[symbol.first]?.text ?? '';
  if (text === 'st' && isFirst(numeral)) return true;
  if (text === 'm' && isPlural(lowerAt(tokens, symbol.end)))
    return !/^(?:hurdles|runners)$/.test(lowerAt(tokens, symbol.end));
  if (!/^(?:in|C|F|V|W|J|t|st|h|L|A)$/.test(text) || isGlued(tokens, symbol.first)) return false;
  const shape = /^(?:thick|long|tall|high|wide|deep|diameter)$/.test(lowerAt(tokens, symbol.end));
  const feetBefore = lowerAt(tokens, numeral.first - 1) === 'ft';
  return !(text === 'in' && (shape || feetBefore || numeral.end - numeral.first > 1));
}

/** "4-foot-9": inches joined by a hyphen, without their unit. */
function withInches(feet: Reading, scan: Scan): Reading | undefined {
  const hyphened = feet.unit === 'ft' && isHyphen(scan.tokens, feet.end) && isGlued(scan.tokens, feet.end);
  const inches = hyphened ? scan.numeralAt(feet.end + 1) : undefined;
  if (!inches || inches.low >= 12 || inches.low < 0) return undefined;
  const inch = /^(?:in|inch|inches)$/.test(lowerAt(scan.tokens, inches.end)) ? 1 : 0;
  return longer(feet, inches.low / 12, 1 / 12, inches.end + inch);
}

/** "5ft 11in", "7 feet and 10 inches", "8 pounds 3 ounces": a smaller unit behind, in parts of the first. */
function withRest(whole: Reading, unit: Unit, scan: Scan): Reading {
  const at = lowerAt(scan.tokens, whole.end) === 'and' ? whole.end + 1 : whole.end;
  const numeral = scan.numeralAt(at);
  const smaller = numeral && measureUnit(numeral, scan.tokens);
  if (!smaller || smaller.value.dimension !== unit.dimension) return whole;
  const factor = smaller.value.factor / unit.factor;
  return numeral.low * factor < 1 ? longer(whole, numeral.low * factor, factor, smaller.end) : whole;
}

function longer(whole: Reading, part: number, resolution: number, end: number): Reading {
  return { ...whole, low: (whole.low ?? 0) + part, high: (whole.high ?? 0) + part, resolution, end };
}
