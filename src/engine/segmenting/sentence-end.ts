import { BEFORE_A_NAME, BEFORE_A_NUMBER, INSIDE_OR_LAST } from './abbreviations.js';
import { REPORTING_AFTER_QUOTATION } from './reporting-verbs.js';
import { AFTER_TIME_OF_DAY, SENTENCE_STARTERS } from './sentence-starters.js';
import type { Stop } from './stop.js';

const LOWER_CASE = /^\p{Ll}/u;
const UPPER_CASE = /^\p{Lu}/u;
/** "iPhone", "eBay": lower case at the start of a sentence too. */
const CAMEL_CASE = /^\p{Ll}\p{Lu}/u;
const DIGIT = /^[.,]?\d/;
const ITEM_NUMBER = /^\d{1,3}$/;
const TIME_OF_DAY = /^[ap]\.m$/i;
/** "U.S", "M.I.T", "Ph.D". */
const ACRONYM = /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u;
/** The initial of a name; "I" is mostly the pronoun or a number. */
const INITIAL = /^[A-HJ-Z]$/;
const MARKS_AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Whether a sentence ends with this stop. */
export function endsSentence(stop: Stop): boolean {
  if (stop.inside) return false;
  if (stop.after.length === 0) return true;
  switch (stop.mark) {
    case 'call':
      return !startsLower(stop) && !isReported(stop);
    case 'ellipsis':
      return UPPER_CASE.test(next(stop));
    case 'period':
      return stop.detached || (!startsLower(stop) && endsAfterWord(stop));
  }
}

/** Whether a full stop after this word, before something that may start a sentence, is more than part of the word. */
function endsAfterWord(stop: Stop): boolean {
  const { before, beforeIsFirst } = stop;
  if (BEFORE_A_NAME.has(before)) return false;
  if (BEFORE_A_NUMBER.has(before)) return !DIGIT.test(next(stop));
  if (TIME_OF_DAY.test(before)) return UPPER_CASE.test(next(stop)) && !AFTER_TIME_OF_DAY.has(bare(next(stop)));
  if (INSIDE_OR_LAST.has(before) || INITIAL.test(before) || ACRONYM.test(before))
    return SENTENCE_STARTERS.has(next(stop));
  return !(beforeIsFirst && ITEM_NUMBER.test(before));
}

function next(stop: Stop): string {
  return stop.after[0] ?? '';
}

function bare(word: string): string {
  return word.replace(MARKS_AROUND, '');
}

function startsLower(stop: Stop): boolean {
  const word = next(stop);
  return LOWER_CASE.test(word) && !CAMEL_CASE.test(word);
}

/** Whether the clause that reports a quoted question or exclamation follows: “Is it over?” Weber asked. */
function isReported({ closesQuotation, after }: Stop): boolean {
  if (!closesQuotation) return false;
  const verb = after.find((word) => !UPPER_CASE.test(word));
  return verb !== undefined && verb !== after[0] && REPORTING_AFTER_QUOTATION.has(bare(verb));
}
