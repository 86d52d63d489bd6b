import { type PhraseMatch, phraseAt, phrasesByFirst } from '../phrases.js';
import type { Reader, Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { ALTERNATIVES, NOT_NAME_ENDS } from '../tables/cue-words.js';
import { CURRENCY_CODES, SCALED_CURRENCY_CODES } from '../tables/currencies.js';
import { HYPHEN_PREFIXES, LABEL_NOUNS, type LabelNoun } from '../tables/label-nouns.js';
import { MONTHS } from '../tables/months.js';
import { TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';
import { integerAt, isCapitalised, isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord, isPlural } from '../words.js';

const NOUNS = phrasesByFirst(LABEL_NOUNS);

/** Reads numbers that are names: Article 5, F-35, G7, S&P 500, COVID-19, 555-0199, 2.4.1, [12], Furious 7. */
export const readLabel: Reader = (scan, at) =>
  nounLabel(scan, at) ?? joinedLabel(scan, at) ?? numberLabel(scan, at) ?? titleLabel(scan, at);

/** "Article 5", "Section 17b", "S&P 500", "No. 3", "Group of Seven". */
function nounLabel({ tokens }: Scan, at: number): Reading | undefined {
  const noun = phraseAt(NOUNS, tokens, at);
  if (!noun) return undefined;
  const first = afterDotOrHyphen(tokens, noun.end);
  const end = nameNumberEnd(tokens, first);
  if (end === undefined || (noun.value.weak && countsSomething(tokens, noun, first, end))) return undefined;
  return label(noun.value.label, at, first, end);
}

/** A weak noun labels only a whole number that no counted word follows, and a capital or digits must show it. */
function countsSomething(tokens: readonly Token[], noun: PhraseMatch<LabelNoun>, first: number, end: number): boolean {
  const number = tokens[first];
  if (number?.kind === 'digits' && /[.,]/.test(number.text)) return true;
  if (number?.kind === 'word' && !isCapitalised(tokens, noun.first) && noun.value.label !== 'number') return true;
  if (/^(?:%|percent|per|-)$/.test(lowerAt(tokens, end))) return true;
  return isWord(tokens, end) && isPlural(lowerAt(tokens, end)) && !isCapitalised(tokens, noun.first);
}

function afterDotOrHyphen(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at) === '.' || isHyphen(tokens, at) ? at + 1 : at;
  return lowerAt(tokens, at) === "'s" ? at + 1 : next;
}

/** The end of a number that is a name: digits with letters glued on ("17b", "11i"), or a small number word. */
function nameNumberEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits') return isWord(tokens, at + 1) && isGlued(tokens, at + 1) ? at + 2 : at + 1;
  const word = lowerAt(tokens, at);
  const small = UNIT_WORDS.has(word) || TEEN_WORDS.has(word) || TENS_WORDS.has(word);
  return small && !isHyphen(tokens, at + 1) ? at + 1 : undefined;
}

/** Letters and digits in one: "G7", "F-35", "A320", "COVID-19", "Power4", "U20s". */
function joinedLabel({ tokens }: Scan, at: number): Reading | undefined {
  if (!isWord(tokens, at)) return undefined;
  const hyphened = isHyphen(tokens, at + 1) && isGlued(tokens, at + 1);
  const first = hyphened ? at + 2 : at + 1;
  if (tokens[first]?.kind !== 'digits' || !isGlued(tokens, first) || keepsNumber(tokens, at, first)) return undefined;
  return label(lowerAt(tokens, at), at, first, joinedEnd(tokens, first + 1));
}

function keepsNumber(tokens: readonly Token[], at: number, first: number): boolean {
  const word = lowerAt(tokens, at);
  if (ALTERNATIVES.has(word)) return true;
  const year = /^(?:1[1-9]|20)\d\d$/.test(tokens[first]?.text ?? '');
  if (MONTHS.has(word) || CURRENCY_CODES.has(word) || /^[qh]$|^fy$/.test(word)) return true;
  return (
    isHyphen(tokens, at + 1) &&
    ((HYPHEN_PREFIXES.has(word) && !isAgeGroup(tokens, first)) ||
      year ||
      (!isCapitalised(tokens, at) && word.length > 5))
  );
}

/** "the under-21s": a team, not a number below. */
function isAgeGroup(tokens: readonly Token[], at: number): boolean {
  return lowerAt(tokens, at + 1) === 's' && isGlued(tokens, at + 1) && integerAt(tokens, at) < 100;
}

/** The end of letters and digits glued on: "F-35B", "A320neo", "SARS-CoV-2". */
function joinedEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && isGlued(tokens, end) && tokens[end]?.kind !== 'mark' && end < at + 8) end++;
  return end;
}

/** Numbers that are names by their own shape: "4oD", "[12]", "2.4.1", "555-0199", "9/11", "24/7". */
function numberLabel({ tokens }: Scan, at: number): Reading | undefined {
  if (tokens[at]?.kind !== 'digits') return undefined;
  const end =
    identifierEnd(tokens, at) ??
    versionEnd(tokens, at) ??
    noteEnd(tokens, at) ??
    slashNameEnd(tokens, at) ??
    telephoneEnd(tokens, at) ??
    spacedTelephoneEnd(tokens, at);
  return end === undefined ? undefined : label('', at, at, end);
}

const LONGEST_NUMBER = 10;

/** Ten digits and more without separators: an identifier or a telephone number, unless nothing else stands in the text. */
function identifierEnd(tokens: readonly Token[], at: number): number | undefined {
  const isAlone = tokens.length === 1 && Number.isSafeInteger(integerAt(tokens, at));
  const isLong = (tokens[at]?.text.length ?? 0) >= LONGEST_NUMBER && !Number.isNaN(integerAt(tokens, at));
  return isLong && !isAlone ? at + 1 : undefined;
}

const VERSION = /^\d+\.\d+\./;

function versionEnd(tokens: readonly Token[], at: number): number | undefined {
  const text = tokens[at]?.text ?? '';
  return VERSION.test(text) && !/\d{4}/.test(text) ? at + 1 : undefined;
}

function noteEnd(tokens: readonly Token[], at: number): number | undefined {
  return lowerAt(tokens, at - 1) === '[' && lowerAt(tokens, at + 1) === ']' ? at + 1 : undefined;
}

function slashNameEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at + 1) !== '/') return undefined;
  const text = `${lowerAt(tokens, at)}/${lowerAt(tokens, at + 2)}`;
  return text === '9/11' || text === '24/7' || text === '7/7' ? at + 3 : undefined;
}

/** Three or more groups joined by hyphens, or a group of three and one of four: a telephone number. */
function telephoneEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at + 1;
  while (
    isHyphen(tokens, end) &&
    isGlued(tokens, end) &&
    tokens[end + 1]?.kind === 'digits' &&
    isGlued(tokens, end + 1)
  ) {
    end += 2;
  }
  const groups = (end - at + 1) / 2;
  const short = groups === 2 && tokens[at]?.text.length === 3 && tokens[at + 2]?.text.length === 4;
  return (groups > 2 && !isDate(tokens, at)) || short ? end : undefined;
}

/** "020 7946 0958" and "+44 20 7946 0958": groups of digits behind a nought or a plus sign. */
function spacedTelephoneEnd(tokens: readonly Token[], at: number): number | undefined {
  const isAbroad = lowerAt(tokens, at - 1) === '+' && isGlued(tokens, at);
  if (!isAbroad && !/^0\d{2,4}$/.test(tokens[at]?.text ?? '')) return undefined;
  let end = at + 1;
  while (end < at + MOST_TELEPHONE_GROUPS && /^\d{2,4}$/.test(tokens[end]?.text ?? '')) end++;
  return end - at > 2 ? end : undefined;
}

const MOST_TELEPHONE_GROUPS = 6;

/** "2024-03-05": a year, and two groups of at most two digits. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const lengths = [at, at + 2, at + 4].map((group) => tokens[group]?.text.length ?? 0);
  return lengths.filter((length) => length === 4).length === 1 && lengths.filter((length) => length <= 2).length === 2;
}

/** "Furious 7 opened", "World T20": a capitalised word mid-sentence, then a small number that counts nothing. */
function titleLabel({ tokens }: Scan, at: number): Reading | undefined {
  if (at === 0 || !isCapitalised(tokens, at) || isOtherName(lowerAt(tokens, at))) return undefined;
  const first = at + 1;
  const text = tokens[first]?.text ?? '';
  if (!/^\d{1,4}$/.test(text) || isGlued(tokens, first) || /^(?:1[1-9]|20)\d\d$/.test(text)) return undefined;
  const end = joinedEnd(tokens, first + 1);
  return endsName(tokens, end) ? label(lowerAt(tokens, at), at, first, end) : undefined;
}

/** Months, currencies and small words are no titles. */
function isOtherName(word: string): boolean {
  return MONTHS.has(word) || CURRENCY_CODES.has(word) || isScaledCode(word) || isFunctionWord(word);
}

function isScaledCode(word: string): boolean {
  return SCALED_CURRENCY_CODES.some(([code]) => code === word);
}

/** Whether a name can end before `at`: a mark, a small word or a past tense, which a counted noun is not. */
function endsName(tokens: readonly Token[], at: number): boolean {
  if (at >= tokens.length) return true;
  if (tokens[at]?.kind === 'mark')
    return /^(?:[.,;!?)”"']|'s)$/.test(lowerAt(tokens, at)) && tokens[at + 1]?.kind !== 'digits';
  const word = lowerAt(tokens, at);
  return word.endsWith('ed') || (isFunctionWord(word) && !NOT_NAME_ENDS.has(word));
}

function label(name: string, at: number, first: number, end: number): Reading {
  return { kind: 'label', label: name, first: at, end, number: { first, end } };
}
