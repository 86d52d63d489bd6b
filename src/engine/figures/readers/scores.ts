import { smallNumber } from '../numerals/small-numbers.js';
import type { Reader, Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { BEHIND_SCORE } from '../tables/cue-words.js';
import { SCORE_WORDS, SCORED_NOUNS } from '../tables/score-words.js';
import { integerAt, isGlued, isHyphen, isJoiningHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { MEASURE_FINDER, TIME_FINDER, unitName } from './units.js';
import { isBehindVote } from './votes.js';

const CONTEXT_WORDS = 8;

/** Reads scores and vote counts: 2-1, 37-5, "voted 52 to 48", "by 8 votes to 3". */
export const readScore: Reader = (scan, at) =>
  hyphenScore(scan, at) ?? joinedScore(scan.tokens, at) ?? wordScore(scan, at) ?? slashSplit(scan.tokens, at);

/** "60/40", "50/50": two shares of a hundred. */
function slashSplit(tokens: readonly Token[], at: number): Reading | undefined {
  const isSlash = lowerAt(tokens, at + 1) === '/' && isGlued(tokens, at + 1) && isGlued(tokens, at + 2);
  const isWhole = integerAt(tokens, at) + integerAt(tokens, at + 2) === 100;
  return isSlash && isWhole && !continues(tokens, at + 3) ? score(at, at + 3) : undefined;
}

function hyphenScore({ tokens }: Scan, at: number): Reading | undefined {
  if (!isJoiningHyphen(tokens, at + 1)) return undefined;
  const [one, two] = [integerAt(tokens, at), integerAt(tokens, at + 2)];
  if (!(one < 1000 && two < 1000) || continues(tokens, at + 3)) return undefined;
  if (isHyphen(tokens, at - 1) && isGlued(tokens, at)) return undefined;
  return one >= two || hasContext(tokens, at) ? score(at, at + 3) : undefined;
}

/** A unit, a percent sign, a scale or another hyphen behind makes it a range or a name. */
function continues(tokens: readonly Token[], at: number): boolean {
  if (isGlued(tokens, at) && !/^[.,;:!?)”"'’]$/.test(lowerAt(tokens, at))) return true;
  if (unitName(TIME_FINDER, tokens, at) || unitName(MEASURE_FINDER, tokens, at)) return true;
  return BEHIND_SCORE.has(lowerAt(tokens, at));
}

/** "a 5-to-4 decision". */
function joinedScore(tokens: readonly Token[], at: number): Reading | undefined {
  const isJoined = isHyphen(tokens, at + 1) && lowerAt(tokens, at + 2) === 'to' && isHyphen(tokens, at + 3);
  if (!isJoined) return undefined;
  const [one, two] = [integerAt(tokens, at), integerAt(tokens, at + 4)];
  return one >= two && SCORED_NOUNS.has(lowerAt(tokens, at + 5)) ? score(at, at + 5) : undefined;
}

function wordScore({ tokens }: Scan, at: number): Reading | undefined {
  const votes = isWord(tokens, at + 1) && lowerAt(tokens, at + 1) === 'votes' ? at + 2 : at + 1;
  if (lowerAt(tokens, votes) !== 'to') return undefined;
  const [one, two] = [pointsAt(tokens, at), pointsAt(tokens, votes + 1)];
  const isVote = votes > at + 1;
  if (Number.isNaN(one + two) || continues(tokens, votes + 2)) return undefined;
  return lowerAt(tokens, at - 1) !== 'from' && (isVote || (one >= two && isToldAsScore(tokens, at)))
    ? score(at, votes + 2)
    : undefined;
}

/** A number in digits, or a small one in a word; not a number where none stands. */
function pointsAt(tokens: readonly Token[], at: number): number {
  const digits = integerAt(tokens, at);
  return Number.isNaN(digits) ? (smallNumber(lowerAt(tokens, at)) ?? Number.NaN) : digits;
}

/** Numbers in words are a score behind the verb of a vote only: "voted by seven to four", not "grew from eight to two". */
function isToldAsScore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'digits' ? hasContext(tokens, at) : isBehindVote(tokens, at);
}

function hasContext(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - CONTEXT_WORDS), at + CONTEXT_WORDS)
    .some((token) => SCORE_WORDS.has(token.lower));
}

function score(first: number, end: number): Reading {
  return { kind: 'score', first, end };
}
