import type { Numeral } from '../numerals/numeral.js';
import { MONEY_THINGS, MONEY_WORDS, WEIGHT_WORDS } from '../tables/pound-words.js';
import { isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

const CONTEXT_WORDS = 10;

/** Whether the pounds at token `at`, behind `numeral`, are money: told by the words around; a bare hyphened or small one is a weight. */
export function arePoundsMoney(numeral: Numeral, tokens: readonly Token[], at: number): boolean {
  if (isHyphen(tokens, at - 1)) return MONEY_THINGS.has(lowerAt(tokens, at + 1));
  const isOf = lowerAt(tokens, at + 1) === 'of';
  if (isOf && numeral.style !== 'vague') return false;
  const [weight, money] = [distanceTo(WEIGHT_WORDS, tokens, at), distanceTo(MONEY_WORDS, tokens, at)];
  if (weight === money && isOf) return numeral.low >= 1e6;
  if (weight === money) return numeral.scale >= 1e6 || numeral.style === 'vague';
  return money < weight;
}

/** How many words away the nearest of `words` is, one behind being further than one before; infinite where none is near. */
function distanceTo(words: ReadonlySet<string>, tokens: readonly Token[], at: number): number {
  for (let distance = 1; distance <= CONTEXT_WORDS; distance++) {
    if (words.has(lowerAt(tokens, at - distance))) return distance;
    if (words.has(lowerAt(tokens, at + distance))) return distance + 0.5;
  }
  return Number.POSITIVE_INFINITY;
}
