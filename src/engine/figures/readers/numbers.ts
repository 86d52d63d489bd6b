import { type Numeral, scaledByNext } from '../numerals/numeral.js';
import { amount, type Reader, type Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { ARTICLES } from '../tables/cue-words.js';
import { MANIFOLD_WORDS, PLACES_OF_NUMBER } from '../tables/manifold-words.js';
import { PAIRED_THINGS } from '../tables/pair-words.js';
import { PRONOUN_BEFORE, PRONOUN_BEHIND } from '../tables/pronoun-words.js';
import { isCapitalised, isGlued, isJoiningHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord, isPlural } from '../words.js';
import { withScaleLetter } from './money.js';

/** Reads plain amounts in digits and words, and vague ones (dozens, several hundred). */
export const readNumber: Reader = (scan, at) =>
  pair(scan, at) ?? bakersDozen(scan, at) ?? manifold(scan, at) ?? plainNumber(scan, at);

/** "a pair of goals" is two; "a pair of shoes" is one thing. */
function pair({ tokens }: Scan, at: number): Reading | undefined {
  if (lowerAt(tokens, at) !== 'a' || lowerAt(tokens, at + 1) !== 'pair') return undefined;
  const isOf = lowerAt(tokens, at + 2) === 'of';
  const counts = isOf ? !PAIRED_THINGS.has(lowerAt(tokens, at + 3)) : at + 2 === tokens.length;
  const two = exactly(2, at, at + 2);
  return counts ? amount(two, { kind: 'number' }, two) : undefined;
}

function exactly(value: number, first: number, end: number): Numeral {
  return { first, end, low: value, high: value, resolution: 1, scale: 1, style: 'words' };
}

/** "a baker's dozen" is thirteen. */
function bakersDozen({ tokens }: Scan, at: number): Reading | undefined {
  const first = ARTICLES.has(lowerAt(tokens, at)) ? at + 1 : at;
  const end = first + 3;
  const isWhole = ['baker', "'s", 'dozen'].every((word, offset) => lowerAt(tokens, first + offset) === word);
  return isWhole ? amount(exactly(13, at, end), { kind: 'number' }, { first: at, end }) : undefined;
}

/** "single-digit growth", "a double-trial design", "in double figures": how many of the noun there are. */
function manifold({ tokens }: Scan, at: number): Reading | undefined {
  const value = MANIFOLD_WORDS.get(lowerAt(tokens, at));
  if (value === undefined) return undefined;
  const isCompound = isJoiningHyphen(tokens, at + 1) && isWord(tokens, at + 2);
  if (!isCompound && !PLACES_OF_NUMBER.has(lowerAt(tokens, at + 1))) return undefined;
  const numeral = exactly(value, at, at + 1);
  return amount(numeral, { kind: 'number' }, numeral);
}

function plainNumber(scan: Scan, at: number): Reading | undefined {
  const plain = scan.numeralAt(at);
  if (!plain || plain.style === 'fraction' || isPronoun(plain, scan) || isName(plain, scan)) return undefined;
  if (isListMarker(plain, scan)) return undefined;
  const lettered = hasScaleLetter(plain, scan) ? withScaleLetter(plain, scan.tokens) : plain;
  const numeral = lettered === plain ? (inGrand(plain, scan) ?? inThousandMillions(plain, scan)) : lettered;
  if (isPartOfName(numeral, scan)) return undefined;
  return amount(numeral, { kind: numeral.style === 'vague' ? 'vague' : 'number' }, { first: at, end: numeral.end });
}

/** Letters that can only be a scale: "1.2m", "40K", "3bn", and "2.3 k" apart; a lone t is none, and b only behind a decimal. */
function hasScaleLetter(numeral: Numeral, { tokens }: Scan): boolean {
  const letters = lowerAt(tokens, numeral.end);
  if (!isGlued(tokens, numeral.end)) return /^(?:k|[mb]n|tn)$/.test(letters) || isMillions(numeral, tokens);
  return letters === 'b' ? !Number.isInteger(numeral.low) : letters !== 't';
}

/** "it cost ten grand": thousands of the money that needs no naming; "two grand pianos" are pianos. */
function inGrand(numeral: Numeral, { tokens }: Scan): Numeral | undefined {
  const isSum = lowerAt(tokens, numeral.end) === 'grand' && !isCapitalised(tokens, numeral.end) && numeral.scale < 1000;
  const after = numeral.end + 1;
  const countsMore = isWord(tokens, after) ? !isFunctionWord(lowerAt(tokens, after)) : isJoiningHyphen(tokens, after);
  return isSum && !countsMore ? scaledByNext(numeral, 1000) : undefined;
}

/** "a 64G card", ".0012G": thousands of millions of what technical prose leaves unsaid; 2.5G to 6G are networks, Seat 12G is a name. */
function inThousandMillions(numeral: Numeral, { tokens }: Scan): Numeral {
  const isLetter = tokens[numeral.end]?.text === 'G' && isGlued(tokens, numeral.end) && numeral.style === 'digits';
  const size = Math.abs(numeral.low);
  const isNetwork = size >= 1 && size < FIRST_BEYOND_NETWORKS;
  if (!isLetter || isNetwork || isCapitalised(tokens, numeral.first - 1)) return numeral;
  return scaledByNext(numeral, 1e9);
}

const FIRST_BEYOND_NETWORKS = 10;

/** "3.2 M" apart: a capital that nothing follows. */
function isMillions({ end }: Numeral, tokens: readonly Token[]): boolean {
  return tokens[end]?.text === 'M' && !isWord(tokens, end + 1) && !isGlued(tokens, end + 1);
}

function isPronoun(numeral: Numeral, { tokens }: Scan): boolean {
  const isOne = numeral.end - numeral.first === 1 && lowerAt(tokens, numeral.first) === 'one';
  if (!isOne || tokens.length === 1) return false;
  if (PRONOUN_BEFORE.has(lowerAt(tokens, numeral.first - 1))) return true;
  return PRONOUN_BEHIND.has(lowerAt(tokens, numeral.end)) || !isWord(tokens, numeral.end);
}

/** A capital amid a sentence: the company Three, "Capital One said"; but not in a headline, "Police Hold Five Men". */
function isName(numeral: Numeral, { tokens }: Scan): boolean {
  const before = tokens[numeral.first - 1];
  if (numeral.style !== 'words' || !isCapitalised(tokens, numeral.first) || before === undefined) return false;
  if (before.kind !== 'word') return false;
  if (!isCapitalised(tokens, numeral.first - 1)) return true;
  return isWord(tokens, numeral.end) && !isCapitalised(tokens, numeral.end) && !isPlural(lowerAt(tokens, numeral.end));
}

/** "1." and "2)" at the start of a line of a list. */
function isListMarker(numeral: Numeral, { tokens }: Scan): boolean {
  if (numeral.first !== 0 || numeral.style !== 'digits') return false;
  return numeral.end === 1 && /^[.)]$/.test(lowerAt(tokens, 1)) && isGlued(tokens, 1) && tokens.length > 2;
}

/** Letters glued to digits that are neither a unit nor a scale: 4oD, 11i. */
function isPartOfName(numeral: Numeral, { tokens }: Scan): boolean {
  const isJoined = numeral.style === 'digits' && isWord(tokens, numeral.end) && isGlued(tokens, numeral.end);
  return isJoined && lowerAt(tokens, numeral.end) !== 'ish';
}
