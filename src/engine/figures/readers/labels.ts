import { type PhraseMatch, phraseAt, phrasesByFirst } from '../phrases.js';
import type { Reader, Reading } from '../reading.js';
import type { Scan } from '../scan.js';
import { ALTERNATIVES, LIST_JOINTS } from '../tables/cue-words.js';
import { CURRENCY_CODES, LOST_SIGNS, SCALED_CURRENCY_CODES } from '../tables/currencies.js';
import { PARTS_OF_SPAN } from '../tables/date-words.js';
import { DIRECTIONS } from '../tables/directions.js';
import { HYPHEN_PREFIXES, LABEL_NOUNS, type LabelNoun } from '../tables/label-nouns.js';
import {
  FORMS_OF_BE_AND_HAVE,
  LEADING_ADVERBS,
  NOT_NAME_ENDS,
  VERSION_JOINTS,
  VERSION_LIMITS,
} from '../tables/label-words.js';
import { MONTHS } from '../tables/months.js';
import { SCALE_LETTERS, SCALE_WORDS, TEEN_WORDS, TENS_WORDS, UNIT_WORDS } from '../tables/number-words.js';
import { integerAt, isCapitalised, isGlued, isHyphen, isWord, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';
import { isFunctionWord, isPlural } from '../words.js';
import { readMoney } from './money.js';
import { hyphenedGroupsEnd, numberNameEnd } from './number-names.js';
import { MEASURE_FINDER, TIME_FINDER, unitName } from './units.js';

const NOUNS = phrasesByFirst(LABEL_NOUNS);

/** Reads numbers that are names: Article 5, F-35, G7, S&P 500, COVID-19, 555-0199, 2.4.1, [12], Furious 7. */
export const readLabel: Reader = (scan, at) =>
  isWord(scan.tokens, at) ? labelByWord(scan, at) : (nounLabel(scan, at) ?? numberLabel(scan, at));

function labelByWord(scan: Scan, at: number): Reading | undefined {
  return (
    nounLabel(scan, at) ??
    joinedLabel(scan, at) ??
    postcodeLabel(scan, at) ??
    versionLabel(scan, at) ??
    titleLabel(scan, at)
  );
}

/** "Article 5", "Section 17b", "S&P 500", "No. 3", "Group of Seven". */
function nounLabel(scan: Scan, at: number): Reading | undefined {
  const { tokens } = scan;
  const noun = phraseAt(NOUNS, tokens, at);
  if (!noun || (LOST_SIGNS.has(lowerAt(tokens, at)) && readMoney(scan, at))) return undefined;
  const first = afterAirline(tokens, noun, afterDotOrHyphen(tokens, noun.end));
  const end = nameNumberEnd(tokens, first);
  if (end === undefined || isAmountBehind(tokens, noun, first, end)) return undefined;
  return label(noun.value.label, at, first, end);
}

/** Whether the number behind a label noun is an amount of something and no name. */
function isAmountBehind(tokens: readonly Token[], noun: PhraseMatch<LabelNoun>, first: number, end: number): boolean {
  const { strength } = noun.value;
  if (strength === 'strong') return false;
  if (strength === 'of-list') return isWord(tokens, first) || isMeasured(tokens, first, end);
  return countsSomething(tokens, noun, first, end);
}

/** "The top 10%", "the top two feet", "at the top 20 minutes later": no list has such a length. */
function isMeasured(tokens: readonly Token[], first: number, end: number): boolean {
  if (isPartOfAmount(tokens, first, end)) return true;
  return [TIME_FINDER, MEASURE_FINDER].some((units) => unitName(units, tokens, end) !== undefined);
}

function isPartOfAmount(tokens: readonly Token[], first: number, end: number): boolean {
  const number = tokens[first];
  if (number?.kind === 'digits' && /[.,]/.test(number.text)) return true;
  return /^(?:%|percent|per|-)$/.test(lowerAt(tokens, end)) || SCALE_WORDS.has(lowerAt(tokens, end));
}

/** "Flight EI 660": the two letters of an airline stand between. */
function afterAirline(tokens: readonly Token[], noun: PhraseMatch<LabelNoun>, at: number): number {
  const isFlight = noun.value.label === 'flight' || noun.value.label === 'flights';
  return isFlight && /^[A-Z]{2}$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
}

/** A weak noun labels only a whole number that no counted word follows, and a capital or digits must show it. */
function countsSomething(tokens: readonly Token[], noun: PhraseMatch<LabelNoun>, first: number, end: number): boolean {
  if (isPartOfAmount(tokens, first, end)) return true;
  const { label: name, strength } = noun.value;
  const mayBeWord = strength === 'weak' && (isCapitalised(tokens, noun.first) || name === 'number');
  if (isWord(tokens, first) && !mayBeWord) return true;
  const countsPlural = isWord(tokens, end) && isPlural(lowerAt(tokens, end));
  return countsPlural && (strength === 'before-digits' || !isCapitalised(tokens, noun.first));
}

function afterDotOrHyphen(tokens: readonly Token[], at: number): number {
  const next = lowerAt(tokens, at) === '.' || isHyphen(tokens, at) ? at + 1 : at;
  return lowerAt(tokens, at) === "'s" ? at + 1 : next;
}

/** The end of a number that is a name: digits with letters glued on ("17b", "11i"), or a small number word. */
function nameNumberEnd(tokens: readonly Token[], at: number): number | undefined {
  const token = tokens[at];
  if (token?.kind === 'digits') return hyphenedGroupsEnd(tokens, at) ?? afterGluedWord(tokens, at + 1);
  const word = lowerAt(tokens, at);
  const small = UNIT_WORDS.has(word) || TEEN_WORDS.has(word) || TENS_WORDS.has(word);
  return small && !isHyphen(tokens, at + 1) ? at + 1 : undefined;
}

function afterGluedWord(tokens: readonly Token[], at: number): number {
  return isWord(tokens, at) && isGlued(tokens, at) ? at + 1 : at;
}

/** Letters and digits in one: "G7", "F-35", "A320", "COVID-19", "Power4", "U20s". */
function joinedLabel({ tokens }: Scan, at: number): Reading | undefined {
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

/** "the under-21s": a team, not a number below; "her mid-40s" is a span. */
function isAgeGroup(tokens: readonly Token[], at: number): boolean {
  const isPlural = lowerAt(tokens, at + 1) === 's' && isGlued(tokens, at + 1);
  return isPlural && integerAt(tokens, at) < 100 && !PARTS_OF_SPAN.has(lowerAt(tokens, at - 2));
}

/** The end of letters and digits glued on: "F-35B", "A320neo", "SARS-CoV-2". */
function joinedEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < tokens.length && isGlued(tokens, end) && tokens[end]?.kind !== 'mark' && end < at + 8) end++;
  return end;
}

/** Numbers that are names by their own shape: "4oD", "[12]", "2.4.1", "555-0199", "9/11". */
function numberLabel({ tokens }: Scan, at: number): Reading | undefined {
  const end = numberNameEnd(tokens, at);
  return end === undefined ? undefined : label('', at, at, end);
}

/** "Springfield, IL 62704": two capitals and the five digits of a postcode. */
function postcodeLabel({ tokens }: Scan, at: number): Reading | undefined {
  if (lowerAt(tokens, at - 1) !== ',' || !/^[A-Z]{2}$/.test(tokens[at]?.text ?? '')) return undefined;
  if (!/^\d{5}$/.test(tokens[at + 1]?.text ?? '') || isGlued(tokens, at + 1)) return undefined;
  const end = numberNameEnd(tokens, at + 1) ?? at + 2;
  return isPlural(lowerAt(tokens, end)) ? undefined : label(lowerAt(tokens, at), at, at + 1, end);
}

/** "Windows 10 or newer", "Node 20.2 and later": what comes after a version is later or newer, not more. */
function versionLabel({ tokens }: Scan, at: number): Reading | undefined {
  const end = at + 2;
  if (!isCapitalised(tokens, at) || tokens[at + 1]?.kind !== 'digits' || isGlued(tokens, at + 1)) return undefined;
  const isLimited = VERSION_JOINTS.has(lowerAt(tokens, end)) && VERSION_LIMITS.has(lowerAt(tokens, end + 1));
  return isLimited && !isOtherName(lowerAt(tokens, at)) ? label(lowerAt(tokens, at), at, at + 1, end) : undefined;
}

/** "Furious 7 opened", "World T20": a capitalised word, then a small number that counts nothing. */
function titleLabel({ tokens }: Scan, at: number): Reading | undefined {
  if (!isCapitalised(tokens, at) || isOtherName(lowerAt(tokens, at))) return undefined;
  if ((at === 0 && !isSubject(tokens)) || isInDataList(tokens, at)) return undefined;
  const first = at + 1;
  const text = tokens[first]?.text ?? '';
  if (!/^\d{1,4}$/.test(text) || isGlued(tokens, first) || /^(?:1[1-9]|20)\d\d$/.test(text)) return undefined;
  if (isScaled(tokens, first) || (isVerbForm(lowerAt(tokens, at)) && isTitleCase(tokens, at))) return undefined;
  const end = joinedEnd(tokens, first + 1);
  return endsName(tokens, end) ? label(lowerAt(tokens, at), at, first, end) : undefined;
}

/** "the Union 46 and New Path 23": the name before has a number as well, so that both are counts. */
function isInDataList(tokens: readonly Token[], at: number): boolean {
  let first = at;
  while (isCapitalised(tokens, first - 1)) first--;
  const joint = lowerAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  return (
    LIST_JOINTS.has(lowerAt(tokens, joint)) && tokens[joint - 1]?.kind === 'digits' && isCapitalised(tokens, joint - 2)
  );
}

/** "Maroon 9 played": every first word has a capital, so that a singular noun and a verb must show that it is a name. */
function isSubject(tokens: readonly Token[]): boolean {
  const word = lowerAt(tokens, 0);
  const isAdverb = word.endsWith('ly') || LEADING_ADVERBS.has(word);
  const verb = lowerAt(tokens, 2);
  return !isAdverb && !isPlural(word) && (verb.endsWith('ed') || FORMS_OF_BE_AND_HAVE.has(verb));
}

/** "Estimate 100K": a number that counts thousands. */
function isScaled(tokens: readonly Token[], at: number): boolean {
  return isGlued(tokens, at + 1) && SCALE_LETTERS.has(lowerAt(tokens, at + 1));
}

/** "Kills 10", "Killing 4", "Drops 125": what a headline may do to a number. */
function isVerbForm(word: string): boolean {
  return DIRECTIONS.has(word) || /(?:ing|[^siu]s)$/.test(word);
}

/** How many words before one tell whether a headline gives all of them a capital. */
const TITLE_REACH = 3;

/** Whether the words before the one at `at` have capitals all, small words apart, so that a capital tells no name. */
function isTitleCase(tokens: readonly Token[], at: number): boolean {
  const before = [...Array(TITLE_REACH).keys()].map((away) => at - 1 - away).filter((place) => isWord(tokens, place));
  return before.every((place) => isCapitalised(tokens, place) || isFunctionWord(lowerAt(tokens, place)));
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
