import type { Numeral } from '../numerals/numeral.js';
import { amount, type Reader, type Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import {
  AGE_GROUPS,
  AGE_LIMITS,
  AGE_NAMES,
  AGE_PRONOUNS,
  AGE_TELLERS,
  AGE_TURNS,
  AGE_VERBS,
  AGE_WORDS,
  DEATH_WORDS,
  KIN,
  PEOPLE,
  PERSONS,
  POSSESSIVES,
} from '../tables/age-words.js';
import { LIST_JOINTS } from '../tables/cue-words.js';
import { PARTS_OF_SPAN } from '../tables/date-words.js';
import { DECADE_WORDS } from '../tables/number-words.js';
import { afterHyphen, integerAt, isCapitalised, isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord, isPlural } from '../words.js';
import { countAt, timeUnit } from './durations.js';

const OLDEST = 120;
const CLOSERS = new Set([',', '.', ';', ')', '']);

/** Reads ages: 27-year-old, five years old, aged 5, "Vale, 27,", a woman of 27 and "in his 30s". */
export const readAge: Reader = (scan, at) =>
  ageWithUnit(scan, at) ??
  ageAfterWord(scan, at) ??
  ageInCommas(scan, at) ??
  ageOfPerson(scan, at) ??
  ageBehindPerson(scan, at) ??
  ageDecade(scan, at);

function ageWithUnit(scan: Scan, at: number): Reading | undefined {
  const numeral = countAt(scan, at);
  if (!numeral) return undefined;
  const short = afterShortAge(scan.tokens, afterHyphen(scan.tokens, numeral.end));
  if (short !== undefined) return age(numeral, 'year', at, short);
  if (isAge(numeral) && standsBeforeAgeGroup(scan.tokens, numeral.end)) return age(numeral, 'year', at, numeral.end);
  const unit = timeUnit(numeral, scan.tokens);
  if (!unit) return undefined;
  const end = afterOld(scan.tokens, unit.end);
  return end === undefined ? undefined : age(numeral, unit.value.symbol, at, end);
}

/** "the 18 to 24 age group". */
function standsBeforeAgeGroup(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at) === 'age' && AGE_GROUPS.has(lowerAt(tokens, at + 1));
}

/** The position behind "yo" or "y/o". */
function afterShortAge(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at) === 'yo') return at + 1;
  const isSlashed = lowerAt(tokens, at) === 'y' && lowerAt(tokens, at + 1) === '/' && lowerAt(tokens, at + 2) === 'o';
  return isSlashed ? at + 3 : undefined;
}

/** The position behind "old", "-old", "-olds" or "of age". */
function afterOld(tokens: readonly Token[], at: number): number | undefined {
  const old = afterHyphen(tokens, at);
  if (/^olds?$/.test(lowerAt(tokens, old))) return old + 1;
  return lowerAt(tokens, at) === 'of' && lowerAt(tokens, at + 1) === 'age' ? at + 2 : undefined;
}

function ageAfterWord(scan: Scan, at: number): Reading | undefined {
  const numeral = scan.numeralAt(at);
  if (!numeral || !isAge(numeral)) return undefined;
  if (!standsAfterAgeWord(scan.tokens, at) && !isSaidOfAge(scan.tokens, at)) return undefined;
  const unit = timeUnit(numeral, scan.tokens);
  return age(numeral, unit?.value.symbol ?? 'year', at, unit?.end ?? numeral.end);
}

/** "aged 5", "age of 5", "aged six months", "aged between 5", "ages 5". */
function standsAfterAgeWord(tokens: readonly Token[], at: number): boolean {
  const before = AGE_LIMITS.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  return AGE_WORDS.has(lowerAt(tokens, before));
}

/** "The mean age was 38.6", "the age of the patients ranged from 18": said of an age a few words before. */
function isSaidOfAge(tokens: readonly Token[], at: number): boolean {
  const verb = AGE_LIMITS.has(lowerAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (!AGE_TELLERS.has(lowerAt(tokens, verb))) return false;
  for (let before = verb - 1; before >= verb - LONGEST_BEARER && isWord(tokens, before); before--) {
    if (AGE_NAMES.has(lowerAt(tokens, before))) return true;
  }
  return false;
}

/** So many words may tell whose age it is: "the age of the youngest patients was". */
const LONGEST_BEARER = 6;

/** "Vale, 27, said": a number between commas behind a name. */
function ageInCommas(scan: Scan, at: number): Reading | undefined {
  const value = integerAt(scan.tokens, at);
  if (!(value > 0 && value < OLDEST) || !standsBehindName(scan.tokens, at)) return undefined;
  const numeral = scan.numeralAt(at);
  return numeral && numeral.end === at + 1 ? age(numeral, 'year', at, at + 1) : undefined;
}

function standsBehindName(tokens: readonly Token[], at: number): boolean {
  if (lowerAt(tokens, at - 1) === '(') return isCapitalised(tokens, at - 2) && isNameOfPerson(tokens, at);
  if (lowerAt(tokens, at - 1) !== ',') return false;
  if (isPairOfPeople(tokens, at)) return true;
  if (isListOfNumbers(tokens, at)) return false;
  if (!isCapitalised(tokens, at - 2)) return isAside(tokens, at);
  return CLOSERS.has(lowerAt(tokens, at + 1)) || endsListOfNames(tokens, at);
}

/** "Ann Vale (27)": two capitals and the bracket; one alone is a country or a team. */
function isNameOfPerson(tokens: readonly Token[], at: number): boolean {
  return isCapitalised(tokens, at - 3) && lowerAt(tokens, at + 1) === ')' && integerAt(tokens, at) > 15;
}

/** "two women, 19 and 22,": the second takes its unit from the first. */
function isPairOfPeople(tokens: readonly Token[], at: number): boolean {
  const isPair = lowerAt(tokens, at + 1) === 'and' && integerAt(tokens, at + 2) < OLDEST;
  return isPair && PEOPLE.has(lowerAt(tokens, at - 2)) && CLOSERS.has(lowerAt(tokens, at + 3));
}

/**
 * "The goalkeeper, 39, is", "her mother, 38, set out": behind a common noun for one, and a small word or a verb goes on, or
 * behind a person; in "most of the victims, 29, were" they are counted.
 */
function isAside(tokens: readonly Token[], at: number): boolean {
  if (!isWord(tokens, at - 2) || lowerAt(tokens, at + 1) !== ',') return false;
  const noun = lowerAt(tokens, at - 2);
  if (KIN.has(noun) || PERSONS.has(noun)) return true;
  if (isPlural(noun)) return false;
  return isFunctionWord(lowerAt(tokens, at + 2)) || /ed$/.test(lowerAt(tokens, at + 2));
}

/** "Ann, 7, and Max, 10 and their mother". */
function endsListOfNames(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 1) === 'and' && LIST_JOINTS.has(lowerAt(tokens, at - 3));
}

/** "She was 94.", "he turns 50": a number alone behind someone and a form of "be" or "turn". */
function ageOfPerson(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const numeral = scan.numeralAt(at);
  if (!numeral || !isAge(numeral) || numeral.low < 10 || !CLOSERS.has(lowerAt(tokens, numeral.end))) return undefined;
  const verb = lowerAt(tokens, at - 1);
  const person = AGE_PRONOUNS.has(lowerAt(tokens, at - 2));
  const isAbout = AGE_TURNS.has(verb) || (person && AGE_VERBS.has(verb)) || isDeathAt(tokens, at);
  return isAbout ? age(numeral, 'year', at, numeral.end) : undefined;
}

/** "a woman of 27", "a boy of nine": behind someone, and nothing follows that the number could count. */
function ageBehindPerson(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const numeral = scan.numeralAt(at);
  if (!numeral || !isAge(numeral) || lowerAt(tokens, at - 1) !== 'of' || !PERSONS.has(lowerAt(tokens, at - 2)))
    return undefined;
  const behind = lowerAt(tokens, numeral.end);
  return CLOSERS.has(behind) || isFunctionWord(behind) ? age(numeral, 'year', at, numeral.end) : undefined;
}

/** "dead at 33", "died at 90". */
function isDeathAt(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at - 1) === 'at' && DEATH_WORDS.has(lowerAt(tokens, at - 2));
}

function isListOfNumbers(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 2]?.kind === 'digits' || tokens[at - 3]?.kind === 'digits';
}

/** "in his 30s", "in her early thirties": ten years from the number that is named. */
function ageDecade(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const words = DECADE_WORDS.get(lowerAt(tokens, at));
  const digits = integerAt(tokens, at);
  const plural = digits % 10 === 0 && isGlued(tokens, at + 1) && /^'?s$/.test(lowerAt(tokens, at + 1));
  const low = words ?? (plural && digits < OLDEST ? digits : undefined);
  if (low === undefined || !POSSESSIVES.has(lowerAt(tokens, beforePart(tokens, at)))) return undefined;
  const end = words === undefined ? at + 2 : at + 1;
  return {
    kind: 'age',
    first: at,
    end,
    low,
    high: low === 13 ? 19 : low + 9,
    unit: 'year',
    resolution: 10,
    vague: true,
  };
}

/** The position before "early", "mid-" or "late". */
function beforePart(tokens: readonly Token[], at: number): number {
  const word = isHyphen(tokens, at - 1) ? at - 2 : at - 1;
  return PARTS_OF_SPAN.has(lowerAt(tokens, word)) ? word - 1 : word;
}

function isAge(numeral: Numeral): boolean {
  return numeral.low > 0 && numeral.high < OLDEST && numeral.scale === 1 && numeral.style !== 'fraction';
}

function age(numeral: Numeral, unit: string, first: number, end: number): Reading {
  return amount(numeral, { kind: 'age', unit }, { first, end });
}
