import { FRACTION_CHARACTERS } from '../tables/number-words.js';
import { integerAt, isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import type { Numeral } from './numeral.js';
import { integerResolution, readAndPart, readScale } from './scales.js';

interface Amount {
  readonly value: number;
  readonly resolution: number;
  readonly end: number;
}

/** A numeral in digits: 1,234.5, 2 1/2, 2½, 3/4, 2.5 million, -4, minus 4, and tokenised 1 , 200 and 30 . 84 %. */
export function readDigits(tokens: readonly Token[], at: number): Numeral | undefined {
  const start = afterSign(tokens, at);
  const amount =
    mixedNumber(tokens, start) ??
    scientific(tokens, start) ??
    slashFraction(tokens, start) ??
    plainNumber(tokens, start);
  if (!amount) return undefined;
  const scale = readScale(tokens, amount.end);
  const part = readAndPart(tokens, scale.end);
  const value = (amount.value + (part?.part ?? 0)) * scale.factor * (start === at ? 1 : -1);
  const resolution = (part ? 0.1 : amount.resolution) * scale.factor;
  const end = part?.end ?? scale.end;
  return { first: at, end, low: value, high: value, resolution, scale: scale.factor, style: 'digits' };
}

function afterSign(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  if (word === 'minus' || word === 'negative') return at + 1;
  const signed = isHyphen(tokens, at) && !isGlued(tokens, at) && isGlued(tokens, at + 1);
  return signed ? at + 1 : at;
}

function plainNumber(tokens: readonly Token[], at: number): Amount | undefined {
  const token = tokens[at];
  if (token?.kind !== 'digits') {
    const part = FRACTION_CHARACTERS.get(token?.text ?? '');
    return part === undefined ? undefined : { value: part, resolution: 0.05, end: at + 1 };
  }
  const joined = detachedDigits(tokens, at);
  const written = joined?.written ?? token.text.replaceAll(',', '');
  if (written.split('.').length > 2) return undefined;
  return { value: Number(written), resolution: writtenResolution(written), end: joined?.end ?? at + 1 };
}

function writtenResolution(written: string): number {
  const point = written.indexOf('.');
  return point < 0 ? integerResolution(Number(written)) : 10 ** -(written.length - point - 1);
}

/** "1 , 200" and "30 . 84 %" of tokenised newswire, and "40 000" of the international style, put together. */
function detachedDigits(tokens: readonly Token[], at: number): { written: string; end: number } | undefined {
  const [whole = '', mark, rest] = [tokens[at]?.text, tokens[at + 1], tokens[at + 2]];
  const opensGroups = /^[1-9]\d{0,2}$/.test(whole);
  if (opensGroups && mark?.text === '000') return { written: `${whole}000`, end: at + 2 };
  if (rest?.kind !== 'digits' || !mark?.spaced || !rest.spaced) return undefined;
  if (opensGroups && mark.text === ',' && /^\d{3}$/.test(rest.text))
    return { written: `${whole}${rest.text}`, end: at + 3 };
  const fraction = mark.text === '.' && /^(?:%|percent|per|million|billion)$/.test(lowerAt(tokens, at + 3));
  return fraction ? { written: `${whole}.${rest.text}`, end: at + 3 } : undefined;
}

function mixedNumber(tokens: readonly Token[], at: number): Amount | undefined {
  const whole = integerAt(tokens, at);
  if (Number.isNaN(whole)) return undefined;
  const character = FRACTION_CHARACTERS.get(lowerAt(tokens, at + 1));
  if (character !== undefined) return { value: whole + character, resolution: 0.1, end: at + 2 };
  const hyphened = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const fraction = slashFraction(tokens, hyphened);
  if (!fraction || fraction.value >= 1) return undefined;
  return { value: whole + fraction.value, resolution: 0.1, end: fraction.end };
}

/** 1.3x10^6 and 9.83e-3, whose tokens are "1.3", "x", "10", "^", "6" and "9.83", "e", "-", "3". */
function scientific(tokens: readonly Token[], at: number): Amount | undefined {
  const exponent = exponentStart(tokens, at);
  if (exponent === undefined || tokens[at]?.kind !== 'digits') return undefined;
  const signed = isHyphen(tokens, exponent) || lowerAt(tokens, exponent) === '+' ? exponent + 1 : exponent;
  const power = integerAt(tokens, signed) * (isHyphen(tokens, exponent) ? -1 : 1);
  if (Number.isNaN(power) || Math.abs(power) > 30) return undefined;
  const scale = 10 ** power;
  const written = tokens[at]?.text ?? '';
  return {
    value: Number(written.replaceAll(',', '')) * scale,
    resolution: writtenResolution(written) * scale,
    end: signed + 1,
  };
}

function exponentStart(tokens: readonly Token[], at: number): number | undefined {
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined;
  if (lowerAt(tokens, at + 1) === 'e') return at + 2;
  const times = lowerAt(tokens, at + 1) === 'x' || lowerAt(tokens, at + 1) === '×';
  if (!times || lowerAt(tokens, at + 2) !== '10') return undefined;
  return lowerAt(tokens, at + 3) === '^' ? at + 4 : isHyphen(tokens, at + 3) ? at + 3 : undefined;
}

function slashFraction(tokens: readonly Token[], at: number): Amount | undefined {
  if (lowerAt(tokens, at + 1) !== '/') return undefined;
  const [above, below] = [integerAt(tokens, at), integerAt(tokens, at + 2)];
  if (!(above > 0) || !(below > above) || below > 1000) return undefined;
  return { value: above / below, resolution: 0.05, end: at + 3 };
}
