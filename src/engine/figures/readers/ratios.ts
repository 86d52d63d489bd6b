import type { Numeral } from '../numerals/numeral.js';
import type { Reader, Reading } from '../reading.js';
import { amount } from '../reading.js';
import type { Scan } from '../scan.js';
import { HALF_OF_PLAY, WHOLE_IS_TIME } from '../tables/cue-words.js';
import { BEFORE_HALF, BEHIND_HALF, BEHIND_PART, ODDS_JOINTS, ODDS_NOUNS } from '../tables/ratio-words.js';
import { integerAt, isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isBehindVote } from './votes.js';

/** Reads parts of a whole as a ratio between 0 and 1: a third, two-thirds, one in four, 3 out of 5, and odds (3:1). */
export const readRatio: Reader = (scan, at) =>
  countedRatio(scan, at) ??
  spokenDivision(scan, at) ??
  colonRatio(scan, at) ??
  spokenOdds(scan, at) ??
  fraction(scan, at);

/** "one in four", "3 out of 5", "nine of every ten". */
function countedRatio(scan: Scan, at: number): Reading | undefined {
  const count = scan.numeralAt(at);
  if (!count || !isWhole(count)) return undefined;
  const of = afterRatioWord(scan.tokens, count.end);
  const whole = of === undefined ? undefined : scan.numeralAt(of);
  if (!whole || !isWhole(whole) || whole.low <= count.low || isOtherFigure(whole, scan.tokens)) return undefined;
  const value = count.low / whole.low;
  return { kind: 'ratio', first: at, end: whole.end, low: value, high: value, resolution: 0.05 };
}

/** "one over three": a number over another that counts nothing. */
function spokenDivision(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const above = scan.numeralAt(at);
  if (!above || !isWhole(above) || lowerAt(tokens, above.end) !== 'over') return undefined;
  const below = scan.numeralAt(above.end + 1);
  if (!below || !isWhole(below) || !endsThere(tokens, below.end)) return undefined;
  const value = above.low / below.low;
  return { kind: 'ratio', first: at, end: below.end, low: value, high: value, resolution: 0.05 };
}

function endsThere(tokens: readonly Token[], at: number): boolean {
  return at >= tokens.length || /^(?:[.,;:?!)]|of)$/.test(lowerAt(tokens, at));
}

function isWhole(numeral: Numeral): boolean {
  return Number.isInteger(numeral.low) && numeral.low === numeral.high && numeral.low > 0;
}

function afterRatioWord(tokens: readonly Token[], at: number): number | undefined {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (word === 'out' && next === 'of') return lowerAt(tokens, at + 2) === 'every' ? at + 3 : at + 2;
  if (word === 'of' || word === 'in') return next === 'every' ? at + 2 : word === 'in' ? at + 1 : undefined;
  if (isHyphen(tokens, at) && (next === 'in' || next === 'out') && isHyphen(tokens, at + 2)) return at + 3;
  return undefined;
}

/** A year ("12 in 2014"), a sum, or a time behind "in" is no whole: "three in 10 years", "20 in 12 months". */
function isOtherFigure(whole: Numeral, tokens: readonly Token[]): boolean {
  const year = integerAt(tokens, whole.first);
  if (whole.end - whole.first === 1 && year >= 1100 && year < 2100) return true;
  return WHOLE_IS_TIME.has(lowerAt(tokens, whole.end));
}

/** "odds of 4 to 1", "a ratio of three to one", "10 to 1 against", "odds of 5/1", "a 10-to-1 shot". */
function spokenOdds(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const above = scan.numeralAt(at);
  if (!above || !isWhole(above)) return undefined;
  const hyphened = isHyphen(tokens, above.end) && isHyphen(tokens, above.end + 2);
  const joint = hyphened ? above.end + 1 : above.end;
  if (!ODDS_JOINTS.has(lowerAt(tokens, joint))) return undefined;
  const below = scan.numeralAt(hyphened ? joint + 2 : joint + 1);
  if (!below || !isWhole(below) || !areOdds(tokens, at, below)) return undefined;
  const value = above.low / below.low;
  return { kind: 'ratio', unit: 'odds', first: at, end: below.end, low: value, high: value };
}

/** Whether the words around say that the two numbers from `at` to `below` are odds, and no vote against something. */
function areOdds(tokens: readonly Token[], at: number, below: Numeral): boolean {
  const behind = lowerAt(tokens, below.end);
  const isNamed = lowerAt(tokens, at - 1) === 'of' && ODDS_NOUNS.has(lowerAt(tokens, at - 2));
  return isNamed || (behind === 'against' && !isBehindVote(tokens, at)) || ODDS_NOUNS.has(behind);
}

function colonRatio({ tokens }: Scan, at: number): Reading | undefined {
  if (lowerAt(tokens, at + 1) !== ':' || !isGlued(tokens, at + 1) || !isGlued(tokens, at + 2)) return undefined;
  const [above, below] = [integerAt(tokens, at), integerAt(tokens, at + 2)];
  if (!(above > 0) || !(below > 0) || (tokens[at + 2]?.text.length ?? 2) > 1) return undefined;
  const value = above / below;
  return { kind: 'ratio', unit: 'odds', first: at, end: at + 3, low: value, high: value };
}

function fraction(scan: Scan, at: number): Reading | undefined {
  const numeral = scan.numeralAt(at);
  if (!numeral || !isFraction(numeral, scan.tokens)) return undefined;
  if (isBareWord(numeral, scan.tokens) && !countsSomething(numeral, scan.tokens)) return undefined;
  return amount(numeral, { kind: 'ratio' }, { first: at, end: numeral.end });
}

/** Fractions in words, and 3/4 in digits. */
function isFraction(numeral: Numeral, tokens: readonly Token[]): boolean {
  if (numeral.style === 'fraction') return true;
  return numeral.style === 'digits' && numeral.high < 1 && lowerAt(tokens, numeral.first + 1) === '/';
}

/** "half", "a third", "a quarter": also a time of play, an ordinal and three months. */
function isBareWord(numeral: Numeral, tokens: readonly Token[]): boolean {
  const first = lowerAt(tokens, numeral.first);
  return first === 'half' || first === 'a' || (first === 'one' && numeral.high <= 0.01);
}

function countsSomething(numeral: Numeral, tokens: readonly Token[]): boolean {
  if (isHyphen(tokens, numeral.end)) return false;
  if (numeral.end - numeral.first === tokens.length) return true;
  const after = lowerAt(tokens, numeral.end);
  if (HALF_OF_PLAY.has(lowerAt(tokens, numeral.first - 1))) return false;
  if (lowerAt(tokens, numeral.first) !== 'half')
    return !isWord(tokens, numeral.end) || !followedByNoun(tokens, numeral.end);
  return BEHIND_HALF.has(after) || BEFORE_HALF.has(lowerAt(tokens, numeral.first - 1));
}

/** "a third man", "a quarter final": a word that is not "of" and the like makes the part an ordinal. */
function followedByNoun(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  return !BEHIND_PART.has(word) && !word.endsWith('ed');
}
