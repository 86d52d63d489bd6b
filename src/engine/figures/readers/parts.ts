import type { Numeral } from '../numerals/numeral.js';
import type { Scan } from '../scan.js';
import { ARTICLES } from '../tables/cue-words.js';
import { PART_WORDS } from '../tables/number-words.js';
import { isJoiningHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/** The numeral at `at`, or the part of a unit that stands without its count: "quarter-litre", "tenth of a second". */
export function numeralOrPart(scan: Scan, at: number): Numeral | undefined {
  return partOfUnit(scan.tokens, at) ?? scan.numeralAt(at);
}

function partOfUnit(tokens: readonly Token[], at: number): Numeral | undefined {
  const parts = PART_WORDS.get(lowerAt(tokens, at));
  if (parts === undefined || lowerAt(tokens, at).endsWith('s') || lowerAt(tokens, at) === 'half') return undefined;
  const isQuarter = lowerAt(tokens, at) === 'quarter';
  const joined = (isQuarter && isJoiningHyphen(tokens, at + 1)) || isOfOne(tokens, at + 1);
  if (!joined) return undefined;
  return { first: at, end: at + 1, low: 1 / parts, high: 1 / parts, resolution: 0.05, scale: 1, style: 'fraction' };
}

/** Whether "of a" or "of an" stands at `at`. */
function isOfOne(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'of' && ARTICLES.has(lowerAt(tokens, at + 1));
}

/** The position of a numeral's unit, behind "a" in "half a mile", "of a" in "0.3 of a second" and "of" in "thousands of miles". */
export function unitPosition({ style, resolution, end }: Numeral, tokens: readonly Token[]): number {
  if (style === 'fraction') return afterPartArticle(tokens, end);
  if (resolution < 1 && isOfOne(tokens, end)) return end + 2;
  return style === 'vague' && lowerAt(tokens, end) === 'of' ? end + 1 : end;
}

/** The position behind the words between a part and its unit: "half a mile", "a tenth of a mile". */
function afterPartArticle(tokens: readonly Token[], at: number): number {
  if (isOfOne(tokens, at)) return at + 2;
  return ARTICLES.has(lowerAt(tokens, at)) ? at + 1 : at;
}
