import type { VerbForm } from './cues.js';
import {
  BE_FORMS,
  DETERMINERS,
  HELPERS,
  INNER_PREPOSITIONS,
  NEGATIONS,
  PREPOSITIONS,
  TIME_NOUNS,
  TIME_QUALIFIERS,
} from './data/clause-words.js';
import { NOT_ADVERBS } from './data/not-adverbs.js';
import { TITLE_QUALIFIERS } from './data/titles.js';
import { isTitleWord } from './names/titled-name.js';
import type { PassageToken } from './passages.js';
import { type Phrase, phraseEndingAt } from './phrases.js';
import { isCapitalised, isWord } from './tokens.js';

/** What stands before a reporting verb. */
export type Subject =
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  /** The verb shares the subject of the verb before it ("said … and added"); `from` is where its own words begin. */
  | { readonly kind: 'shared'; readonly from: number }
  /** A passive, a denied or merely possible saying, a noun: nothing that somebody said. */
  | { readonly kind: 'none' };

type Tokens = readonly PassageToken[];

const NONE: Subject = { kind: 'none' };
const COORDINATORS = new Set(['and', 'but', 'or', 'then', 'yet']);
const RELATIVES = new Set(['that', 'which', 'who']);
const DASH = /^[-–—―]$/u;
const LONGEST_APPOSITION = 30;
const MOST_APPOSITIONS = 4;
const LONGEST_LEADING_PHRASE = 10;

/** The subject of the verb at `index`, before helpers ("has also"), times ("on Monday") and parentheses. */
export function subjectBefore(tokens: Tokens, index: number, form: VerbForm): Subject {
  const end = beforeAsides(tokens, index);
  const last = tokens[end - 1];
  if (!last || isDenied(tokens, end, index) || NEGATIONS.has(last.lower)) return NONE;
  if (BE_FORMS.has(last.lower)) return form === 'gerund' ? subjectBefore(tokens, end - 1, 'past') : NONE;
  if (COORDINATORS.has(last.lower)) return { kind: 'shared', from: end - 1 };
  if (form === 'gerund') return gerundSubject(last, end - 1);
  if (last.text === ',') return afterComma(tokens, end - 1);
  if (DASH.test(last.text)) return afterDash(tokens, end - 1);
  return asSubject(phraseEndingAt(tokens, RELATIVES.has(last.lower) ? beforeRelative(tokens, end - 1) : end));
}

/** ", adding that" and "by saying that" have the subject of their sentence. */
function gerundSubject(last: PassageToken, from: number): Subject {
  return last.text === ',' || PREPOSITIONS.has(last.lower) ? { kind: 'shared', from } : NONE;
}

function asSubject(phrase: Phrase | undefined): Subject {
  return phrase ? { kind: 'phrase', phrase } : NONE;
}

function beforeAsides(tokens: Tokens, index: number): number {
  let end = index;
  for (let next = beforeAside(tokens, end); next < end; next = beforeAside(tokens, end)) end = next;
  return end;
}

function beforeAside(tokens: Tokens, end: number): number {
  const last = tokens[end - 1];
  if (!last || end === 1) return end;
  if (isHelper(last)) return end - 1;
  if (TIME_NOUNS.has(last.lower)) return beforeTime(tokens, end - 1);
  return last.text === ')' ? beforeParenthesis(tokens, end) : end;
}

function isHelper(token: PassageToken): boolean {
  if (isCapitalised(token)) return false;
  return HELPERS.has(token.lower) || (token.lower.endsWith('ly') && !NOT_ADVERBS.has(token.lower));
}

/** "on Monday", "last week", "late on Monday night"; a bare "week" is no time. */
function beforeTime(tokens: Tokens, end: number): number {
  let from = end;
  while (from > 1 && isTimePart(tokens[from - 1])) from--;
  return from < end || isCapitalised(tokens[end]) ? from : end + 1;
}

function isTimePart(token: PassageToken | undefined): boolean {
  return (
    token !== undefined && (TIME_QUALIFIERS.has(token.lower) || (TIME_NOUNS.has(token.lower) && isCapitalised(token)))
  );
}

/** "Senator Holm (D-Velden) said". */
function beforeParenthesis(tokens: Tokens, end: number): number {
  const open = tokens.findLastIndex((token, index) => index < end && index > end - 8 && token.text === '(');
  return open > 0 ? open : end;
}

function isDenied(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => NEGATIONS.has(token.lower) || token.lower === 'being');
}

function beforeRelative(tokens: Tokens, relative: number): number {
  return tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
}

/** "Weber, the leader of the party, said": the head is before the comma that opens the apposition. */
function afterComma(tokens: Tokens, comma: number): Subject {
  for (let end = comma, steps = 0; steps < MOST_APPOSITIONS; steps++) {
    const opening = markBefore(tokens, end, (token) => token.text === ',');
    if (opening === undefined) break;
    const phrase = phraseEndingAt(tokens, opening);
    if (phrase && isApposition(tokens[opening + 1]) && isHead(tokens, phrase)) return { kind: 'phrase', phrase };
    end = opening;
  }
  return { kind: 'shared', from: comma };
}

/** "Weber — who leads the party — said". */
function afterDash(tokens: Tokens, dash: number): Subject {
  const closing = firstOfDashes(tokens, dash);
  const opening = markBefore(tokens, closing, (token) => DASH.test(token.text));
  return opening === undefined ? NONE : asSubject(phraseEndingAt(tokens, firstOfDashes(tokens, opening)));
}

function firstOfDashes(tokens: Tokens, index: number): number {
  let first = index;
  while (DASH.test(tokens[first - 1]?.text ?? '')) first--;
  return first;
}

function markBefore(tokens: Tokens, end: number, fits: (token: PassageToken) => boolean): number | undefined {
  for (let index = end - 1; index >= Math.max(0, end - LONGEST_APPOSITION); index--) {
    const token = tokens[index];
    if (token && fits(token)) return index;
    if (token?.text === ';') return undefined;
  }
  return undefined;
}

function isApposition(first: PassageToken | undefined): boolean {
  if (!first) return false;
  return isCapitalised(first) || isTitleWord(first) || /^\d/u.test(first.text) || opensApposition(first.lower);
}

function opensApposition(lower: string): boolean {
  if (DETERMINERS.has(lower) || INNER_PREPOSITIONS.has(lower)) return true;
  return RELATIVES.has(lower) || lower === 'whose' || TITLE_QUALIFIERS.has(lower);
}

function isHead(tokens: Tokens, phrase: Phrase): boolean {
  return isCapitalised(tokens[phrase.to - 1]) || DETERMINERS.has(tokens[phrase.from]?.lower ?? '');
}

/** The subject of a passage's first clause, as far as it can be told without its verb: "A judge has …, saying". */
export function leadingPhrase(tokens: Tokens, before: number): Phrase | undefined {
  const start = DASH.test(tokens[1]?.text ?? '') ? 2 : COORDINATORS.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const first = tokens[start];
  if (!first || !(isCapitalised(first) || DETERMINERS.has(first.lower))) return undefined;
  const isName = isCapitalised(first) && !DETERMINERS.has(first.lower) && !PREPOSITIONS.has(first.lower);
  const to = endOfLeading(tokens, start + 1, Math.min(before, start + LONGEST_LEADING_PHRASE), isName);
  const phrase = to === undefined ? undefined : phraseEndingAt(tokens, to);
  return phrase && phrase.from === start ? phrase : undefined;
}

function endOfLeading(tokens: Tokens, start: number, limit: number, isName: boolean): number | undefined {
  for (let to = start; to < limit; to++) {
    const token = tokens[to];
    if (!token || (isName ? !isNameWord(token) : endsSubject(token))) return to;
  }
  return undefined;
}

function isNameWord(token: PassageToken): boolean {
  return isCapitalised(token) || token.text === '.';
}

function endsSubject(token: PassageToken): boolean {
  return (
    !isWord(token) ||
    isHelper(token) ||
    BE_FORMS.has(token.lower) ||
    NEGATIONS.has(token.lower) ||
    token.lower.endsWith('ed')
  );
}
