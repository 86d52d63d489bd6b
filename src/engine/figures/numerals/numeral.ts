import { ARTICLES } from '../tables/cue-words.js';
import { MINUS_WORDS, SCALE_WORDS, TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';
import { VAGUE_MULTIPLIERS, VAGUE_PLURALS } from '../tables/vague-words.js';
import type { Token } from '../tokens.js';
import { readDigits } from './digits.js';
import { readFraction } from './fractions.js';
import { readSpokenFraction } from './spoken-fractions.js';
import { readVague } from './vague.js';
import { readWords } from './words.js';

/** How a numeral is written. */
export type NumeralStyle = 'digits' | 'words' | 'fraction' | 'vague';

/** An amount without its unit. `first` and `end` are positions of tokens, `end` exclusive. */
export interface Numeral {
  readonly first: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** One unit of the least digit that is stated. */
  readonly resolution: number;
  /** What its scale word multiplies by: 1000000 in "2 million", 1 where there is none. */
  readonly scale: number;
  readonly style: NumeralStyle;
}

const READERS = [readVague, readFraction, readDigits, readSpoken] as const;

/** The words that a numeral may begin with. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...MINUS_WORDS,
  ...SCALE_WORDS.keys(),
  ...TEEN_WORDS.keys(),
  ...TENS_WORDS.keys(),
  ...UNIT_WORDS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...['half', 'point', 'quarter'],
]);

function readSpoken(tokens: readonly Token[], at: number): Numeral | undefined {
  const words = readWords(tokens, at);
  return readSpokenFraction(tokens, at, words) ?? words;
}

/** The numeral that starts at token `at`: digits, words, a fraction or a vague amount. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return token && readDigits(tokens, at);
  return OPENINGS.has(token.lower) ? readOpened(tokens, at) : undefined;
}

/** The numeral that a word opens; the first reader that reads one wins. */
function readOpened(tokens: readonly Token[], at: number): Numeral | undefined {
  for (const read of READERS) {
    const numeral = read(tokens, at);
    if (numeral) return numeral;
  }
  return undefined;
}

/** The numeral with the token behind it, which multiplies it by `factor`: "1.2" and "m". */
export function scaledByNext(numeral: Numeral, factor: number): Numeral {
  return {
    ...numeral,
    end: numeral.end + 1,
    low: numeral.low * factor,
    high: numeral.high * factor,
    resolution: numeral.resolution * factor,
    scale: numeral.scale * factor,
  };
}
