import type { Reader } from '../reading.js';
import type { Scan } from '../scan.js';
import { ARTICLES } from '../tables/cue-words.js';
import { CURRENCY_CODES, CURRENCY_SIGNS, LOST_SIGNS, SCALED_CURRENCY_CODES } from '../tables/currencies.js';
import { PART_LETTERS } from '../tables/date-words.js';
import { LABEL_NOUNS } from '../tables/label-nouns.js';
import { PAST_WORDS } from '../tables/loose-spans.js';
import { MANIFOLD_WORDS } from '../tables/manifold-words.js';
import { MONTHS, SEASONS, SHORT_WEEKDAYS, WEEKDAYS } from '../tables/months.js';
import { MULTIPLE_ADVERBS, MULTIPLE_INFINITIVES, MULTIPLE_VERBS } from '../tables/multiples.js';
import { CLOSED_ORDINALS, DECADE_WORDS, ORDINAL_TENS, ORDINAL_UNITS, PART_WORDS } from '../tables/number-words.js';
import { RELATIVE_DAYS, RELATIVE_SHIFTS } from '../tables/relative-words.js';
import { NAMED_TIMES } from '../tables/times.js';
import { HYPHENS } from '../token-tests.js';
import { tokenise } from '../tokens.js';
import { readAge } from './ages.js';
import { readDate } from './dates.js';
import { readDuration } from './durations.js';
import { readLabel } from './labels.js';
import { readMeasure } from './measures.js';
import { readMoney } from './money.js';
import { readMultiple } from './multiples.js';
import { readNumber } from './numbers.js';
import { readOrdinal } from './ordinals.js';
import { readPercent } from './percent.js';
import { readRatio } from './ratios.js';
import { readRelativeDate } from './relative-dates.js';
import { readScore } from './scores.js';
import { readSpokenTime } from './spoken-times.js';
import { readTime } from './times.js';
import { readCalendarSpan, readYear } from './years.js';

const APOSTROPHES = ["'", '’', '‘'];
const ORDINALS = [...CLOSED_ORDINALS, ...ORDINAL_TENS, ...ORDINAL_UNITS];

/** A reader, and the words or marks that what it reads may begin with apart from digits and numerals. */
interface Opened {
  readonly read: Reader;
  readonly opening: ReadonlySet<string>;
}

/** Every kind of figure, in the order in which they are tried at a token: the first that reads one wins. */
const READERS: readonly Opened[] = [
  opened(readLabel, LABEL_NOUNS, ['(']),
  opened(readDate, MONTHS, ORDINAL_UNITS, SHORT_WEEKDAYS, WEEKDAYS),
  opened(readCalendarSpan, APOSTROPHES, ORDINALS, DECADE_WORDS, PART_LETTERS, SEASONS, ['fiscal', 'fy']),
  opened(readTime, NAMED_TIMES),
  opened(readSpokenTime, ['a', 'half', 'quarter']),
  opened(readMultiple, MULTIPLE_ADVERBS, MULTIPLE_INFINITIVES, MULTIPLE_VERBS),
  opened(readRelativeDate, ARTICLES, RELATIVE_DAYS, RELATIVE_SHIFTS),
  opened(readPercent, PART_WORDS),
  opened(readMoney, CURRENCY_CODES, CURRENCY_SIGNS, HYPHENS, LOST_SIGNS, SCALED_CURRENCY_CODES),
  opened(readAge, DECADE_WORDS, PART_WORDS),
  opened(readDuration, ARTICLES, PART_WORDS, PAST_WORDS),
  opened(readMeasure, ARTICLES, PART_WORDS),
  opened(readYear),
  opened(readScore),
  opened(readRatio),
  opened(readOrdinal, ORDINALS),
  opened(readNumber, ARTICLES, MANIFOLD_WORDS, ['baker']),
];

const ALL: readonly Reader[] = READERS.map(({ read }) => read);

/** A name before digits is any word. */
const AT_OTHER_WORDS: readonly Reader[] = [readLabel];

/** The readers by the words and marks that they are opened by. */
const BY_OPENING: ReadonlyMap<string, readonly Reader[]> = new Map(
  READERS.flatMap(({ opening }) => [...opening]).map((word) => [word, readersOpenedBy(word)]),
);

/** The words and marks that some reader is opened by, apart from those of numerals. */
export const OPENINGS: readonly string[] = [...BY_OPENING.keys()];

function opened(read: Reader, ...tables: readonly Iterable<string | readonly [string, unknown]>[]): Opened {
  const phrases = tables.flatMap((table) => [...table]).map((entry) => (typeof entry === 'string' ? entry : entry[0]));
  return { read, opening: new Set(phrases.map((phrase) => tokenise(phrase)[0]?.lower ?? '')) };
}

function readersOpenedBy(word: string): readonly Reader[] {
  return READERS.filter(({ read, opening }) => read === readLabel || opening.has(word)).map(({ read }) => read);
}

/** The readers that may read a figure at `at`, in order: all at a numeral, else those that its word or mark opens. */
export function readersAt({ tokens, numeralAt }: Scan, at: number): readonly Reader[] {
  const token = tokens[at];
  if (!token) return [];
  if (token.kind === 'digits' || numeralAt(at) || token.lower.endsWith('fold')) return ALL;
  return BY_OPENING.get(token.lower) ?? AT_OTHER_WORDS;
}
