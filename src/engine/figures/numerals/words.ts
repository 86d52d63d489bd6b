import {
  AND_WORDS,
  DECIMAL_WORDS,
  MINUS_WORDS,
  SCALE_PLURALS,
  SCALE_WORDS,
  TEEN_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
} from '../tables/number-words.js';
import { integerAt, isGlued, isHyphen, isJoiningHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import type { Numeral } from './numeral.js';
import { readAndPart, readScale, type ScaleReading } from './scales.js';

type Last = 'nothing' | 'unit' | 'teen' | 'tens' | 'hundred' | 'scale';

/** How far a number in words has been read: the finished groups, the open group, and what came last. */
interface Progress {
  readonly total: number;
  readonly group: number;
  readonly last: Last;
  /** The least scale so far; a later one must be smaller. */
  readonly scale: number;
  readonly end: number;
}

const OPEN_TO_UNITS: ReadonlySet<Last> = new Set(['nothing', 'tens', 'hundred', 'scale']);
const OPEN_TO_TENS: ReadonlySet<Last> = new Set(['nothing', 'hundred', 'scale']);

/** A numeral in words: twenty-three, one hundred and five, two and a half million, a dozen, nine point five. */
export function readWords(tokens: readonly Token[], at: number): Numeral | undefined {
  const decimals = bareDecimals(tokens, at);
  if (decimals) return decimals;
  const start = afterArticle(tokens, afterMinus(tokens, at));
  if (!isWord(tokens, start) || isMultiMillion(tokens, start)) return undefined;
  const spoken = spokenHundreds(tokens, start);
  if (spoken) return numeral(at, spoken.end, spoken.value, 1, 1);
  let progress: Progress = { total: 0, group: 0, last: 'nothing', scale: Number.POSITIVE_INFINITY, end: start };
  for (let next = step(progress, tokens, start); next; next = step(progress, tokens, nextWord(progress, tokens))) {
    progress = next;
  }
  if (progress.last === 'nothing') return undefined;
  return finished(progress, tokens, at);
}

/** "a multi-million deal": how many millions is not said. */
function isMultiMillion(tokens: readonly Token[], at: number): boolean {
  return SCALE_WORDS.has(lowerAt(tokens, at)) && isHyphen(tokens, at - 1) && isWord(tokens, at - 2);
}

/** "one twenty-two" for 122, as prices and flights are read out: only where nothing that it could count follows. */
function spokenHundreds(tokens: readonly Token[], at: number): { value: number; end: number } | undefined {
  const [hundreds, tens] = [UNIT_WORDS.get(lowerAt(tokens, at)), TENS_WORDS.get(lowerAt(tokens, at + 1))];
  if (hundreds === undefined || tens === undefined) return undefined;
  const last = afterTightHyphen(tokens, at + 2);
  const units = UNIT_WORDS.get(lowerAt(tokens, last));
  if (units === undefined || isWord(tokens, last + 1) || isHyphen(tokens, last + 1)) return undefined;
  return { value: hundreds * 100 + tens + units, end: last + 1 };
}

function afterMinus(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  return MINUS_WORDS.has(word) ? at + 1 : at;
}

function afterArticle(tokens: readonly Token[], at: number): number {
  const article = lowerAt(tokens, at) === 'a' || lowerAt(tokens, at) === 'an';
  return article && SCALE_WORDS.has(lowerAt(tokens, at + 1)) ? at + 1 : at;
}

/** Where the next number word would stand: after a hyphen, or after "and" that follows hundred or a scale. */
function nextWord(progress: Progress, tokens: readonly Token[]): number {
  if (progress.last === 'tens' && isUnitBeforePart(tokens, progress.end)) return progress.end + 1;
  const at =
    progress.last === 'tens'
      ? afterTensHyphen(tokens, progress.end)
      : afterTightHyphen(tokens, afterComma(progress, tokens));
  const mayJoin = progress.last === 'hundred' || progress.last === 'scale';
  const joins = mayJoin && AND_WORDS.has(lowerAt(tokens, at));
  return joins ? afterTightHyphen(tokens, at + 1) : at;
}

/** "three million, two hundred and forty": a comma behind a scale, before hundreds. */
function afterComma({ last, end }: Progress, tokens: readonly Token[]): number {
  const joins = last === 'scale' && lowerAt(tokens, end) === ',' && isGlued(tokens, end);
  return joins && UNIT_WORDS.has(lowerAt(tokens, end + 1)) && lowerAt(tokens, end + 2) === 'hundred' ? end + 1 : end;
}

/** "twenty and three and three fifths": one number, told with "and" throughout; "twenty and three" are two. */
function isUnitBeforePart(tokens: readonly Token[], at: number): boolean {
  const isUnit = AND_WORDS.has(lowerAt(tokens, at)) && UNIT_WORDS.has(lowerAt(tokens, at + 1));
  return isUnit && readAndPart(tokens, at + 2) !== undefined;
}

/** "twenty-five", and "twenty - five" in text whose hyphens came loose. */
function afterTensHyphen(tokens: readonly Token[], at: number): number {
  const joins = lowerAt(tokens, at) === '-' && isJoiningHyphen(tokens, at) && UNIT_WORDS.has(lowerAt(tokens, at + 1));
  return joins ? at + 1 : afterTightHyphen(tokens, at);
}

function afterTightHyphen(tokens: readonly Token[], at: number): number {
  return isHyphen(tokens, at) && isGlued(tokens, at) && isGlued(tokens, at + 1) ? at + 1 : at;
}

function step(progress: Progress, tokens: readonly Token[], at: number): Progress | undefined {
  if (at > progress.end && readAndPart(tokens, progress.end)) return undefined;
  const word = lowerAt(tokens, at);
  return (
    unitStep(progress, word, at) ??
    teenStep(progress, word, at) ??
    hundredStep(progress, word, at) ??
    scaleStep(progress, tokens, at)
  );
}

function unitStep(progress: Progress, word: string, at: number): Progress | undefined {
  const value = UNIT_WORDS.get(word);
  if (value === undefined || !OPEN_TO_UNITS.has(progress.last)) return undefined;
  return { ...progress, group: progress.group + value, last: 'unit', end: at + 1 };
}

function teenStep(progress: Progress, word: string, at: number): Progress | undefined {
  const tens = TENS_WORDS.get(word);
  const value = tens ?? TEEN_WORDS.get(word);
  if (value === undefined || !OPEN_TO_TENS.has(progress.last)) return undefined;
  return { ...progress, group: progress.group + value, last: tens === undefined ? 'teen' : 'tens', end: at + 1 };
}

function hundredStep(progress: Progress, word: string, at: number): Progress | undefined {
  if (word !== 'hundred' || progress.last === 'hundred' || progress.group >= 100) return undefined;
  if (progress.last === 'scale') return undefined;
  return { ...progress, group: (progress.group || 1) * 100, last: 'hundred', end: at + 1 };
}

function scaleStep(progress: Progress, tokens: readonly Token[], at: number): Progress | undefined {
  const word = lowerAt(tokens, at);
  const plural = progress.last === 'nothing' ? undefined : SCALE_PLURALS.get(word);
  const scale = word === 'hundred' ? undefined : (SCALE_WORDS.get(word) ?? plural);
  if (scale === undefined || scale >= progress.scale || progress.last === 'scale') return undefined;
  const times = timesScale(scale, tokens, at + 1);
  const total = progress.total + (progress.group || 1) * scale * times;
  return { total, group: 0, last: 'scale', scale: scale * times, end: times === 1 ? at + 1 : at + 2 };
}

/** "a thousand million", "three lakh crore": what a second scale word, no smaller than the first, multiplies by. */
function timesScale(scale: number, tokens: readonly Token[], at: number): number {
  const times = scale < 1000 ? undefined : SCALE_WORDS.get(lowerAt(tokens, at));
  return times !== undefined && times >= scale ? times : 1;
}

function finished(progress: Progress, tokens: readonly Token[], first: number): Numeral {
  const whole = progress.total + progress.group;
  const sign = afterMinus(tokens, first) === first ? 1 : -1;
  const least = leastScale(progress);
  const decimals = decimalTail(tokens, progress.end);
  const tail = decimals ?? readAndPart(tokens, progress.end);
  if (!tail) return numeral(first, progress.end, sign * whole, least, least);
  const later = readScale(tokens, tail.end);
  if (progress.last === 'scale' && !decimals) {
    return withPart(numeral(first, tail.end, sign * whole, least, progress.scale), sign * tail.part, later);
  }
  const { factor, end } = later;
  return numeral(first, end, sign * (whole + tail.part) * factor, factor / 10, factor);
}

/** "a million and a half" is half a million more, "a billion and a half million" as well. */
function withPart(whole: Numeral, part: number, later: ScaleReading): Numeral {
  const isOwn = later.factor > 1 && later.factor < whole.scale;
  const scale = isOwn ? later.factor : whole.scale;
  const resolution = scale === 12 ? 1 : scale / 10;
  return numeral(whole.first, isOwn ? later.end : whole.end, whole.low + part * scale, resolution, whole.scale);
}

function numeral(first: number, end: number, value: number, resolution: number, scale: number): Numeral {
  return { first, end, low: value, high: value, resolution, scale, style: 'words' };
}

function leastScale(progress: Progress): number {
  if (progress.last === 'scale') return progress.scale === 12 ? 1 : progress.scale;
  return progress.last === 'hundred' ? 100 : 1;
}

/** "point five", "point nought four", "point seventy-one" and "point 5" behind a number in words. */
function decimalTail(tokens: readonly Token[], at: number): { part: number; end: number } | undefined {
  if (!DECIMAL_WORDS.has(lowerAt(tokens, at))) return undefined;
  let digits = '';
  let end = at + 1;
  for (
    let next = spokenDigits(tokens, end);
    next !== undefined && digits.length < 9;
    next = spokenDigits(tokens, end)
  ) {
    digits += next;
    end = afterTightHyphen(tokens, end + 1);
  }
  return digits === '' ? undefined : { part: Number(`0.${digits}`), end };
}

/** "point five" without its nought: alone or before a percent, since "at this point five people left". */
function bareDecimals(tokens: readonly Token[], at: number): Numeral | undefined {
  const tail = lowerAt(tokens, at) === 'point' ? decimalTail(tokens, at) : undefined;
  if (!tail) return undefined;
  const isAmount = tail.end === tokens.length || /^(?:%|percent|per)$/.test(lowerAt(tokens, tail.end));
  return isAmount ? numeral(at, tail.end, tail.part, 0.1, 1) : undefined;
}

/** The digits that one word behind "point" stands for: a tens word only the first of its two. */
function spokenDigits(tokens: readonly Token[], at: number): string | undefined {
  const word = lowerAt(tokens, at);
  const tens = TENS_WORDS.get(word);
  if (tens !== undefined)
    return UNIT_WORDS.has(lowerAt(tokens, afterTightHyphen(tokens, at + 1))) ? String(tens / 10) : String(tens);
  const digit = UNIT_WORDS.get(word) ?? TEEN_WORDS.get(word) ?? integerAt(tokens, at);
  return Number.isNaN(digit) ? undefined : String(digit);
}
