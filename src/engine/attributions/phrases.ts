import type { Word } from '../model/sentence.js';
import type { Span } from '../model/span.js';
import { cueOf } from './cues.js';
import {
  BE_FORMS,
  CLAUSE_BOUNDARIES,
  DETERMINERS,
  INNER_PREPOSITIONS,
  NEGATIONS,
  OCCASION_WORDS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from './data/clause-words.js';
import { NAME_OPENERS } from './data/name-openers.js';
import { NAME_PARTICLES } from './data/name-words.js';
import { NOT_ADVERBS } from './data/not-adverbs.js';
import { SENTENCE_OPENERS } from './data/sentence-openers.js';
import { TITLE_QUALIFIERS } from './data/titles.js';
import { isGivenName, isTitleWord } from './names/titled-name.js';
import type { PassageToken } from './passages.js';
import { isCapitalised, isPossessive, isWord } from './tokens.js';

/** A noun phrase that may be a speaker: the positions of its tokens, end exclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

type Tokens = readonly PassageToken[];

const LONGEST_PHRASE = 16;
const HEAD_END = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'on', ',', 'by']);
/** Prepositions that bind a name to the noun before it: "the mayor of", "a lawyer for", "a professor at". */
const NOUN_PREPOSITIONS = new Set(['at', 'for', 'of', 'with']);

/** The noun phrase whose last word is before `end`: a pronoun, a name with its titles, or a nominal with its determiner. */
export function phraseEndingAt(tokens: Tokens, end: number): Phrase | undefined {
  const last = tokens[end - 1];
  if (!last || !mayEndPhrase(last)) return undefined;
  if (PRONOUNS.has(last.lower)) return { from: end - 1, to: end };
  const from = isCapitalised(last) ? startOfNames(tokens, end - 1) : startOfNominal(tokens, end - 1);
  return { from, to: end };
}

function mayEndPhrase(token: PassageToken): boolean {
  if (!isWord(token) || isPossessive(token) || CLAUSE_BOUNDARIES.has(token.lower)) return false;
  if (PRONOUNS.has(token.lower)) return true;
  if (isAdverb(token)) return false;
  return !DETERMINERS.has(token.lower) && !TIME_WORDS.has(token.lower) && !PREPOSITIONS.has(token.lower);
}

function isAdverb(token: PassageToken): boolean {
  return !isCapitalised(token) && token.lower.endsWith('ly') && !NOT_ADVERBS.has(token.lower);
}

/** The start of one or two names: "Mr. Lund and Ms. Holm" where nothing stands before them in their clause. */
function startOfNames(tokens: Tokens, last: number): number {
  const from = startOfNamed(tokens, last);
  if (tokens[from - 1]?.lower !== 'and' || !isCapitalised(tokens[from - 2])) return from;
  const first = startOfNamed(tokens, from - 2);
  const before = tokens[first - 1];
  const isWhole = !before || !isWord(before) || before.lower === 'but' || CLAUSE_BOUNDARIES.has(before.lower);
  return isWhole ? first : from;
}

/** The start of a capitalised run, and of the nominal around it: "a lawyer for the New York Times". */
function startOfNamed(tokens: Tokens, last: number): number {
  const from = startOfRun(tokens, last);
  const before = tokens[from - 1];
  if (!before || before.quotation || !isWord(before) || CLAUSE_BOUNDARIES.has(before.lower)) return from;
  if (startsInside(tokens, from) || isTitleWord(before)) return startOfNominal(tokens, from - 1);
  return DETERMINERS.has(before.lower) ? from - 1 : from;
}

/** The start of a capitalised run, past what only opens its sentence: "In Velden", "But Ada Holm". */
function startOfRun(tokens: Tokens, last: number): number {
  let from = last;
  while (from > 0 && isNamePart(tokens, from - 1)) from--;
  while (from < last && isOpener(tokens[from])) from++;
  return from;
}

function isOpener(token: PassageToken | undefined): boolean {
  if (!token || DETERMINERS.has(token.lower) || NAME_OPENERS.has(token.lower) || isGivenName(token)) return false;
  return PREPOSITIONS.has(token.lower) || CLAUSE_BOUNDARIES.has(token.lower) || SENTENCE_OPENERS.has(token.lower);
}

/** Whether a token belongs to the name that goes on after it; a full stop does after initials and titles. */
function isNamePart(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (!token || token.quotation) return false;
  const before = tokens[index - 1];
  if (token.text === '.') return before !== undefined && before.text.length <= 4 && isCapitalised(before);
  return isCapitalised(token) || NAME_PARTICLES.has(token.lower);
}

/** Whether the name stands after a preposition that belongs to a nominal: "the mayor of". */
function startsInside(tokens: Tokens, from: number): boolean {
  const index = DETERMINERS.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const before = tokens[index - 1];
  if (!before || !isWord(before)) return false;
  const preposition = tokens[index]?.lower ?? '';
  return NOUN_PREPOSITIONS.has(preposition) || (INNER_PREPOSITIONS.has(preposition) && isPluralNoun(before));
}

function isPluralNoun(token: PassageToken): boolean {
  return !isCapitalised(token) && /[^su]s$/u.test(token.lower);
}

/** The start of a nominal: its determiner or possessor, or the boundary of its clause. */
function startOfNominal(tokens: Tokens, last: number): number {
  let from = last;
  while (from > 0 && last - from < LONGEST_PHRASE && !opensPhrase(tokens, from) && isInPhrase(tokens[from - 1])) from--;
  while (from < last && (tokens[from]?.lower === 'and' || PREPOSITIONS.has(tokens[from]?.lower ?? ''))) from++;
  return from;
}

/** Whether a phrase begins here: at a determiner or possessor that is not inside a longer phrase ("the mayor of the"). */
function opensPhrase(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (!token || !(DETERMINERS.has(token.lower) || isPossessive(token))) return false;
  const before = tokens[index - 1];
  if (!before) return true;
  const isInside = NOUN_PREPOSITIONS.has(before.lower) && isWord(tokens[index - 2]);
  return !isInside && !(isPossessive(token) && isCapitalised(before));
}

function isInPhrase(token: PassageToken | undefined): boolean {
  if (!token || !isWord(token) || CLAUSE_BOUNDARIES.has(token.lower)) return false;
  if (PRONOUNS.has(token.lower) || BE_FORMS.has(token.lower) || token.lower === 'but') return false;
  return cueOf(token)?.form !== 'past';
}

/** The noun phrase that begins at `start`: "said Manfred Weber, the leader …" ends before the comma. */
export function phraseStartingAt(tokens: Tokens, start: number): Phrase | undefined {
  const first = tokens[start];
  if (!first || !isWord(first) || CLAUSE_BOUNDARIES.has(first.lower) || TIME_WORDS.has(first.lower)) return undefined;
  if (PRONOUNS.has(first.lower)) return { from: start, to: start + 1 };
  return mayStartPhrase(first) ? { from: start, to: endOfPhrase(tokens, start) } : undefined;
}

function mayStartPhrase(token: PassageToken): boolean {
  if (isCapitalised(token) || DETERMINERS.has(token.lower)) return true;
  return isTitleWord(token) || TITLE_QUALIFIERS.has(token.lower);
}

function endOfPhrase(tokens: Tokens, start: number): number {
  let to = start + 1;
  while (to < tokens.length && to - start < LONGEST_PHRASE && continuesPhrase(tokens, to)) to++;
  return to;
}

function continuesPhrase(tokens: Tokens, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.text === '.') return isNamePart(tokens, index) && isCapitalised(tokens[index + 1]);
  return isWord(token) && !endsPhrase(token.lower);
}

function endsPhrase(lower: string): boolean {
  if (CLAUSE_BOUNDARIES.has(lower) || TIME_WORDS.has(lower) || OCCASION_WORDS.has(lower)) return true;
  return BE_FORMS.has(lower) || NEGATIONS.has(lower) || lower === 'has' || lower === 'had' || lower === 'have';
}

/** The span of a phrase in the prose. */
export function phraseSpan(tokens: Tokens, phrase: Phrase): Span {
  return { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 };
}

/** The last word of a phrase before any complement: "chief" in "the chief of the alliance". */
export function headOf(words: readonly Word[]): Word | undefined {
  const end = words.findIndex((word, index) => index > 0 && HEAD_END.has(word.lower));
  return end < 0 ? words.at(-1) : words[end - 1];
}
