import type { DateFields } from '../../model/figure.js';
import type { Reader, Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { PART_LETTERS, PARTS_OF_SPAN, QUARTER_JOINTS, SEASON_PREPOSITIONS } from '../tables/date-words.js';
import { SEASONS } from '../tables/months.js';
import { integerAt, isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord } from '../words.js';
import { dateReading, yearAt } from './dates.js';
import { readOrdinal } from './ordinals.js';

/** Reads parts of a year: Q3 2024, 3Q24, 2024 third quarter, the third quarter, H1, the first half of 2024, summer 2024, in the spring. */
export const readPartOfYear: Reader = (scan, at) => named(scan, at) ?? season(scan.tokens, at) ?? behindYear(scan, at);

function named(scan: Scan, at: number): Reading | undefined {
  return letteredPart(scan.tokens, at) ?? spokenPart(scan, at);
}

/** "2024 third quarter". */
function behindYear(scan: Scan, at: number): Reading | undefined {
  const year = yearAt(scan.tokens, at);
  const part = Number.isNaN(year) ? undefined : named(scan, at + 1);
  return part?.date && part.date.year === undefined ? { ...part, first: at, date: { ...part.date, year } } : undefined;
}

type Part = 'quarter' | 'half';

const COUNTS: Readonly<Record<Part, number>> = { half: 2, quarter: 4 };

/** "Q3 2024", "Q3", "3Q24", "H1 2024". */
function letteredPart(tokens: readonly Token[], at: number): Reading | undefined {
  if (!isGlued(tokens, at + 1)) return undefined;
  const leads = isWord(tokens, at);
  const [letter, number] = leads ? [at, at + 1] : [at + 1, at];
  const part = PART_LETTERS.get(lowerAt(tokens, letter));
  if (!part || !isPartNumber(integerAt(tokens, number), part)) return undefined;
  const year = leads ? undefined : gluedYear(tokens, at + 2);
  if (year !== undefined) return partReading(at, at + 3, part, { number: integerAt(tokens, number), year });
  const whole = withYear(tokens, partReading(at, at + 2, part, { number: integerAt(tokens, number) }));
  return part === 'half' && whole.date?.year === undefined && !isFinancial(tokens, at) ? undefined : whole;
}

function isPartNumber(number: number, part: Part): boolean {
  return number >= 1 && number <= COUNTS[part];
}

/** "3Q24": the last two digits of a year of this century. */
function gluedYear(tokens: readonly Token[], at: number): number | undefined {
  const isShort = /^\d\d$/.test(tokens[at]?.text ?? '') && isGlued(tokens, at);
  return isShort ? 2000 + integerAt(tokens, at) : undefined;
}

/** "H1" without its year is half a year in small company only: "in H1", "H1 profit", never "H1 visa". */
function isFinancial(tokens: readonly Token[], at: number): boolean {
  return SEASON_PREPOSITIONS.has(lowerAt(tokens, at - 1)) && !isNounBehind(tokens, at + 2);
}

/** "third quarter of 2024", "fourth-quarter", "the first half of the year". */
function spokenPart(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const ordinal = readOrdinal(scan, at);
  if (ordinal?.low === undefined) return undefined;
  const name = isHyphen(tokens, ordinal.end) ? ordinal.end + 1 : ordinal.end;
  const part = lowerAt(tokens, name);
  if ((part !== 'quarter' && part !== 'half') || !isPartNumber(ordinal.low, part)) return undefined;
  if (isOfRun(tokens, name + 1)) return undefined;
  const whole = withYear(tokens, partReading(at, name + 1, part, { number: ordinal.low }));
  return part === 'quarter' || whole.date?.year !== undefined || isOfYear(tokens, name + 1) ? whole : undefined;
}

/** "the fourth quarter in a row", "the third quarter running": one of a run, of whatever years. */
function isOfRun(tokens: readonly Token[], at: number): boolean {
  return (
    lowerAt(tokens, at) === 'running' || ['in', 'a', 'row'].every((word, away) => lowerAt(tokens, at + away) === word)
  );
}

/** "of the year" behind a half: other halves are of a match. */
function isOfYear(tokens: readonly Token[], at: number): boolean {
  return ['of', 'the', 'year'].every((word, offset) => lowerAt(tokens, at + offset) === word);
}

interface NumberedPart {
  readonly number: number;
  readonly year?: number;
}

function partReading(first: number, end: number, part: Part, { number, year }: NumberedPart): Reading {
  return dateReading(first, end, { [part]: number, ...(year === undefined ? {} : { year }) });
}

/** The part with the year behind it: "2024", ", 2024", "of 2024". */
function withYear(tokens: readonly Token[], part: Reading): Reading {
  const at = QUARTER_JOINTS.has(lowerAt(tokens, part.end)) ? part.end + 1 : part.end;
  const year = yearAt(tokens, at);
  return Number.isNaN(year) ? part : dateReading(part.first, at + 1, { year, ...part.date });
}

/** "summer 2024", "the autumn of 2024", and in a place of time "in the spring", "by winter". */
function season(tokens: readonly Token[], at: number): Reading | undefined {
  const name = SEASONS.get(lowerAt(tokens, at));
  if (!name) return undefined;
  const fields: DateFields = { season: name };
  const joined = lowerAt(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  const year = yearAt(tokens, joined);
  if (!Number.isNaN(year)) return dateReading(at, joined + 1, { ...fields, year });
  return isSeasonPlace(tokens, at) ? dateReading(at, at + 1, fields) : undefined;
}

function isSeasonPlace(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.text !== lowerAt(tokens, at) || lowerAt(tokens, at + 1) === 'of' || isNounBehind(tokens, at + 1))
    return false;
  const part = PARTS_OF_SPAN.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  const article = lowerAt(tokens, part) === 'the' ? part - 1 : part;
  return SEASON_PREPOSITIONS.has(lowerAt(tokens, article));
}

/** "in spring training", "a winter-long wait": what follows makes the word before it an adjective. */
function isNounBehind(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at) || (isWord(tokens, at) && !isFunctionWord(lowerAt(tokens, at)));
}
