import { NUMBER_NAMES } from '../tables/label-nouns.js';
import { integerAt, isGlued, isHyphen, lowerAt } from '../token-tests.js';
import type { Token } from '../tokens.js';

/**
 * The end of a number at `at` that is a name by its own shape: a version (2.4.1), a note ([12]), a day that became a name
 * (9/11), a telephone number (555-0199, (020) 7946 0958), an ISBN or an identifier; undefined where it may be an amount.
 */
export function numberNameEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at) === '(') return bracketedTelephoneEnd(tokens, at);
  if (tokens[at]?.kind !== 'digits') return undefined;
  return (
    identifierEnd(tokens, at) ??
    versionEnd(tokens, at) ??
    noteEnd(tokens, at) ??
    letteredEnd(tokens, at) ??
    slashNameEnd(tokens, at) ??
    hyphenedGroupsEnd(tokens, at) ??
    shortNumberEnd(tokens, at) ??
    spacedTelephoneEnd(tokens, at)
  );
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
  if (!Number.isNaN(integerAt(tokens, at))) return undefined;
  const text = tokens[at]?.text ?? '';
  return VERSION.test(text) && !/\d{4}/.test(text) ? at + 1 : undefined;
}

function noteEnd(tokens: readonly Token[], at: number): number | undefined {
  return lowerAt(tokens, at - 1) === '[' && lowerAt(tokens, at + 1) === ']' ? at + 1 : undefined;
}

/** "401(k)", "5(a)": a letter in brackets. */
function letteredEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at + 1) !== '(' || lowerAt(tokens, at + 3) !== ')') return undefined;
  const isTight = [1, 2, 3].every((offset) => isGlued(tokens, at + offset));
  return isTight && /^[a-z]$/.test(tokens[at + 2]?.text ?? '') ? at + 4 : undefined;
}

function slashNameEnd(tokens: readonly Token[], at: number): number | undefined {
  if (lowerAt(tokens, at + 1) !== '/' || lowerAt(tokens, at + 3) === '/') return undefined;
  return NUMBER_NAMES.has(`${lowerAt(tokens, at)}/${lowerAt(tokens, at + 2)}`) ? at + 3 : undefined;
}

/** The end of three or more groups joined by hyphens, the last of which may be an X: a telephone number or an ISBN. */
export function hyphenedGroupsEnd(tokens: readonly Token[], at: number): number | undefined {
  let end = at + 1;
  while (joinsGroup(tokens, end) && tokens[end + 1]?.kind === 'digits') end += 2;
  if (joinsGroup(tokens, end) && tokens[end + 1]?.text === 'X') end += 2;
  return end - at > 4 && !isDate(tokens, at) ? end : undefined;
}

function joinsGroup(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens, at) && isGlued(tokens, at) && isGlued(tokens, at + 1);
}

/** "555-0199" and "62704-1234": three or five digits and four, a telephone number or a postcode. */
function shortNumberEnd(tokens: readonly Token[], at: number): number | undefined {
  if (!joinsGroup(tokens, at + 1) || joinsGroup(tokens, at + 3)) return undefined;
  const isShort = /^(?:\d{3}|\d{5})$/.test(tokens[at]?.text ?? '') && /^\d{4}$/.test(tokens[at + 2]?.text ?? '');
  return isShort ? at + 3 : undefined;
}

/** "020 7946 0958", "07700 900123" and "+44 20 7946 0958": groups of digits behind a nought or a plus sign. */
function spacedTelephoneEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at]?.text ?? '';
  const isAbroad = lowerAt(tokens, at - 1) === '+' && isGlued(tokens, at);
  if (!isAbroad && !AREA_CODE.test(first)) return undefined;
  const end = groupsEnd(tokens, at + 1);
  const isLong = first.length > 3 && (tokens[at + 1]?.text.length ?? 0) > 3;
  return end - at > 2 || (end - at === 2 && isLong) ? end : undefined;
}

const AREA_CODE = /^0\d{2,4}$/;
const MOST_TELEPHONE_GROUPS = 6;

/** The position behind the groups of two to eight digits at `at`. */
function groupsEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + MOST_TELEPHONE_GROUPS && /^\d{2,8}$/.test(tokens[end]?.text ?? '')) end++;
  return end;
}

/** "(020) 7946 0958" and "(212) 555-0199". */
function bracketedTelephoneEnd(tokens: readonly Token[], at: number): number | undefined {
  const code = tokens[at + 1]?.text ?? '';
  if (lowerAt(tokens, at + 2) !== ')') return undefined;
  const end = shortNumberEnd(tokens, at + 3);
  if (end !== undefined && /^\d{3}$/.test(code)) return end;
  const last = groupsEnd(tokens, at + 3);
  return AREA_CODE.test(code) && last > at + 3 ? last : undefined;
}

/** "2024-03-05": a year, and two groups of at most two digits. */
function isDate(tokens: readonly Token[], at: number): boolean {
  const lengths = [at, at + 2, at + 4].map((group) => tokens[group]?.text.length ?? 0);
  return lengths.filter((length) => length === 4).length === 1 && lengths.filter((length) => length <= 2).length === 2;
}
