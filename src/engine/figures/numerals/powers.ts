import { integerAt, isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** A power or a product with one, and the position behind it; `factor` is what the first number is multiplied by. */
export interface PowerReading {
  readonly factor: number;
  readonly end: number;
}

/** Exponents beyond this make no amount that anyone writes about. */
const LARGEST_EXPONENT = 60;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What the digits at `at` are multiplied by: 6.1x10^8, 6.1 × 10⁸, 9.83e-3, 8x2^10, and for 1.1^23 and 10⁻³ by the rest of them. */
export function readPower(tokens: readonly Token[], at: number): PowerReading | undefined {
  if (tokens[at]?.kind !== 'digits') return undefined;
  const mark = lowerAt(tokens, at + 1);
  if (!isGlued(tokens, at + 1)) return PRODUCT_SIGNS.has(mark) ? product(tokens, at + 2) : undefined;
  if (mark === '^') return ownPower(tokens, at);
  const superscripted = integerAt(tokens, at) === 10 ? ownSuperscript(tokens, at + 1) : undefined;
  if (superscripted) return superscripted;
  if (!isGlued(tokens, at + 2)) return undefined;
  if (mark === 'e') return powerOfTen(tokens, at + 2);
  return PRODUCT_SIGNS.has(mark) ? product(tokens, at + 2) : undefined;
}

const PRODUCT_SIGNS: ReadonlySet<string> = new Set(['*', 'x', '·', '×']);

/** "10⁻³", "10⁹"; one of the first three superscripts alone marks a note: "all 10²". */
function ownSuperscript(tokens: readonly Token[], at: number): PowerReading | undefined {
  const power = superscript(tokens, at);
  const isNote = /^[¹²³]$/.test(lowerAt(tokens, at)) && power?.end === at + 1;
  return power && !isNote ? { ...power, factor: power.factor / 10 } : undefined;
}

/** "1.1^23". */
function ownPower(tokens: readonly Token[], at: number): PowerReading | undefined {
  const exponent = exponentAt(tokens, at + 2);
  const base = Number(tokens[at]?.text);
  return exponent && raised(base, { ...exponent, factor: exponent.factor - 1 });
}

function powerOfTen(tokens: readonly Token[], at: number): PowerReading | undefined {
  const exponent = exponentAt(tokens, at);
  return exponent && raised(10, exponent);
}

/** "x10^8", "×10⁸", "x10-8", "x2^10" behind a number. */
function product(tokens: readonly Token[], at: number): PowerReading | undefined {
  const base = integerAt(tokens, at);
  if (lowerAt(tokens, at + 1) === '^') {
    const exponent = exponentAt(tokens, at + 2);
    return exponent && raised(base, exponent);
  }
  if (base !== 10) return undefined;
  return isHyphen(tokens, at + 1) ? powerOfTen(tokens, at + 1) : superscript(tokens, at + 1);
}

function superscript(tokens: readonly Token[], at: number): PowerReading | undefined {
  const isNegative = lowerAt(tokens, at) === '⁻';
  let [end, exponent] = [isNegative ? at + 1 : at, 0];
  for (; end < at + 3 && SUPERSCRIPTS.includes(lowerAt(tokens, end) || ' '); end++)
    exponent = exponent * 10 + SUPERSCRIPTS.indexOf(lowerAt(tokens, end));
  return exponent > 0 ? raised(10, { factor: isNegative ? -exponent : exponent, end }) : undefined;
}

/** An exponent in digits with its sign, as `factor`. */
function exponentAt(tokens: readonly Token[], at: number): PowerReading | undefined {
  const isNegative = isHyphen(tokens, at);
  const digits = isNegative || lowerAt(tokens, at) === '+' ? at + 1 : at;
  const exponent = integerAt(tokens, digits);
  if (Number.isNaN(exponent) || exponent > LARGEST_EXPONENT) return undefined;
  return { factor: isNegative ? -exponent : exponent, end: digits + 1 };
}

function raised(base: number, { factor: exponent, end }: PowerReading): PowerReading | undefined {
  const factor = base ** exponent;
  return Number.isFinite(factor) && factor !== 0 ? { factor, end } : undefined;
}
