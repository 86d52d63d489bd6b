import type { Figure } from '../../model/figure.js';
import { calendarWords } from '../style/dates.js';
import { inWords } from '../style/number-words.js';
import { writeInStyle } from '../style/write.js';
import { commonAmounts } from './amounts.js';
import { compareFigures } from './compare.js';

/**
 * Why a claim's figure is not the statement's, in words or arithmetic: "35 percent is ten times the reference's 3.5 percent",
 * "2027 is two years before the reference's 2029". Meant for two figures that `compareFigures` finds incompatible.
 */
export function explainDifference(claim: Figure, statement: Figure): string {
  const difference = differenceOf(claim, statement);
  return `${bounded(inFull(claim, statement))} is ${difference} the reference's ${cited(inFull(statement, claim))}`;
}

/** The words of a figure behind "the reference's", in quotation marks where they would not read on: “almost 500”, “a quarter”. */
function cited(figure: Figure): string {
  const words = bounded(figure);
  return /^(?:an?|between|the)\s/.test(words) || isLimitedBefore(figure) ? `“${words}”` : words;
}

function isLimitedBefore({ boundText, start }: Figure): boolean {
  return boundText !== undefined && boundText.start < start;
}

/** A figure whose unit stands in the heading of its table is told with the unit, as the other figure has it. */
function inFull(figure: Figure, other: Figure): Figure {
  const isInTable = figure.kind !== 'age' && figure.unit !== undefined && figure.text === figure.number?.text;
  return isInTable ? { ...figure, text: writeInStyle(figure, other) } : figure;
}

function differenceOf(claim: Figure, statement: Figure): string {
  const compared = compareFigures(claim, statement);
  if (compared.relation !== 'incompatible' || compared.conflict === 'bound') return 'not';
  if (compared.conflict === 'precision') return 'more precise than';
  if (claim.kind === 'date') return timeBetween(claim, statement) ?? 'not';
  if (claim.kind === 'ordinal') return 'not';
  return arithmetic(claim, statement) ?? 'not';
}

/** The figure's words with those that limit it, on one line. */
function bounded(figure: Figure): string {
  const { text, boundText, number } = figure;
  const between = / and /.test(number?.text ?? '') && figure.low !== figure.high ? ['between'] : [];
  const parts =
    boundText && isLimitedBefore(figure)
      ? [boundText.text, ...between, text]
      : [...between, text, boundText?.text ?? ''];
  return `${withSmallStart(parts.join(' ').trim().replace(/\s+/g, ' '), figure)}${meaning(figure)}`;
}

/** What a date means that is told from the day of writing: " (2024)" behind "last year". */
function meaning({ date }: Figure): string {
  const words = date?.relative === undefined ? undefined : calendarWords(date);
  return words === undefined ? '' : ` (${words})`;
}

/** Number words lose the capital of a sentence's start; names of days, months and labels keep theirs. */
function withSmallStart(words: string, { kind }: Figure): string {
  const isName = kind === 'date' || kind === 'label';
  return /^\p{Lu}\p{Ll}/u.test(words) && !isName ? `${words[0]?.toLowerCase()}${words.slice(1)}` : words;
}

function timeBetween({ date: own }: Figure, { date: other }: Figure): string | undefined {
  if (own?.year !== undefined && other?.year !== undefined && own.year !== other.year) {
    return apart(own.year - other.year, 'year');
  }
  if (own?.month === undefined || other?.month === undefined) return undefined;
  if (own.month !== other.month) return apart(own.month - other.month, 'month');
  return own.day === undefined || other.day === undefined ? undefined : apart(own.day - other.day, 'day');
}

function apart(difference: number, unit: string): string | undefined {
  if (difference === 0) return undefined;
  const count = Math.abs(difference);
  return `${inWords(count)} ${unit}${count === 1 ? '' : 's'} ${difference < 0 ? 'before' : 'after'}`;
}

function arithmetic(claim: Figure, statement: Figure): string | undefined {
  const common = commonAmounts(claim, statement);
  if (!common) return undefined;
  const { claim: own, statement: other } = common;
  if (own.low !== own.high) return undefined;
  if (other.low !== other.high) return own.low < other.low ? 'below' : 'above';
  const times = multiple(own.low, other.low);
  if (times !== undefined || areFarApart(own.low, other.low)) return times;
  return surplus(claim, own.low - other.low, Math.min(own.resolution, other.resolution));
}

/** Of two amounts of which one is more than a thousand times the other, it tells nothing how far they lie apart. */
function areFarApart(own: number, other: number): boolean {
  const [less = 0, more = 0] = [Math.abs(own), Math.abs(other)].sort((a, b) => a - b);
  return less > 0 && more > 1000 * less;
}

const POWERS: ReadonlyMap<number, string> = new Map([
  [-4, 'a ten-thousandth of'],
  [-3, 'a thousandth of'],
  [-2, 'a hundredth of'],
  [-1, 'a tenth of'],
  [1, 'ten times'],
  [2, 'a hundred times'],
  [3, 'a thousand times'],
  [4, 'ten thousand times'],
  [6, 'a million times'],
]);

function multiple(own: number, other: number): string | undefined {
  const power = Math.log10(own / other);
  const word = Math.abs(power - Math.round(power)) < 1e-9 ? POWERS.get(Math.round(power)) : undefined;
  if (word !== undefined || Math.max(own, other) < 10) return word;
  if (own === other * 2) return 'twice';
  return other === own * 2 ? 'half' : undefined;
}

/** "9 more than", "$2 million less than", "5 points more than", "three years older than". */
function surplus(claim: Figure, difference: number, resolution: number): string {
  const value = Number(Math.abs(difference).toPrecision(6));
  const side = difference < 0 ? 'less' : 'more';
  if (claim.kind === 'age')
    return `${plural(value, claim.unit ?? 'year')} ${difference < 0 ? 'younger' : 'older'} than`;
  if (claim.kind === 'percent') return `${plural(value, 'point')} ${side} than`;
  if (claim.kind === 'duration')
    return `${plural(value, claim.unit ?? '')} ${difference < 0 ? 'shorter' : 'longer'} than`;
  if (claim.kind === 'ratio') return `${side} than`;
  return `${amountWords({ ...claim, value, low: value, high: value, resolution }, claim)} ${side} than`;
}

function plural(count: number, unit: string): string {
  const words = Number.isInteger(count) && count < 10 ? inWords(count) : String(count);
  return `${words} ${unit}${count === 1 ? '' : 's'}`;
}

/** The difference as the claim would write it, but a plain number always in digits. */
function amountWords(difference: Figure, claim: Figure): string {
  if (claim.number === undefined) return `${difference.value} ${claim.unit ?? ''}`;
  if (claim.kind === 'number') return GROUPED.format(difference.value ?? 0);
  return writeInStyle({ ...difference, bound: 'exact' }, claim).replaceAll('-', ' ');
}

/** Made once: a format takes far longer to make than to use. */
const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 6 });
