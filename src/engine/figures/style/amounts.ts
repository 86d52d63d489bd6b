import type { Figure } from '../../model/figure.js';
import { commonAmounts } from '../comparison/amounts.js';
import { readNumeral } from '../numerals/numeral.js';
import { withScaleLetter } from '../readers/money.js';
import { tokenise } from '../tokens.js';
import { numberLike } from './numbers.js';

/** A value may need this many times the model's unit before the statement's own words read better ("7,120 cents"). */
const LARGEST_IN_COINS = 100;

/** What joins the ends of a range. */
const RANGE_JOINT = /(?<=\S)\s?[-–—]\s?(?=\S)|\s(?:to|and|or|through)\s/;

/**
 * The statement's amount with the model's unit, sign and number style; undefined where its own words serve better: a vague
 * amount, a part in words ("a third"), or a unit that would make an odd number.
 */
export function amountLike(statement: Figure, model: Figure): string | undefined {
  const common = commonAmounts(model, statement);
  const raw = rawNumber(model);
  if (!common || !model.number || raw === undefined || isVague(statement) || !keepsUnit(statement, model))
    return undefined;
  const factor = raw === 0 ? 1 : (model.low ?? raw) / raw;
  const { low, high, resolution } = common.statement;
  if (factor < 1 && high / factor > LARGEST_IN_COINS) return undefined;
  const write = (value: number): string =>
    numberLike({ value: tidy(value / factor), resolution: resolution / factor }, modelNumber(model));
  const words = low === high ? write(low) : `${write(low)}${joint(statement, model)}${write(high)}`;
  return withPlural(around(model, words), low / factor, model);
}

/** The number that the model's words state, before its coin ("50 cents" is 50, not 0.5); undefined for words without one. */
function rawNumber(model: Figure): number | undefined {
  if (isVague(model)) return undefined;
  const tokens = tokenise(model.number?.text ?? '');
  const numeral = readNumeral(tokens, 0);
  if (!numeral || numeral.style === 'fraction' || numeral.style === 'vague') return undefined;
  return model.low === model.high ? withScaleLetter(numeral, tokens).low : (model.low ?? numeral.low);
}

function isVague({ low, high, bound }: Figure): boolean {
  return low !== high && bound === 'about';
}

/** Amounts in another unit keep their own words, except that a part becomes a percentage. */
function keepsUnit(statement: Figure, model: Figure): boolean {
  return statement.unit === model.unit || (model.kind === 'percent' && statement.kind === 'ratio');
}

/** The words of one number of the model: of the second where it is a range. */
function modelNumber(model: Figure): string {
  const words = model.number?.text ?? '';
  return model.low === model.high ? words : (words.split(RANGE_JOINT).at(-1) ?? words);
}

/** What stands between the ends of a range: the model's own, else a hyphen where the statement has one, else "to". */
function joint(statement: Figure, model: Figure): string {
  const own = RANGE_JOINT.exec(model.number?.text ?? '')?.[0];
  const other = RANGE_JOINT.exec(statement.number?.text ?? '')?.[0] ?? '';
  return own ?? (/^[-–]$/.test(other) ? other : ' to ');
}

/** The model's words with its number replaced. */
function around(model: Figure, number: string): string {
  const start = (model.number?.start ?? model.start) - model.start;
  const end = (model.number?.end ?? model.end) - model.start;
  return `${model.text.slice(0, start)}${number}${model.text.slice(end)}`;
}

/** "1 year" becomes "3 years" and back; a unit joined by a hyphen stays as it is. */
function withPlural(words: string, count: number, model: Figure): string {
  if (model.value === undefined || /-\p{L}+$/u.test(model.text)) return words;
  if (model.value === 1 && count !== 1) return words.replace(/(?<=[^a-z][a-z]{3,})(?<!s)$/i, 's');
  return model.value !== 1 && count === 1 ? words.replace(/(?<=\s[a-z]{3,})s$/i, '') : words;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
