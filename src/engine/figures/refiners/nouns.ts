import { withMore } from '../../model/with-more.js';
import type { Reading, Refiner, TokenRun } from '../reading.js';
import { AMOUNT_COMPARATIVES, DETERMINERS } from '../tables/cue-words.js';
import { isCapitalised, isGlued, isHyphen, isJoiningHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord, isPlural } from '../words.js';

const REACH = 7;
const NAMELESS = new Set<Reading['kind']>(['date', 'label', 'score', 'time']);

/** Finds the noun that a figure counts: "members" in "32 new members", "voters" in "a third of all voters". */
export const findNouns: Refiner = (readings, { tokens }) => {
  const named = readings.map((reading, at) => {
    const next = readings[at + 1]?.first ?? tokens.length;
    return NAMELESS.has(reading.kind) ? reading : withNoun(reading, tokens, next);
  });
  return named.map((reading, at) => withNounBefore(withNounOfWhole(reading, named[at + 1], tokens), tokens));
};

/** "17 of the 26 departments", "17 of the roughly 30 departments": what the whole counts, its part counts as well. */
function withNounOfWhole(part: Reading, whole: Reading | undefined, tokens: readonly Token[]): Reading {
  const isPart = part.kind === 'number' && part.noun === undefined && lowerAt(tokens, part.end) === 'of';
  return isPart && whole?.noun && afterOf(tokens, part.end) === startOf(whole)
    ? withMore(part, { noun: whole.noun })
    : part;
}

/** The position of a figure or of the words that limit it from before. */
function startOf({ first, boundWords = { first, end: first } }: Reading): number {
  return Math.min(first, boundWords.first);
}

function withNoun(reading: Reading, tokens: readonly Token[], next: number): Reading {
  const end = behindBound(reading);
  if (isCompound(reading, tokens) && end === reading.end) return withMore(reading, { noun: run(end + 1) });
  const first = afterComparative(tokens, afterOf(tokens, isHyphen(tokens, end) ? end + 1 : end));
  const head = headOf(nounPhrase(tokens, first, Math.min(next, first + REACH)), tokens, reading);
  return head === undefined ? reading : withMore(reading, { noun: run(head) });
}

/** The position behind the words that limit a figure from behind: "500-odd boats", "500 or so boats". */
function behindBound({ end, boundWords }: Reading): number {
  return boundWords && boundWords.first >= end ? boundWords.end : end;
}

/** "a 10-point lead", "a three-bedroom flat": the word behind the hyphen is what is counted; a pair of dashes is no hyphen. */
function isCompound({ kind, first, end }: Reading, tokens: readonly Token[]): boolean {
  const isBetweenDashes = isHyphen(tokens, first - 1) && !isGlued(tokens, first);
  return kind === 'number' && !isBetweenDashes && isJoiningHyphen(tokens, end) && isWord(tokens, end + 1);
}

/** "most of the deaths — 29 — were", "most of the deaths, 29, were": a number set apart counts what stands before it. */
function withNounBefore(reading: Reading, tokens: readonly Token[]): Reading {
  const { kind, noun, first, end } = reading;
  if (kind !== 'number' || noun !== undefined || !isSetApart(tokens, first, end)) return reading;
  const word = lowerAt(tokens, first - 2);
  return isWord(tokens, first - 2) && isPlural(word) ? withMore(reading, { noun: run(first - 2) }) : reading;
}

/** Whether a pair of commas, brackets or dashes stands around what is told from `first` to `end`. */
function isSetApart(tokens: readonly Token[], first: number, end: number): boolean {
  const [open, close] = [tokens[first - 1], tokens[end]];
  if (open?.text === '(') return close?.text === ')';
  return open?.text === close?.text && (open?.text === ',' || (isHyphen(tokens, end) && !isGlued(tokens, end)));
}

/** The plural, or for "one" the last word before something like a verb; participles and adverbs are no heads. */
function headOf(words: readonly number[], tokens: readonly Token[], { kind, low, high }: Reading): number | undefined {
  if (words.length === 0) return undefined;
  const isOne = kind === 'number' && low === 1 && high === 1;
  const singular = words.findLast(
    (at) => !isPlural(lowerAt(tokens, at)) && !/(?:ed|ing|ly)$/.test(lowerAt(tokens, at)),
  );
  const plurals = words.filter((at) => isPlural(lowerAt(tokens, at)));
  const plural = plurals.findLast((at) => !isCapitalised(tokens, at)) ?? plurals[0];
  return isOne ? (singular ?? plural) : (plural ?? singular);
}

function run(at: number): TokenRun {
  return { first: at, end: at + 1 };
}

/** The position behind "of", "of the", "of all its". */
function afterOf(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== 'of') return at;
  let next = at + 1;
  while (DETERMINERS.has(lowerAt(tokens, next))) next++;
  return next;
}

/** The position behind "more" in "five more boats"; "five more than" counts nothing by itself. */
function afterComparative(tokens: readonly Token[], at: number): number {
  return AMOUNT_COMPARATIVES.has(lowerAt(tokens, at)) ? at + 1 : at;
}

/** The words from `at` that may be adjectives and nouns: up to a small word, a mark or the token `limit`. */
function nounPhrase(tokens: readonly Token[], at: number, limit: number): number[] {
  const words: number[] = [];
  for (let next = at; next < limit; next++) {
    if (words.length > 0 && isHyphen(tokens, next)) continue;
    if (lowerAt(tokens, next) === "'s") words.length = 0;
    else if (!isWord(tokens, next) || isFunctionWord(lowerAt(tokens, next))) break;
    else words.push(next);
    if (endsPhrase(tokens, next)) break;
  }
  return words;
}

/** A plural in small letters ends a phrase, unless another follows ("police officers") or it owns what follows. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  if (!isPlural(lowerAt(tokens, at)) || isCapitalised(tokens, at)) return false;
  return lowerAt(tokens, at + 1) !== "'" && !isPlural(lowerAt(tokens, at + 1));
}
