import { phraseAt, phrasesByFirst } from '../phrases.js';
import { amount, type Reader } from '../reading.js';
import { PERCENT_NAMES } from '../tables/percent-names.js';
import { afterHyphen } from '../token-tests.js';

const NAMES = phrasesByFirst(PERCENT_NAMES);

/** Reads percentages, percentage points and basis points: 3.5%, 3.5 per cent, half a percentage point. */
export const readPercent: Reader = (scan, at) => {
  const numeral = scan.numeralAt(at);
  if (!numeral) return undefined;
  const name = phraseAt(NAMES, scan.tokens, afterArticle(scan.tokens, numeral.end));
  return name && amount(numeral, name.value, { first: at, end: name.end });
};

/** "half a percent": the article between a fraction and its unit. */
function afterArticle(tokens: Parameters<typeof afterHyphen>[0], at: number): number {
  const next = afterHyphen(tokens, at);
  return tokens[next]?.lower === 'a' ? next + 1 : next;
}
