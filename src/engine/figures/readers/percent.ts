import type { Numeral } from '../numerals/numeral.js';
import { type PhraseMatch, phraseAt, phrasesByFirst } from '../phrases.js';
import { amount, type Reader } from '../reading.js';
import { PART_OF_POINT_NAMES, PERCENT, PERCENT_NAMES, type PercentUnit } from '../tables/percent-names.js';
import { afterHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { numeralOrPart } from './parts.js';

const NAMES = phrasesByFirst(PERCENT_NAMES);
const PART_OF_POINT = phrasesByFirst(PART_OF_POINT_NAMES);

/** Reads percentages, percentage points and basis points: 3.5%, 3.5 per cent, half a percentage point, a quarter-point cut. */
export const readPercent: Reader = (scan, at) => {
  const numeral = numeralOrPart(scan, at);
  const name = numeral && nameBehind(numeral, scan.tokens);
  return name && amount(numeral, name.value, { first: at, end: name.end });
};

/** "3pc" is one behind digits and in small letters only ("two PC screens"); points by themselves are goals and index points as well; parts of one are of interest rates. */
function nameBehind({ end, style }: Numeral, tokens: readonly Token[]): PhraseMatch<PercentUnit> | undefined {
  const at = afterArticle(tokens, end);
  if (tokens[at]?.text === 'pc' && style === 'digits') return { value: PERCENT, first: at, end: at + 1 };
  return phraseAt(NAMES, tokens, at) ?? (style === 'fraction' ? phraseAt(PART_OF_POINT, tokens, at) : undefined);
}

/** "half a percent": the article between a fraction and its unit. */
function afterArticle(tokens: readonly Token[], at: number): number {
  const next = afterHyphen(tokens, at);
  return lowerAt(tokens, next) === 'a' ? next + 1 : next;
}
