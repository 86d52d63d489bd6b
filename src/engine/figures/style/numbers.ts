import { SCALE_LETTERS, SCALE_WORDS } from '../tables/number-words.js';
import { inWords } from './number-words.js';

/** The largest number that is written in words for a writer who uses words. */
const LARGEST_IN_WORDS = 100;

const SCALED = /^([-−]?[\d.,]+)(\s*-?)([A-Za-z]+)$/;
const SCALE_FAMILIES = [
  ['million', 'billion', 'trillion'],
  ['k', 'm', 'bn', 'tn'],
  ['K', 'M', 'B', 'T'],
] as const;

/** A number to write: its value, and one unit of the least digit that its text states. */
export interface StatedNumber {
  readonly value: number;
  readonly resolution: number;
}

/** Writes `number` as `model`, the words of another number, is written: in words, in digits, with its separators and scale. */
export function numberLike(number: StatedNumber, model: string): string {
  if (/^[a-z]/i.test(model)) return wordsOrDigits(number);
  const [, , gap = '', scale = ''] = SCALED.exec(model) ?? [];
  return scaledLike(number, gap, scale) ?? digitsLike(number, model);
}

function wordsOrDigits(number: StatedNumber): string {
  const { value } = number;
  const short = Number.isInteger(value) && (value <= LARGEST_IN_WORDS || isRound(value));
  if (value >= 0 && short) return inWords(value);
  if (value > 1 && value < LARGEST_IN_WORDS && Number.isInteger(value - 0.5))
    return `${inWords(value - 0.5)} and a half`;
  return (value >= 1e6 ? scaledLike(number, ' ', 'million') : undefined) ?? digitsLike(number, '');
}

/** One digit and a scale: "three hundred", "two million". */
function isRound(value: number): boolean {
  return [...SCALE_WORDS.values()].some((scale) => value % scale === 0 && value / scale < 10 && scale > 12);
}

/** With a scale of the model's kind (word, small letter, capital) that suits the value; undefined where none does. */
function scaledLike({ value, resolution }: StatedNumber, gap: string, scale: string): string | undefined {
  const family = SCALE_FAMILIES.find((names) => names.some((name) => name === scale)) ?? familyOf(scale);
  const fitting = [scale, ...[...(family ?? [])].reverse()].find((name) => fits(value, factorOf(name)));
  if (!fitting || !family) return undefined;
  const factor = factorOf(fitting);
  return `${decimal({ value: value / factor, resolution: resolution / factor })}${gap}${fitting}`;
}

function familyOf(scale: string): readonly string[] | undefined {
  return factorOf(scale) > 1 ? [scale] : undefined;
}

function factorOf(scale: string): number {
  return SCALE_WORDS.get(scale.toLowerCase()) ?? SCALE_LETTERS.get(scale.toLowerCase()) ?? 1;
}

/** From 1 to 999 of the scale, with at most three decimals. */
function fits(value: number, factor: number): boolean {
  const size = Math.abs(value) / factor;
  return factor > 1 && size >= 1 && size < 1000 && isNearInteger(size * 1000);
}

function isNearInteger(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6;
}

/** In digits, with the model's separator, or a comma where it has none to show. */
function digitsLike(number: StatedNumber, model: string): string {
  const written = decimal(number);
  const separator = SEPARATOR.exec(model)?.[1] ?? ',';
  return isBare(number, model) ? written : written.replace(/\d+/, (whole) => whole.replace(THOUSANDS, separator));
}

const SEPARATOR = /\d([,'’ \u00a0\u2009\u202f])\d{3}(?!\d)/;
const THOUSANDS = /\B(?=(?:\d{3})+$)/g;

/** Whether the model leaves separators out: four digits without one say so of four, five of all. */
function isBare({ value }: StatedNumber, model: string): boolean {
  return /\d{5}/.test(model) || (/\d{4}/.test(model) && Math.abs(value) < 1e4);
}

/** With as many decimals as are stated, or as the value needs (at most six). */
function decimal({ value, resolution }: StatedNumber): string {
  const stated = resolution > 0 && resolution < 1 ? Math.round(-Math.log10(resolution)) : 0;
  const fixed = value.toFixed(Math.min(stated, 6));
  return Math.abs(Number(fixed) - value) <= 1e-9 * Math.abs(value) ? fixed : String(Number(value.toFixed(6)));
}
