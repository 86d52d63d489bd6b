import { ARTICLES, OTHER_STARTERS } from '../tables/cue-words.js';
import { FRACTION_CHARACTERS, SCALE_WORDS, TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';
import { MEASURE_UNITS, TIME_UNITS } from '../tables/units.js';
import { VAGUE_MULTIPLIERS, VAGUE_PLURALS } from '../tables/vague-words.js';
import { isGlued, isHyphen } from '../token-tests.js';
import { type Token, tokenise } from '../tokens.js';
import { isFunctionWord } from '../words.js';
import { OPENINGS } from './readers.js';

const NUMERAL_TABLES: readonly Iterable<readonly [string, unknown]>[] = [
  FRACTION_CHARACTERS,
  SCALE_WORDS,
  TEEN_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
  VAGUE_MULTIPLIERS,
  VAGUE_PLURALS,
];

/** The first word of everything that a reader knows by its words. */
const STARTERS: ReadonlySet<string> = new Set([
  ...NUMERAL_TABLES.flatMap((table) => [...table].map(([phrase]) => tokenise(phrase)[0]?.lower ?? '')),
  ...OPENINGS,
  ...OTHER_STARTERS,
]);

/** The words behind an article that may make it one of something: "a dozen", "a third", "an hour and a half", "a pair of goals". */
const BEHIND_ARTICLE: ReadonlySet<string> = new Set([
  'pair',
  ...STARTERS,
  ...[...TIME_UNITS, ...MEASURE_UNITS].flatMap(({ names }) =>
    names.split('|').map((name) => tokenise(name)[0]?.lower ?? ''),
  ),
]);

/** Whether a reader could read a figure at `at`: a quick test that spares most words of a text all readers. */
export function mayStartFigure(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || (token.kind === 'mark' && !opensFigure(tokens, at))) return false;
  if (token.kind === 'digits') return true;
  if (STARTERS.has(token.lower)) return !ARTICLES.has(token.lower) || opensAmount(tokens[at + 1]);
  return token.kind === 'word' && (token.lower.endsWith('fold') || mayName(token, tokens, at + 1));
}

/** Whether a word may name the number behind it: "Boeing 747", "I-95", "i10", but not "in 2012". */
function mayName({ lower }: Token, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'word') return false;
  if (isHyphen(tokens, at)) return isDigits(tokens[at + 1]);
  return isDigits(next) && (isGlued(tokens, at) || !isFunctionWord(lower));
}

function isDigits(token: Token | undefined): boolean {
  return token?.kind === 'digits';
}

function opensAmount(behindArticle: Token | undefined): boolean {
  return behindArticle?.kind === 'digits' || BEHIND_ARTICLE.has(behindArticle?.lower ?? '');
}

/**
 * A mark opens a figure only before something else than itself: "$5", "-$5", but not "$$"; a dash, an apostrophe or a bracket only
 * before what starts one: "-5", "'90s". A fraction stands alone.
 */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  const next = tokens[at + 1];
  if (FRACTION_CHARACTERS.has(mark)) return true;
  if (next === undefined || next.text === mark) return false;
  const mayStandAnywhere = isHyphen(tokens, at) || COMMON_MARKS.has(mark);
  return next.kind === 'mark' || mayStandAnywhere ? isDigits(next) || STARTERS.has(next.lower) : true;
}

const COMMON_MARKS: ReadonlySet<string> = new Set(["'", '(', '’', '‘']);
