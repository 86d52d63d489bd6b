import { type Numeral, scaledByNext } from '../numerals/numeral.js';
import { readScale } from '../numerals/scales.js';
import { type PhraseMatch, phraseAt, phrasesByFirst } from '../phrases.js';
import { amount, type Reader, type Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import {
  AMBIGUOUS_CURRENCY_NAMES,
  COIN_LETTERS,
  COINS_BEHIND_SUM,
  CURRENCY_CODES,
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  type CurrencyName,
  LOST_SIGNS,
  SCALED_CURRENCY_CODES,
} from '../tables/currencies.js';
import { NATIONAL_CURRENCIES, type NationalCurrency } from '../tables/national-currencies.js';
import { SCALE_LETTERS } from '../tables/number-words.js';
import { afterHyphen, isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { arePoundsMoney } from './pounds.js';

const SIGNS = phrasesByFirst([...CURRENCY_SIGNS].map(([sign, code]) => [sign, { code, factor: 1 }] as const));
const LOST = phrasesByFirst([...LOST_SIGNS].map(([sign, code]) => [sign, { code, factor: 1 }] as const));
const CODES = phrasesByFirst([
  ...[...CURRENCY_CODES].map(([name, code]) => [name, { code, factor: 1 }] as const),
  ...SCALED_CURRENCY_CODES,
]);
const SPOKEN_COINS = phrasesByFirst(COINS_BEHIND_SUM);
const NAMES = phrasesByFirst([...CURRENCY_NAMES, ...NATIONAL_CURRENCIES.flatMap(namesOf)]);

/** "chilean peso", "chilean pesos". */
function namesOf({ code, adjectives, nouns }: NationalCurrency): (readonly [string, CurrencyName])[] {
  const phrases = adjectives.split('|').flatMap((adjective) => nouns.split('|').map((noun) => `${adjective} ${noun}`));
  return phrases.map((phrase) => [phrase, { code, factor: 1 }] as const);
}

/** Reads sums of money: $1.2 billion, €800bn, US$30m, £ 20million, 30 million dollars, 12 cents, 50p, EUR 20. */
export const readMoney: Reader = (scan, at) => {
  const money = moneyAfterSign(scan, at) ?? moneyBeforeName(scan, at);
  return money && withCoins(withLateScale(money, scan.tokens), scan);
};

/** "75 USD million": the scale behind the code. */
function withLateScale(money: Reading, tokens: readonly Token[]): Reading {
  const scale = money.scale === 1 && money.low !== undefined ? readScale(tokens, money.end) : undefined;
  if (!scale || scale.factor < 1e6 || !isWord(tokens, money.end)) return money;
  const times = (value: number | undefined): number => (value ?? 0) * scale.factor;
  const values = { low: times(money.low), high: times(money.high), resolution: times(money.resolution) };
  return { ...money, ...values, scale: scale.factor, end: scale.end };
}

/** The largest scale word of a sum that is told to the cent: "two thousand dollars and ten cents". */
const LARGEST_WITH_COINS = 1000;

/** "13 dollars and 45 cents", "$20 and 43c", "15 dollars 50": coins behind a whole sum. */
function withCoins(money: Reading, scan: Scan): Reading {
  if (!Number.isInteger(money.low) || (money.scale ?? 1) > LARGEST_WITH_COINS || money.low !== money.high) return money;
  const at = lowerAt(scan.tokens, money.end) === 'and' ? money.end + 1 : money.end;
  const coins = scan.numeralAt(at);
  if (!coins || !(coins.low > 0 && coins.low < 100) || coins.scale !== 1) return money;
  const kind = coinsOf(coins, money, scan.tokens);
  if (!kind) return money;
  const value = (money.low ?? 0) + coins.low * kind.factor;
  const sum = { ...money, low: value, high: value, resolution: kind.factor, end: kind.end };
  return kind.factor === 0.1 ? withLastDigit(sum, scan) : sum;
}

/** "two kuai and three mao four": the hundredths behind tenths are not named. */
function withLastDigit(sum: Reading, scan: Scan): Reading {
  const last = scan.numeralAt(sum.end);
  if (!last || !(last.low > 0 && last.low < 10) || countsMore(scan.tokens, last.end)) return sum;
  const value = (sum.low ?? 0) + last.low / 100;
  return { ...sum, low: value, high: value, resolution: 0.01, end: last.end };
}

/** What one of the coins is of the sum's unit, and the position behind them; bare ones are hundredths. */
function coinsOf(
  coins: Numeral,
  money: Reading,
  tokens: readonly Token[],
): { readonly factor: number; readonly end: number } | undefined {
  const name = nameBehind(coins, tokens) ?? phraseAt(SPOKEN_COINS, tokens, coins.end);
  if (name) return name.value.factor < 1 ? { factor: name.value.factor, end: name.end } : undefined;
  const isNamed = (money.number?.end ?? 0) < money.end || coins.style === 'words';
  const isTwoDigits = coins.low > 9 && money.scale === 1 && lowerAt(tokens, money.first - 1) !== 'between';
  return isNamed && isTwoDigits && !countsMore(tokens, coins.end) ? { factor: 0.01, end: coins.end } : undefined;
}

/** Whether a word follows that makes the number behind a sum an amount of its own: "20 dollars and 43 tickets". */
function countsMore(tokens: readonly Token[], at: number): boolean {
  return (isWord(tokens, at) && lowerAt(tokens, at) !== 'more') || /^[-%]$/.test(lowerAt(tokens, at));
}

function moneyAfterSign(scan: Scan, at: number): Reading | undefined {
  if (scan.tokens[at]?.kind === 'digits') return undefined;
  const loss = isHyphen(scan.tokens, at) && !isGlued(scan.tokens, at) && isGlued(scan.tokens, at + 1);
  const sign = signAt(scan.tokens, loss ? at + 1 : at);
  if (!sign) return undefined;
  const numeral = scan.numeralAt(sign.end) ?? (loss ? undefined : negativeAt(scan, sign.end));
  if (!numeral || numeral.style === 'vague') return undefined;
  const scaled = withScaleLetter(loss ? negated(numeral) : numeral, scan.tokens);
  if (LOST_SIGNS.has(lowerAt(scan.tokens, sign.first)) && !isSum(scaled)) return undefined;
  return amount(scaled, unitOf(sign.value), { first: at, end: afterRepeatedName(scan.tokens, scaled.end, sign.value) });
}

/** "# 9.8m", "# 4bn": behind a sign that numbers things elsewhere, what nobody numbers things by. */
function isSum({ low, scale }: Numeral): boolean {
  return scale >= 1000 || !Number.isInteger(low);
}

/** "$-99": a minus between sign and number. */
function negativeAt(scan: Scan, at: number): Numeral | undefined {
  const numeral = isHyphen(scan.tokens, at) && isGlued(scan.tokens, at) ? scan.numeralAt(at + 1) : undefined;
  return numeral && negated(numeral);
}

function negated(numeral: Numeral): Numeral {
  return { ...numeral, low: -numeral.high, high: -numeral.low };
}

function signAt(tokens: readonly Token[], at: number): PhraseMatch<CurrencyName> | undefined {
  const sign = phraseAt(SIGNS, tokens, at) ?? phraseAt(LOST, tokens, at);
  if (sign) return isWhole(tokens, sign) ? sign : undefined;
  const code = phraseAt(CODES, tokens, at);
  const written = tokens[at]?.text ?? '';
  const upper = written === written.toUpperCase() || written === 'Rs' || isGlued(tokens, at + 1);
  return code && upper ? code : undefined;
}

/** A sign with a letter prefix is one only where both are glued ("US$", not "US $"). */
function isWhole(tokens: readonly Token[], sign: PhraseMatch<CurrencyName>): boolean {
  return sign.end - sign.first === 1 || isGlued(tokens, sign.end - 1);
}

/** "$30 million dollars", "£5 sterling": the name after a sum that already has its sign. */
function afterRepeatedName(tokens: readonly Token[], at: number, sign: CurrencyName): number {
  const name = phraseAt(NAMES, tokens, at);
  return name && name.value.code === sign.code && name.value.factor === 1 ? name.end : at;
}

function moneyBeforeName(scan: Scan, at: number): Reading | undefined {
  const numeral = scan.numeralAt(at);
  if (!numeral) return undefined;
  const plain = nameBehind(numeral, scan.tokens);
  if (plain) return amount(numeral, unitOf(plain.value), { first: at, end: plain.end });
  const scaled = withScaleLetter(numeral, scan.tokens);
  const name = scaled === numeral ? undefined : nameBehind(scaled, scan.tokens);
  return name && amount(scaled, unitOf(name.value), { first: at, end: name.end });
}

function nameBehind(numeral: Numeral, tokens: readonly Token[]): PhraseMatch<CurrencyName> | undefined {
  const at = afterFiller(tokens, numeral);
  return nameAt(numeral, tokens, at) ?? codeAt(tokens, at) ?? coinAt(numeral, tokens);
}

/** The position behind "of" in "tens of millions of dollars", behind the article in "half a dollar", or behind a hyphen. */
function afterFiller(tokens: readonly Token[], numeral: Numeral): number {
  const next = afterHyphen(tokens, numeral.end);
  const filler = numeral.style === 'vague' ? 'of' : 'a';
  const skips = (numeral.style === 'vague' || numeral.style === 'fraction') && lowerAt(tokens, next) === filler;
  return skips ? next + 1 : next;
}

function nameAt(numeral: Numeral, tokens: readonly Token[], at: number): PhraseMatch<CurrencyName> | undefined {
  const name = phraseAt(NAMES, tokens, at);
  if (!name) return phraseAt(SIGNS, tokens, at);
  const isPound = name.end === at + 1 && /^pounds?$/.test(lowerAt(tokens, at));
  if (isPound && !arePoundsMoney(numeral, tokens, at)) return undefined;
  const ambiguous = AMBIGUOUS_CURRENCY_NAMES.has(lowerAt(tokens, at)) && numeral.scale < 1000 && numeral.high < 1000;
  return ambiguous ? undefined : name;
}

function codeAt(tokens: readonly Token[], at: number): PhraseMatch<CurrencyName> | undefined {
  const code = phraseAt(CODES, tokens, at);
  const written = tokens[at]?.text ?? '';
  return code && (written === written.toUpperCase() || isGlued(tokens, at)) ? code : undefined;
}

function coinAt(numeral: Numeral, tokens: readonly Token[]): PhraseMatch<CurrencyName> | undefined {
  const value = COIN_LETTERS.get(lowerAt(tokens, numeral.end));
  const letter = tokens[numeral.end]?.text;
  if (!value || numeral.style !== 'digits' || !isGlued(tokens, numeral.end) || letter === 'C' || letter === 'P') {
    return undefined;
  }
  return { value, first: numeral.end, end: numeral.end + 1 };
}

/** The numeral with the scale letters behind its digits: "1.2" and "bn" in €1.2bn or €1.2 bn. */
export function withScaleLetter(numeral: Numeral, tokens: readonly Token[]): Numeral {
  if (numeral.style !== 'digits' || !isWord(tokens, numeral.end)) return numeral;
  const factor = SCALE_LETTERS.get(lowerAt(tokens, numeral.end));
  if (factor === undefined) return numeral;
  if (!isGlued(tokens, numeral.end) && !/^(?:[mb]n|tn|m|b|k)$/i.test(lowerAt(tokens, numeral.end))) return numeral;
  return scaledByNext(numeral, factor);
}

function unitOf(currency: CurrencyName) {
  return { kind: 'money', unit: currency.code, factor: currency.factor } as const;
}
