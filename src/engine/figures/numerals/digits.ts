import { FRACTION_CHARACTERS, MINUS_WORDS, TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';
import { integerAt, isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { joinedDigits } from './grouped-digits.js';
import type { Numeral } from './numeral.js';
import { readPower } from './powers.js';
import { integerResolution, readAndPart, readScale } from './scales.js';

/** What parts the thousands of a number: commas, apostrophes, and spaces that do not break. */
const SEPARATORS = /[,'’\u00a0\u2009\u202f]/g;

interface Amount {
  readonly value: number;
  readonly resolution: number;
  readonly end: number;
}

/** A numeral in digits: 1,234.5, 12 345, 2 1/2, 2½, 3/4, 2.5 million, 4 thousand 3 hundred and 21, -4, minus 4, 6×10⁸. */
export function readDigits(tokens: readonly Token[], at: number): Numeral | undefined {
  const start = afterSign(tokens, at);
  const amount =
    mixedNumber(tokens, start) ?? power(tokens, start) ?? slashFraction(tokens, start) ?? plainNumber(tokens, start);
  if (!amount) return undefined;
  const scale = readScale(tokens, amount.end);
  const part = readAndPart(tokens, scale.end);
  const value = (amount.value + (part?.part ?? 0)) * scale.factor;
  const resolution = (part ? 0.1 : amount.resolution) * scale.factor;
  const whole = { value, resolution, end: part?.end ?? scale.end };
  return numeral(withRest(tokens, whole, scale.factor), tokens, at, scale.factor);
}

function numeral(amount: Amount, tokens: readonly Token[], first: number, scale: number): Numeral {
  const { end, resolution } = amount;
  const value = afterSign(tokens, first) === first ? amount.value : -amount.value;
  return { first, end, low: value, high: value, resolution, scale, style: 'digits' };
}

function afterSign(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  if (MINUS_WORDS.has(word)) return at + 1;
  if (!isHyphen(tokens, at) || isGlued(tokens, at)) return at;
  return isGlued(tokens, at + 1) || standsAlone(tokens, at) ? at + 1 : at;
}

/** "- 1,200" alone, as in the cell of a table: before more words it is a dash, and the mark of a list. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  return (
    at === 0 &&
    tokens.length <= LONGEST_CELL &&
    tokens.slice(1).every(({ kind, text }) => kind === 'digits' || text === '/')
  );
}

const LONGEST_CELL = 5;

/** The smaller groups behind a scale word: "4 thousand" and "3 hundred" and "and 21". */
function withRest(tokens: readonly Token[], whole: Amount, scale: number): Amount {
  if (scale < 100) return whole;
  const and = lowerAt(tokens, whole.end) === 'and' ? 1 : 0;
  const value = and === 1 && scale === 100 ? smallNumber(tokens, whole.end + 1) : integerAt(tokens, whole.end + and);
  const later = readScale(tokens, whole.end + and + 1);
  const isLast = and === 1 && scale === 100 && later.factor === 1;
  if (!(value > 0 && value * later.factor < scale) || !(isLast || later.factor >= 100)) return whole;
  const longer = { value: whole.value + value * later.factor, resolution: later.factor, end: later.end };
  return withRest(tokens, longer, later.factor);
}

/** A number below a hundred in digits, or in one word. */
function smallNumber(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  return UNIT_WORDS.get(word) ?? TEEN_WORDS.get(word) ?? TENS_WORDS.get(word) ?? integerAt(tokens, at);
}

function plainNumber(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (token?.kind !== 'digits') {
    const part = FRACTION_CHARACTERS.get(token?.text ?? '');
    return part === undefined ? undefined : { value: part, resolution: 0.05, end: at + 1 };
  }
  const joined = joinedDigits(tokens, at);
  const written = joined?.written ?? withoutSeparators(token.text);
  const value = Number(written);
  return Number.isNaN(value)
    ? undefined
    : { value, resolution: writtenResolution(written), end: joined?.end ?? at + 1 };
}

function withoutSeparators(written: string): string {
  return written.length > 4 ? written.replace(SEPARATORS, '') : written;
}

function writtenResolution(written: string): number {
  const point = written.indexOf('.');
  return point < 0 ? integerResolution(Number(written)) : 10 ** -(written.length - point - 1);
}

/** "2½", "2 1/2", "2-1/2" and "2 and 1/2". */
function mixedNumber(tokens: readonly Token[], at: number): Amount | undefined {
  const whole = integerAt(tokens, at);
  if (Number.isNaN(whole)) return undefined;
  const character = FRACTION_CHARACTERS.get(lowerAt(tokens, at + 1));
  if (character !== undefined) return { value: whole + character, resolution: 0.1, end: at + 2 };
  const joined = isHyphen(tokens, at + 1) || lowerAt(tokens, at + 1) === 'and' ? at + 2 : at + 1;
  const fraction = slashFraction(tokens, joined);
  if (!fraction || fraction.value >= 1) return undefined;
  return { value: whole + fraction.value, resolution: 0.1, end: fraction.end };
}

function power(tokens: readonly Token[], at: number): Amount | undefined {
  const found = readPower(tokens, at);
  if (!found) return undefined;
  const written = withoutSeparators(tokens[at]?.text ?? '');
  return {
    value: Number(written) * found.factor,
    resolution: writtenResolution(written) * found.factor,
    end: found.end,
  };
}

function slashFraction(tokens: readonly Token[], at: number): Amount | undefined {
  if (lowerAt(tokens, at + 1) !== '/') return undefined;
  const [above, below] = [integerAt(tokens, at), integerAt(tokens, at + 2)];
  if (!(above > 0) || !(below > above) || below > 1000) return undefined;
  return { value: above / below, resolution: 0.05, end: at + 3 };
}
