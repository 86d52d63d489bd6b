import { phraseAt, phrasesByFirst } from '../phrases.js';
import { amount, type Reader, type UnitOf } from '../reading.js';
import { afterHyphen } from '../token-tests.js';

const PERCENT: UnitOf = { kind: 'percent', unit: '%' };
const POINTS: UnitOf = { kind: 'percentage-points', unit: 'pp' };
const BASIS_POINTS: UnitOf = { kind: 'percentage-points', unit: 'bp' };

/** A thousandth, told as a tenth of a percent. */
const PER_MILLE: UnitOf = { kind: 'percent', unit: '%', factor: 0.1 };

const NAMES = phrasesByFirst<UnitOf>([
  ['%', PERCENT],
  ['%-points', POINTS],
  ['basis point', BASIS_POINTS],
  ['basis points', BASIS_POINTS],
  ['basis-point', BASIS_POINTS],
  ['bp', BASIS_POINTS],
  ['bps', BASIS_POINTS],
  ['pct', PERCENT],
  ['per cent', PERCENT],
  ['per-cent', PERCENT],
  ['per mill', PER_MILLE],
  ['per mille', PER_MILLE],
  ['percent', PERCENT],
  ['percentage', PERCENT],
  ['percentage point', POINTS],
  ['percentage points', POINTS],
  ['percentage-point', POINTS],
  ['percents', PERCENT],
  ['permille', PER_MILLE],
  ['pp', POINTS],
  ['‰', PER_MILLE],
]);

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
