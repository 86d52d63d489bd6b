import type { Numeral } from '../numerals/numeral.js';
import { MONEY_WORDS, WEIGHT_WORDS } from '../tables/pound-words.js';
import { isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

const CONTEXT_WORDS = 10;
const MONEY_THINGS = /^(?:coin|coins|fine|note|notes|prize)$/;

/** Whether the pounds at token `at`, behind `numeral`, are money: told by the words around; a bare hyphened or small one is a weight. */
export function arePoundsMoney(numeral: Numeral, tokens: readonly Token[], at: number): boolean {
  if (isHyphen(tokens, at - 1)) return MONEY_THINGS.test(lowerAt(tokens, at + 1));
  if (lowerAt(tokens, at + 1) === 'of' && numeral.style !== 'vague') return false;
  const around = tokens.slice(Math.max(0, at - CONTEXT_WORDS), at + CONTEXT_WORDS).map((token) => token.lower);
  if (around.some((word) => WEIGHT_WORDS.has(word))) return false;
  return numeral.scale >= 1e6 || numeral.style === 'vague' || around.some((word) => MONEY_WORDS.has(word));
}
