import type { Span } from '../model/span.js';
import {
  BE_FORMS,
  CLAUSE_BOUNDARIES,
  DETERMINERS,
  HELPERS,
  INNER_PREPOSITIONS,
  NEGATIONS,
  PRONOUNS,
  TIME_WORDS,
} from './data/clause-words.js';
import { NAME_PARTICLES } from './data/name-words.js';
import { isTitleWord } from './names/titled-name.js';
import type { PassageToken } from './passages.js';
import { isCapitalised, isPossessive, isWord } from './tokens.js';

/** A noun phrase that may be a speaker: the positions of its tokens, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** What stands before a reporting verb. */
export type Subject =
  | { readonly kind: 'phrase'; readonly phrase: Phrase }
  /** The verb shares the subject of the verb before it ("said … and added"); `from` is where its own words begin. */
  | { readonly kind: 'shared'; readonly from: number }
  /** A passive, a denied or merely possible saying, a noun: nothing that somebody said. */
  | { readonly kind: 'none' };

const NONE: Subject = { kind: 'none' };
const LONGEST_PHRASE = 16;
const COORDINATORS = new Set(['and', 'but', 'or', 'then', 'yet']);
const RELATIVES = new Set(['which', 'who', 'that']);

type Tokens = readonly PassageToken[];

/** The subject of the verb at `index`, skipping helpers ("has also"). */
export function subjectBefore(tokens: Tokens, index: number, isParticiple: boolean): Subject {
  const end = beforeHelpers(tokens, index);
  const last = tokens[end - 1];
  if (!last || isDenied(tokens, end, index)) return NONE;
  if (BE_FORMS.has(last.lower)) return isParticiple ? NONE : subjectBefore(tokens, end - 1, true);
  if (NEGATIONS.has(last.lower)) return NONE;
  if (COORDINATORS.has(last.lower)) return { kind: 'shared', from: end - 1 };
  if (last.text === ',') return afterComma(tokens, end - 1);
  if (RELATIVES.has(last.lower)) return relativeSubject(tokens, end - 1);
  const phrase = phraseEndingAt(tokens, end);
  return phrase ? { kind: 'phrase', phrase } : NONE;
}

function beforeHelpers(tokens: Tokens, index: number): number {
  let end = index;
  while (end > 0 && isHelper(tokens[end - 1])) end--;
  return end;
}

function isHelper(token: PassageToken | undefined): boolean {
  if (!token || isCapitalised(token)) return false;
  return HELPERS.has(token.lower) || (token.lower.endsWith('ly') && token.lower.length > 4);
}

function isDenied(tokens: Tokens, from: number, to: number): boolean {
  return tokens.slice(from, to).some((token) => NEGATIONS.has(token.lower) || token.lower === 'being');
}

function relativeSubject(tokens: Tokens, relative: number): Subject {
  const end = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  const phrase = phraseEndingAt(tokens, end);
  return phrase ? { kind: 'phrase', phrase } : NONE;
}

/** "Weber, the leader of the party, said": the head is before the comma that opens the apposition. */
function afterComma(tokens: Tokens, comma: number): Subject {
  for (let end = comma, steps = 0; steps < 4; steps++) {
    const opening = commaBefore(tokens, end);
    if (opening === undefined) return { kind: 'shared', from: comma };
    const phrase = phraseEndingAt(tokens, opening);
    if (phrase && isApposition(tokens, opening + 1) && isHeadOfApposition(tokens, phrase))
      return { kind: 'phrase', phrase };
    end = opening;
  }
  return { kind: 'shared', from: comma };
}

function commaBefore(tokens: Tokens, end: number): number | undefined {
  for (let index = end - 1; index > end - 30 && index >= 0; index--) {
    if (tokens[index]?.text === ',') return index;
    if (tokens[index]?.quotation && index === end - 1) return undefined;
  }
  return undefined;
}

function isApposition(tokens: Tokens, start: number): boolean {
  const first = tokens[start];
  if (!first) return false;
  return (
    DETERMINERS.has(first.lower) ||
    RELATIVES.has(first.lower) ||
    first.lower === 'whose' ||
    /^\d/u.test(first.text) ||
    isTitleWord(first) ||
    isCapitalised(first) ||
    INNER_PREPOSITIONS.has(first.lower) ||
    TITLE_OPENERS.has(first.lower)
  );
}

const TITLE_OPENERS = new Set(['acting', 'chief', 'deputy', 'former', 'now', 'then', 'vice']);

function isHeadOfApposition(tokens: Tokens, phrase: Phrase): boolean {
  return isCapitalised(tokens[phrase.to - 1]) || DETERMINERS.has(tokens[phrase.from]?.lower ?? '');
}

/** The noun phrase whose last word is before `end`: a pronoun, a name with its titles, or a nominal with its determiner. */
export function phraseEndingAt(tokens: Tokens, end: number): Phrase | undefined {
  const last = tokens[end - 1];
  if (!last || !isWord(last) || last.quotation || isPossessive(last) || CLAUSE_BOUNDARIES.has(last.lower))
    return undefined;
  if (PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  if (DETERMINERS.has(last.lower) || TIME_WORDS.has(last.lower)) return undefined;
  const from = isCapitalised(last) ? startOfNamed(tokens, end - 1) : startOfNominal(tokens, end - 1);
  return { from, to: end };
}

/** The start of a capitalised run, and of the nominal around it: "a lawyer for the New York Times". */
function startOfNamed(tokens: Tokens, last: number): number {
  let from = last;
  while (from > 0 && isNamePart(tokens, from - 1)) from--;
  const before = tokens[from - 1];
  if (!before || before.quotation || !isWord(before) || CLAUSE_BOUNDARIES.has(before.lower)) return from;
  return startsInside(tokens, from) ? startOfNominal(tokens, from - 1) : withDescription(tokens, from);
}

function isNamePart(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (!token || token.quotation) return false;
  if (token.text === '.') return (tokens[index - 1]?.text.length ?? 9) <= 4 && isCapitalised(tokens[index - 1]);
  return isCapitalised(token) || NAME_PARTICLES.has(token.lower);
}

/** Whether the name stands after a preposition that belongs to a nominal: "the mayor of". */
function startsInside(tokens: Tokens, from: number): boolean {
  const index = DETERMINERS.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const preposition = tokens[index]?.lower ?? '';
  return INNER_PREPOSITIONS.has(preposition) && NOUN_PREPOSITIONS.has(preposition) && isWord(tokens[index - 1]);
}

const NOUN_PREPOSITIONS = new Set(['at', 'for', 'of', 'with']);

/** "election law expert Rick Hasen": the lower-case words that describe a name, if one of them is a title. */
function withDescription(tokens: Tokens, from: number): number {
  const before = tokens[from - 1];
  if (!before || !isTitleWord(before)) return from;
  return startOfNominal(tokens, from - 1);
}

/** The start of a nominal: its determiner or possessor, or the boundary of its clause. */
function startOfNominal(tokens: Tokens, last: number): number {
  let from = last;
  while (from > 0 && last - from < LONGEST_PHRASE && !opensPhrase(tokens, from) && isInPhrase(tokens[from - 1])) from--;
  return INNER_PREPOSITIONS.has(tokens[from]?.lower ?? '') && from < last ? from + 1 : from;
}

/** Whether a phrase begins here: a determiner that no preposition inside a longer phrase stands before. */
function opensPhrase(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (!token || !(DETERMINERS.has(token.lower) || isPossessive(token))) return false;
  const before = tokens[index - 1];
  return !before || (!(NOUN_PREPOSITIONS.has(before.lower) && isWord(tokens[index - 2])) && !isCapitalised(before));
}

function isInPhrase(token: PassageToken | undefined): boolean {
  return (
    token !== undefined &&
    isWord(token) &&
    !token.quotation &&
    !CLAUSE_BOUNDARIES.has(token.lower) &&
    !PRONOUNS.has(token.lower)
  );
}

/** The noun phrase that begins at `start`: "said Manfred Weber, the leader …" ends before the comma. */
export function phraseStartingAt(tokens: Tokens, start: number): Phrase | undefined {
  const first = tokens[start];
  if (!first || !isWord(first) || first.quotation || CLAUSE_BOUNDARIES.has(first.lower) || TIME_WORDS.has(first.lower))
    return undefined;
  if (PRONOUNS.has(first.lower)) return { from: start, to: start + 1 };
  const isPhrase =
    isCapitalised(first) || DETERMINERS.has(first.lower) || isTitleWord(first) || TITLE_OPENERS.has(first.lower);
  return isPhrase ? { from: start, to: endOfPhrase(tokens, start) } : undefined;
}

function endOfPhrase(tokens: Tokens, start: number): number {
  let to = start + 1;
  while (to < tokens.length && to - start < LONGEST_PHRASE && continuesPhrase(tokens, to)) to++;
  return to;
}

function continuesPhrase(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (!token || token.quotation || CLAUSE_BOUNDARIES.has(token.lower) || TIME_WORDS.has(token.lower)) return false;
  if (token.text === '.') return isNamePart(tokens, index) && isCapitalised(tokens[index + 1]);
  return isWord(token) && !OCCASIONS.has(token.lower) && !BE_FORMS.has(token.lower) && !NEGATIONS.has(token.lower);
}

const OCCASIONS = new Set([
  'after',
  'at',
  'during',
  'in',
  'on',
  'to',
  'from',
  'via',
  'and',
  'adding',
  'referring',
  'speaking',
]);

/** The span of a phrase in the prose. */
export function phraseSpan(tokens: Tokens, phrase: Phrase): Span {
  return { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 };
}
