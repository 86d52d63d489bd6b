import type { Span } from '../model/span.js';
import type { CueForm } from './cues.js';
import { cueOf } from './cues.js';
import { DETERMINERS, NEGATIONS, PREPOSITIONS, PRONOUNS, QUESTION_WORDS, TIME_WORDS } from './data/clause-words.js';
import type { PassageToken } from './passages.js';
import { isCapitalised, isWord } from './tokens.js';

/** Something said, as positions of tokens, end exclusive; a direct one is a single quotation. */
export interface Content {
  readonly from: number;
  readonly to: number;
  readonly isDirect: boolean;
}

type Tokens = readonly PassageToken[];

/** How far a "that" or a quotation may be from its verb: "said in an interview with the paper on Monday that". */
const REACH = 24;
const HEARER_REACH = 9;
const ENDS = new Set(['.', '!', '?', ';', ')', ']', '…']);
const OBJECT_PREPOSITIONS = new Set(['for', 'on']);

/** What follows a reporting verb as its complement, if anything does. */
export function contentAfter(tokens: Tokens, index: number, cue: CueForm): Content | undefined {
  switch (cue.verb.frame) {
    case 'clause':
      return explicit(tokens, index + 1) ?? bare(tokens, index + 1);
    case 'that':
      return explicit(tokens, index + 1);
    case 'quote':
      return quoted(tokens, index + 1);
    case 'hearer':
      return toHearer(tokens, index + 1);
    case 'question':
      return question(tokens, index + 1);
    case 'object':
      return object(tokens, index + 1);
    case 'particle':
      return afterParticle(tokens, index + 1);
  }
}

/** A clause with "that", or a quotation, at once or after words of time, place and hearer. */
function explicit(tokens: Tokens, start: number): Content | undefined {
  if (tokens[start]?.quotation) return fromQuotation(tokens, start);
  if (tokens[start]?.lower === 'that') return restFrom(tokens, start + 1);
  if (isColonOrComma(tokens[start]) && tokens[start + 1]?.quotation) return fromQuotation(tokens, start + 1);
  return mayBeAside(tokens[start]) ? afterAside(tokens, start, REACH) : undefined;
}

function mayBeAside(token: PassageToken | undefined): boolean {
  if (!token) return false;
  return (
    TIME_WORDS.has(token.lower) || PREPOSITIONS.has(token.lower) || token.lower.endsWith('ly') || token.text === ','
  );
}

function isColonOrComma(token: PassageToken | undefined): boolean {
  return token?.text === ':' || token?.text === ',';
}

function afterAside(tokens: Tokens, start: number, reach: number): Content | undefined {
  for (let index = start; index < Math.min(tokens.length, start + reach); index++) {
    const token = tokens[index];
    if (cueOf(token) || token?.text === ';') return undefined;
    if (token?.lower === 'that' && isWord(tokens[index + 1])) return restFrom(tokens, index + 1);
    if (token?.quotation && isColonOrComma(tokens[index - 1])) return fromQuotation(tokens, index);
  }
  return undefined;
}

/** A quotation by itself, or a clause that begins with quoted words. */
function fromQuotation(tokens: Tokens, index: number): Content | undefined {
  const after = tokens[index + 1];
  const isWhole =
    !after || !isWord(after) || after.quotation !== undefined || after.lower === 'and' || cueOf(after) !== undefined;
  return isWhole ? { from: index, to: index + 1, isDirect: true } : restFrom(tokens, index);
}

function quoted(tokens: Tokens, start: number): Content | undefined {
  const content = explicit(tokens, start);
  return content?.isDirect ? content : undefined;
}

/** A clause without "that": "said he would go". */
function bare(tokens: Tokens, start: number): Content | undefined {
  const first = tokens[start];
  if (!first || !isWord(first) || first.lower === 'by' || first.lower === 'and') return undefined;
  if (!mayBeAside(first) || first.lower.endsWith('ly')) return restFrom(tokens, start);
  const end = endOfAside(tokens, start);
  return end === undefined ? undefined : restFrom(tokens, end);
}

/** Steps over words of time, and over one place or occasion if a pronoun or a name with a verb may follow it. */
function endOfAside(tokens: Tokens, start: number): number | undefined {
  let index = start;
  while (TIME_WORDS.has(tokens[index]?.lower ?? '')) index++;
  const first = tokens[index];
  if (!first || !isWord(first)) return undefined;
  return index > start && !PREPOSITIONS.has(first.lower) ? index : pronounAfter(tokens, index);
}

function pronounAfter(tokens: Tokens, start: number): number | undefined {
  for (let index = start + 1; index < Math.min(tokens.length, start + REACH); index++) {
    const token = tokens[index];
    if (!token || !isWord(token) || cueOf(token)) return undefined;
    if (PRONOUNS.has(token.lower) && token.lower !== 'who') return index;
  }
  return undefined;
}

/** "told reporters that", "told her", "assured the members they would". */
function toHearer(tokens: Tokens, start: number): Content | undefined {
  const direct = explicit(tokens, start) ?? afterAside(tokens, start, HEARER_REACH);
  if (direct) return direct;
  const end = endOfHearer(tokens, start);
  return end !== undefined && end > start && isWord(tokens[end]) ? restFrom(tokens, end) : undefined;
}

/** The end of the one who is told: a pronoun, a name, or a determiner with two words at most. */
function endOfHearer(tokens: Tokens, start: number): number | undefined {
  const first = tokens[start];
  if (!first || !isWord(first)) return undefined;
  let end = start + 1;
  if (DETERMINERS.has(first.lower) && !PRONOUNS.has(first.lower)) end++;
  while (isCapitalised(tokens[end]) && isCapitalised(tokens[end - 1])) end++;
  return end;
}

function question(tokens: Tokens, start: number): Content | undefined {
  const direct = quoted(tokens, start) ?? afterAside(tokens, start, HEARER_REACH);
  if (direct) return direct;
  for (let index = start; index < Math.min(tokens.length, start + HEARER_REACH); index++) {
    const token = tokens[index];
    if (!token || !isWord(token)) return undefined;
    if (QUESTION_WORDS.has(token.lower) || token.lower === 'to') return restFrom(tokens, index);
  }
  return undefined;
}

/** "rejected calls", "called on the members", but not "those accused of". */
function object(tokens: Tokens, start: number): Content | undefined {
  const first = tokens[start];
  if (first?.quotation || isColonOrComma(first)) return explicit(tokens, start);
  if (!first || !isWord(first) || first.lower === 'and' || first.lower === 'by') return undefined;
  if (PREPOSITIONS.has(first.lower) && !OBJECT_PREPOSITIONS.has(first.lower)) return undefined;
  return restFrom(tokens, start);
}

/** "pointed out that", "pointed to". */
function afterParticle(tokens: Tokens, start: number): Content | undefined {
  const particle = tokens[start]?.lower;
  if (particle === 'out') return explicit(tokens, start + 1) ?? bare(tokens, start + 1);
  return particle === 'to' ? restFrom(tokens, start + 1) : undefined;
}

/** The rest of the clause, to the end of the passage or a semicolon. */
export function restFrom(tokens: Tokens, from: number): Content | undefined {
  const stop = tokens.findIndex((token, index) => index > from && token.text === ';');
  return trimmed(tokens, { from, to: stop < 0 ? tokens.length : stop, isDirect: false });
}

/** A content without marks at its ends, or undefined if fewer than two words are left of an indirect one. */
export function trimmed(tokens: Tokens, content: Content): Content | undefined {
  let { from, to } = content;
  while (from < to && isEdge(tokens[from])) from++;
  while (to > from && isEdge(tokens[to - 1])) to--;
  const isOneQuotation = to - from === 1 && tokens[from]?.quotation !== undefined;
  if (isOneQuotation) return { from, to, isDirect: true };
  return to - from >= 2 ? { from, to, isDirect: false } : undefined;
}

function isEdge(token: PassageToken | undefined): boolean {
  return token !== undefined && !token.quotation && !isWord(token) && token.text !== '$' && token.text !== '€';
}

/** Whether nothing but the end of its sentence, a comma or an aside follows a verb: "…, he said on Monday." */
export function endsClause(tokens: Tokens, index: number): boolean {
  const after = tokens[index];
  return !after || ENDS.has(after.text) || isColonOrComma(after) || mayBeAside(after) || NEGATIONS.has(after.lower);
}

/** The span of a content in the prose; for a direct one that of the words inside the marks. */
export function contentSpan(tokens: Tokens, content: Content): Span {
  const first = tokens[content.from];
  const inner = content.isDirect ? first?.quotation : undefined;
  if (inner) return { start: inner.start, end: inner.end };
  return { start: first?.start ?? 0, end: tokens[content.to - 1]?.end ?? 0 };
}
