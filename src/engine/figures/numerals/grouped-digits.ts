import { CURRENCY_SIGNS } from '../tables/currencies.js';
import { isGlued, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** A number whose digits stand in several tokens: its digits with a decimal point, and the position behind them. */
export interface JoinedDigits {
  readonly written: string;
  readonly end: number;
}

const FIRST_GROUP = /^[1-9]\d{0,2}$/;
const LATER_GROUP = /^\d{3}(?:\.\d+)?$/;
const MOST_GROUPS = 5;

/** Digits put together: "12 345 people", "40 000", "1 , 200" and "30 . 84 %" of tokenised newswire, "3,5" with a decimal comma. */
export function joinedDigits(tokens: readonly Token[], at: number): JoinedDigits | undefined {
  if (tokens[at]?.kind !== 'digits') return undefined;
  return (
    spacedThousands(tokens, at) ?? detachedDigits(tokens, at) ?? decimalComma(tokens, at) ?? raisedPoint(tokens, at)
  );
}

/** "40 000" anywhere; "12 345" only where words on both sides show that it is no table and no telephone number. */
function spacedThousands(tokens: readonly Token[], at: number): JoinedDigits | undefined {
  let written = tokens[at]?.text ?? '';
  if (!FIRST_GROUP.test(written)) return undefined;
  let end = at + 1;
  for (; end < at + MOST_GROUPS && isNextGroup(tokens, end); end++) written += tokens[end]?.text ?? '';
  const isNumber = tokens[at + 1]?.text === '000' || standsBetweenWords(tokens, at, end);
  return end > at + 1 && isNumber ? { written, end } : undefined;
}

/** One space and three digits; two spaces are columns of a table. */
function isNextGroup(tokens: readonly Token[], at: number): boolean {
  const [before, group] = [tokens[at - 1], tokens[at]];
  const follows = before !== undefined && group?.start === before.end + 1 && !before.text.includes('.');
  return follows && LATER_GROUP.test(group.text);
}

function standsBetweenWords(tokens: readonly Token[], at: number, end: number): boolean {
  const opens = at === 0 || tokens[at - 1]?.kind !== 'digits';
  return opens && isWord(tokens, end) && tokens[end]?.spaced === true;
}

/** "1 , 200" and "30 . 84 %". */
function detachedDigits(tokens: readonly Token[], at: number): JoinedDigits | undefined {
  const [whole = '', mark, rest] = [tokens[at]?.text, tokens[at + 1], tokens[at + 2]];
  if (rest?.kind !== 'digits' || !mark?.spaced || !rest.spaced) return undefined;
  if (mark.text === ',' && FIRST_GROUP.test(whole) && /^\d{3}$/.test(rest.text))
    return { written: `${whole}${rest.text}`, end: at + 3 };
  const fraction = mark.text === '.' && /^(?:%|percent|per|million|billion)$/.test(lowerAt(tokens, at + 3));
  return fraction ? { written: `${whole}.${rest.text}`, end: at + 3 } : undefined;
}

/** "3,5" and "0,75": no English list is written without a space, and no thousand has one or two digits. */
function decimalComma(tokens: readonly Token[], at: number): JoinedDigits | undefined {
  const [whole = '', rest = ''] = [tokens[at]?.text, tokens[at + 2]?.text];
  if (lowerAt(tokens, at + 1) !== ',' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined;
  if (!/^\d{1,3}$/.test(whole) || !/^\d{1,2}$/.test(rest) || isGluedToNumber(tokens, at)) return undefined;
  const goesOn = isGlued(tokens, at + 3) && !/^[.%€)!?;]$/.test(lowerAt(tokens, at + 3));
  return goesOn ? undefined : { written: `${whole}.${rest}`, end: at + 3 };
}

/** "3·5": the decimal point of older print and of some journals. */
function raisedPoint(tokens: readonly Token[], at: number): JoinedDigits | undefined {
  const [whole = '', rest = ''] = [tokens[at]?.text, tokens[at + 2]?.text];
  const isPoint = lowerAt(tokens, at + 1) === '·' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const isDecimal = isPoint && /^\d+$/.test(whole) && /^\d+$/.test(rest);
  return isDecimal ? { written: `${whole}.${rest}`, end: at + 3 } : undefined;
}

/** Whether anything but the sign of a currency is glued before the digits at `at`: "€10,50" is one number. */
function isGluedToNumber(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at) && !CURRENCY_SIGNS.has(lowerAt(tokens, at - 1));
}
