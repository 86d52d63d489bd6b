import { cueOf, type VerbForm } from './cues.js';
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
import { countryOf } from './names/countries.js';
import { isTitleWord } from './names/titled-name.js';
import type { PassageToken } from './passages.js';
import { type Phrase, phraseEndingAt } from './phrases.js';
import { isCapitalised, isPossessive, isWord } from './tokens.js';

/** What stands before a reporting verb. */
export type Subject =
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  /** The verb shares the subject of the verb before it ("said … and added"); `from` is where its own words begin. */
  | { readonly kind: 'shared'; readonly from: number; readonly link: 'coordinated' | 'preposition' }
  /** A passive, a denied or merely possible saying, a noun: nothing that somebody said. */
  | { readonly kind: 'none' };

type Tokens = readonly PassageToken[];

const NONE: Subject = { kind: 'none' };
const COORDINATORS = new Set(['and', 'but', 'or', 'then', 'yet']);
const RELATIVES = new Set(['that', 'which', 'who']);
const DASH = /^[-–—―]$/u;
const LONGEST_APPOSITION = 30;
const MOST_APPOSITIONS = 6;
const LONGEST_LEADING_PHRASE = 10;

/** The subject of the verb at `index`, before helpers ("has also"), times ("on Monday") and parentheses. */
export function subjectBefore(tokens: Tokens, index: number, form: VerbForm): Subject {
  const end = beforeAsides(tokens, index);
  const last = tokens[end - 1];
  if (!last || isDenied(tokens, end, index) || NEGATIONS.has(last.lower)) return NONE;
  if (BE_FORMS.has(last.lower)) return form === 'gerund' ? subjectBefore(tokens, end - 1, 'past') : NONE;
  if (COORDINATORS.has(last.lower)) return { kind: 'shared', from: end - 1, link: 'coordinated' };
  if (form === 'gerund') return gerundSubject(last, end - 1);
  if (last.text === ',') return afterComma(tokens, end - 1);
  if (DASH.test(last.text)) return afterDash(tokens, end - 1);
  return asSubject(phraseEndingAt(tokens, RELATIVES.has(last.lower) ? beforeRelative(tokens, end - 1) : end));
}

/** ", adding that" and "by saying that" have the subject of their sentence. */
function gerundSubject(last: PassageToken, from: number): Subject {
  if (last.text === ',') return { kind: 'shared', from, link: 'coordinated' };
  return PREPOSITIONS.has(last.lower) ? { kind: 'shared', from, link: 'preposition' } : NONE;
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
  let found: Phrase | undefined;
  for (let end = comma, steps = 0; steps < MOST_APPOSITIONS; steps++) {
    const opening = markBefore(tokens, end, (token) => token.text === ',');
    if (opening === undefined) break;
    const phrase = phraseEndingAt(tokens, opening);
    if (phrase && isApposition(tokens[opening + 1]) && isHead(tokens, phrase)) found = phrase;
    if (found && !isItselfApposition(tokens, found)) break;
    end = opening;
  }
  return found ? asSubject(found) : { kind: 'shared', from: comma, link: 'coordinated' };
}

/** "Ada Holm, a Velden, Norway, engineer, said": the head may be further back. */
function isItselfApposition(tokens: Tokens, phrase: Phrase): boolean {
  const first = tokens[phrase.from];
  if (!first || tokens[phrase.from - 1]?.text !== ',') return false;
  return DETERMINERS.has(first.lower) || countryOf(first.text)?.kind === 'place';
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
  return RELATIVES.has(lower) || lower === 'whose' || TITLE_QUALIFIERS.has(lower) || lower.endsWith('ing');
}

function isHead(tokens: Tokens, phrase: Phrase): boolean {
  if (PREPOSITIONS.has(tokens[phrase.from - 1]?.lower ?? '')) return false;
  return isCapitalised(tokens[phrase.to - 1]) || DETERMINERS.has(tokens[phrase.from]?.lower ?? '');
}

/** The subject of a passage's first clause, as far as it can be told without its verb: "A judge has …, saying". */
export function leadingPhrase(tokens: Tokens, before: number): Phrase | undefined {
  const from = startOfLeading(tokens);
  const first = tokens[from];
  if (!first || PREPOSITIONS.has(first.lower) || !(isCapitalised(first) || DETERMINERS.has(first.lower)))
    return undefined;
  const to = endOfLeading(tokens, from, Math.min(before, from + LONGEST_LEADING_PHRASE));
  return to === undefined ? undefined : { from, to };
}

/** After a dateline ("VELDEN — "), a coordinator or a place or time ("In a speech, "). */
function startOfLeading(tokens: Tokens): number {
  const dash = tokens.slice(0, 4).findLastIndex((token) => DASH.test(token.text));
  if (dash > 0) return dash + 1;
  if (PREPOSITIONS.has(tokens[0]?.lower ?? '')) return tokens.findIndex((token) => token.text === ',') + 1;
  return COORDINATORS.has(tokens[0]?.lower ?? '') ? 1 : 0;
}

function endOfLeading(tokens: Tokens, from: number, limit: number): number | undefined {
  let isName = !DETERMINERS.has(tokens[from]?.lower ?? '');
  for (let to = from; to < limit; to++) {
    const token = tokens[to];
    if (!token || isLonePossessive(token)) return undefined;
    if (to > from && (isName ? !isNameWord(token) && !leadsToName(tokens, to) : endsSubject(token))) return to;
    isName &&= !isPossessive(token);
  }
  return undefined;
}

/** The apostrophe of "the bakers' spokesman". */
function isLonePossessive({ text }: PassageToken): boolean {
  return text === "'" || text === '’';
}

/** "Velden coach Ada Holm": a title between the names of what is led and of who leads it. */
function leadsToName(tokens: Tokens, at: number): boolean {
  const name = tokens.findIndex((token, index) => index >= at && !isPartOfTitle(token));
  return name > at && isCapitalised(tokens[name]);
}

function isPartOfTitle(token: PassageToken): boolean {
  return !isCapitalised(token) && (isTitleWord(token) || TITLE_QUALIFIERS.has(token.lower));
}

function isNameWord(token: PassageToken): boolean {
  return isCapitalised(token) || token.text === '.';
}

function endsSubject(token: PassageToken): boolean {
  if (!isWord(token) || isHelper(token) || cueOf(token) !== undefined) return true;
  return BE_FORMS.has(token.lower) || NEGATIONS.has(token.lower) || token.lower.endsWith('ed');
}
