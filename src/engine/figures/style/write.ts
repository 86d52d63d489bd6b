import type { Figure } from '../../model/figure.js';
import { MANIFOLD_WORDS } from '../tables/manifold-words.js';
import { amountLike } from './amounts.js';
import { dateLike } from './dates.js';
import { ordinalInDigits, ordinalInWords } from './number-words.js';
import { timeLike } from './times.js';

/**
 * The statement's value in the style of the draft's figure, to replace exactly `model.text`: words for words, digits with the
 * same separators, "percent", currency sign, scale word and date order kept, a capital where the draft has one. Where no such
 * form exists (a vague amount, another unit) the statement's own words.
 */
export function writeInStyle(statement: Figure, model: Figure): string {
  const written = styled(statement, model);
  return withCase(written ?? spaced(statement.text), written === undefined && keepsCase(statement), model.text);
}

function styled(statement: Figure, model: Figure): string | undefined {
  if (statement.kind === 'date') return dateLike(statement, model);
  if (statement.kind === 'time') return timeLike(statement, model);
  if (statement.kind === 'label') return labelLike(statement, model);
  if (statement.kind === 'ordinal') return ordinalLike(statement, model);
  if (MANIFOLD_WORDS.has(statement.text.toLowerCase())) return undefined;
  return statement.kind === 'score' ? scoreLike(statement, model) : amountLike(statement, model);
}

/** The model's noun with the statement's number: "Art. 5" becomes "Art. 4". */
function labelLike(statement: Figure, model: Figure): string | undefined {
  if (!statement.number || !model.number) return undefined;
  const at = model.number.start - model.start;
  return `${model.text.slice(0, at)}${statement.number.text}${model.text.slice(at + model.number.text.length)}`;
}

function ordinalLike(statement: Figure, model: Figure): string | undefined {
  if (statement.value === undefined) return undefined;
  return /^\d/.test(model.text) ? ordinalInDigits(statement.value) : ordinalInWords(statement.value);
}

/** The statement's two numbers in the place of the model's: "52-48" for "51-49", "52 to 48" for "51 to 49". */
function scoreLike(statement: Figure, model: Figure): string | undefined {
  const numbers = statement.text.match(/\d+/g) ?? [];
  if (numbers.length !== 2 || model.kind !== 'score') return undefined;
  let at = 0;
  return model.text.replace(/\d+/g, (own) => numbers[at++] ?? own);
}

/** Names of days and months, and labels, keep their own capitals. */
function keepsCase({ kind }: Figure): boolean {
  return kind === 'date' || kind === 'label';
}

function withCase(words: string, keeps: boolean, model: string): string {
  const first = words[0] ?? '';
  if (/^\p{Lu}/u.test(model)) return `${first.toUpperCase()}${words.slice(1)}`;
  return keeps || /^\p{Lu}[\p{Lu}$]/u.test(words) ? words : `${first.toLowerCase()}${words.slice(1)}`;
}

/** Line ends and runs of white space as single spaces. */
function spaced(words: string): string {
  return words.replace(/\s+/g, ' ');
}
