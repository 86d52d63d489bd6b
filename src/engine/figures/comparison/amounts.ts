import type { Bound, Figure } from '../../model/figure.js';
import { NATIONAL_CURRENCIES } from '../tables/national-currencies.js';
import type { Unit } from '../tables/unit.js';
import { MEASURE_UNITS, TIME_UNITS } from '../tables/units.js';
import { familyOf } from './family.js';

/** An amount in some unit: an interval (both ends equal for a point), its least stated digit and its bound. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly resolution: number;
  readonly bound: Bound;
  /** The number as it is written, empty where it is not. */
  readonly written: string;
  /** Whether it is told as a fraction ("a third"), the roundest way there is. */
  readonly isFraction: boolean;
}

/** Two amounts in the claim's unit, and whether the statement's had to be converted into it. */
export interface CommonAmounts {
  readonly claim: Amount;
  readonly statement: Amount;
  readonly converted: boolean;
}

const UNITS: ReadonlyMap<string, Unit> = new Map([...TIME_UNITS, ...MEASURE_UNITS].map((unit) => [unit.symbol, unit]));

/** Both amounts in the claim's unit; undefined where kinds or units do not convert into each other. */
export function commonAmounts(claim: Figure, statement: Figure): CommonAmounts | undefined {
  if (familyOf(claim) !== familyOf(statement)) return undefined;
  const isOneUnit = areOneUnit(claim.unit, statement.unit);
  const convert = isOneUnit ? undefined : conversion(claim, statement);
  if (!isOneUnit && !convert) return undefined;
  const own = amountOf(claim);
  const other = amountOf(isFall(claim, statement) ? mirrored(statement) : statement);
  if (!own || !other) return undefined;
  if (!convert) return { claim: own, statement: other, converted: false };
  const exact = statement.kind === 'ratio' ? { ...other, resolution: 0 } : other;
  return { claim: own, statement: mapped(exact, convert), converted: true };
}

/** The sizes of two figures, in one unit where they have one, by their upper ends; 0 where a figure has no value. */
export function sizesOf(one: Figure, other: Figure): [number, number] {
  const common = commonAmounts(one, other);
  const [high = 0, otherHigh = 0] = common ? [common.claim.high, common.statement.high] : [one.high, other.high];
  return [Math.abs(high), Math.abs(otherHigh)];
}

function areOneUnit(one: string | undefined, other: string | undefined): boolean {
  return one === other || mayBeSameCurrency(one, other);
}

/** Whether one tells a fall by its sign and the other by a word: "−1.2%" and "fell 1.2 percent". */
function isFall(claim: Figure, statement: Figure): boolean {
  const isNegativeClaim = isNegative(claim);
  return isNegativeClaim !== isNegative(statement) && (isNegativeClaim ? statement : claim).direction === 'down';
}

function isNegative({ high = 0 }: Figure): boolean {
  return high < 0;
}

function mirrored(figure: Figure): Figure {
  const { low, high } = figure;
  return low === undefined || high === undefined ? figure : { ...figure, low: -high, high: -low };
}

function amountOf({ kind, low, high, resolution, bound, number }: Figure): Amount | undefined {
  if (low === undefined || high === undefined) return undefined;
  return { low, high, resolution: resolution ?? 0, bound, written: number?.text ?? '', isFraction: kind === 'ratio' };
}

function mapped(amount: Amount, convert: (value: number) => number): Amount {
  const resolution = Math.abs(convert(amount.low + amount.resolution) - convert(amount.low));
  return { ...amount, low: convert(amount.low), high: convert(amount.high), resolution };
}

/** What turns the statement's values into the claim's unit, which is another one. */
function conversion(claim: Figure, statement: Figure): ((value: number) => number) | undefined {
  if (claim.kind === 'percent' && statement.kind === 'ratio' && !statement.unit) return (value) => value * 100;
  if (claim.kind === 'ratio' && !claim.unit && statement.kind === 'percent') return (value) => value / 100;
  return unitConversion(claim.unit ?? '', statement.unit ?? '');
}

/** "30 pesos" may be Chilean ones, and "crowns" kroner: a noun that several countries share is any of theirs. */
function mayBeSameCurrency(one: string | undefined, two: string | undefined): boolean {
  return hasNoun(one, two) || hasNoun(two, one) || (isNoun(one) && isNoun(two) && areNounsOfOne(one, two));
}

function areNounsOfOne(one = '', two = ''): boolean {
  return NOUN_SETS.some((nouns) => nouns.has(one) && nouns.has(two));
}

function hasNoun(code: string | undefined, noun: string | undefined): boolean {
  return noun !== undefined && CURRENCY_NOUNS.get(code ?? '')?.has(noun) === true;
}

const CURRENCY_NOUNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  NATIONAL_CURRENCIES.map(({ code, nouns }) => [code, new Set(nouns.split('|'))]),
);

const NOUN_SETS: readonly ReadonlySet<string>[] = [...CURRENCY_NOUNS.values()];

/** Whether a currency is told by its noun alone; the codes of ISO 4217 are in capitals. */
function isNoun(currency = ''): boolean {
  return /^[a-z]{3}/.test(currency);
}

function unitConversion(to: string, from: string): ((value: number) => number) | undefined {
  if (from === 'pp' && to === 'bp') return (value) => value * 100;
  if (from === 'bp' && to === 'pp') return (value) => value / 100;
  if (from === 'degF' && to === 'degC') return (value) => ((value - 32) * 5) / 9;
  if (from === 'degC' && to === 'degF') return (value) => (value * 9) / 5 + 32;
  if (isDegree(from) && isDegree(to)) return (value) => value;
  const [own, other] = [UNITS.get(to), UNITS.get(from)];
  if (!own || !other || own.dimension !== other.dimension) return undefined;
  return (value) => (value * other.factor) / own.factor;
}

/** Plain degrees are compared with those of either scale as they are. */
function isDegree(unit: string): boolean {
  return unit === 'deg' || unit === 'degC' || unit === 'degF';
}
