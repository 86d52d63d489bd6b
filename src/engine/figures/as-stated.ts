import type { Figure } from '../model/figure.js';
import { readNumeral } from './numerals/numeral.js';
import { tidy } from './tidy.js';
import { tokenise } from './tokens.js';

/**
 * A figure as its own words state it, for whoever asks for the figures of a text: coins are counted ("30 pence" is 30 GBX, not
 * 0.3 GBP), a label has the value of its number (5 for Article 5), and a range has its middle for a value, between the ends
 * that it keeps. The engine compares figures as `readFigures` gives them.
 */
export function asStated(figure: Figure): Figure {
  if (figure.kind === 'label') return withNumber(figure);
  return withMiddle(figure.coin === undefined ? figure : inCoins(figure, figure.coin));
}

function inCoins(sum: Figure, coin: number): Figure {
  const { value, low, high, resolution, unit } = sum;
  return {
    ...sum,
    ...(value !== undefined && { value: tidy(value / coin) }),
    ...(low !== undefined && { low: tidy(low / coin) }),
    ...(high !== undefined && { high: tidy(high / coin) }),
    ...(resolution !== undefined && { resolution: tidy(resolution / coin) }),
    ...(unit !== undefined && { unit: coinCode(unit) }),
  };
}

/** The code of a currency's coins, as exchanges quote pence (GBX): that of the currency with X for its last letter. */
function coinCode(currency: string): string {
  return `${currency.slice(0, -1)}X`;
}

/** A label whose number is a plain one; "17b", "2.4.1" and telephone numbers have no value. */
function withNumber(label: Figure): Figure {
  const value = plainNumber(label.number?.text ?? '');
  return value === undefined ? label : { ...label, value, low: value, high: value };
}

function plainNumber(words: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(words)) return Number(words);
  const tokens = tokenise(words);
  const numeral = /^[a-z]+$/i.test(words) ? readNumeral(tokens, 0) : undefined;
  return numeral?.end === tokens.length ? numeral.low : undefined;
}

/** A range with its middle; a vague amount ("hundreds") has none. */
function withMiddle(figure: Figure): Figure {
  const { kind, low, high, bound, boundText } = figure;
  const isVague = kind === 'vague' || (bound === 'about' && boundText === undefined);
  if (low === undefined || high === undefined || low === high || isVague) return figure;
  return { ...figure, value: tidy((low + high) / 2) };
}
