import type { Figure } from '../../model/figure.js';
import { commonAmounts } from '../comparison/amounts.js';
import { isNear } from '../comparison/points.js';
import { readNumeral } from '../numerals/numeral.js';
import { withScaleLetter } from '../readers/money.js';
import { tidy } from '../tidy.js';
import { tokenise } from '../tokens.js';
import { numberLike } from './numbers.js';
import { unitFor } from './plurals.js';

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
  if (isOddNumber(statement, high / factor, factor)) return undefined;
  const write = (value: number): string =>
    numberLike(
      { value: tidy(value / factor), resolution: common.converted ? 1 : resolution / factor },
      modelNumber(model),
    );
  const words =
    low === high ? (ownWords(statement, model) ?? write(low)) : range(write(low), write(high), joint(statement, model));
  return around(model, words, low === high ? low / factor : high / factor);
}

/** "7,120 cents", and "33.333333%" for "a third". */
function isOddNumber(statement: Figure, value: number, factor: number): boolean {
  if (factor < 1) return value > LARGEST_IN_COINS;
  return statement.kind === 'ratio' && !isNear(value * 10, Math.round(value * 10));
}

/** Number words for number words: "half a million" stays so, "a dozen" could not stand behind an article. */
function ownWords({ number, unit }: Figure, model: Figure): string | undefined {
  const words = number?.text ?? '';
  const suits = unit === model.unit && isWords(words) && isWords(model.number?.text ?? '') && !/^an?\b/i.test(words);
  return suits ? words : undefined;
}

function isWords(text: string): boolean {
  return /^[a-z][a-z\s-]*$/i.test(text);
}

/** The number that the model's words state, before its coin ("50 cents" is 50, not 0.5); undefined for words without one. */
function rawNumber(model: Figure): number | undefined {
  if (isVague(model)) return undefined;
  const tokens = tokenise(`${model.number?.text ?? ''}${COUNTED}`);
  const numeral = readNumeral(tokens, 0);
  if (!numeral || numeral.style === 'fraction' || numeral.style === 'vague') return undefined;
  return model.low === model.high ? withScaleLetter(numeral, tokens).low : (model.low ?? numeral.low);
}

/** Something to count: digits with spaces between are one number only before a word. */
const COUNTED = ' things';

function isVague({ low, high, bound }: Figure): boolean {
  return low !== high && bound === 'about';
}

/** Amounts in another unit keep their own words, except that a part becomes a percentage, and points convert. */
function keepsUnit(statement: Figure, model: Figure): boolean {
  if (model.kind === 'percentage-points') return statement.kind === model.kind;
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

/** "2-3 million": the scale that both ends share stands once. */
function range(low: string, high: string, between: string): string {
  const scale = SCALE.exec(high)?.[0] ?? '';
  const start = scale !== '' && low.endsWith(scale) ? low.slice(0, -scale.length) : low;
  return `${start}${between}${high}`;
}

const SCALE = /(?<=\d)\s?[a-z]+$/i;

/** The model's words with its number replaced, and its unit in the number that `count` asks for; a hyphened unit stays. */
function around(model: Figure, number: string, count: number): string {
  const start = (model.number?.start ?? model.start) - model.start;
  const end = (model.number?.end ?? model.end) - model.start;
  const unit = model.text.slice(end);
  return `${model.text.slice(0, start)}${number}${unit.startsWith('-') ? unit : unitFor(unit, count)}`;
}
