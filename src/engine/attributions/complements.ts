import { type Content, isCurrencySign, quotationAt, restFrom } from './contents.js';
import { type CueForm, cueOf } from './cues.js';
import { DETERMINERS, NEGATIONS, PREPOSITIONS, PRONOUNS, QUESTION_WORDS, TIME_WORDS } from './data/clause-words.js';
import { CALENDAR_WORDS } from './data/name-words.js';
import type { PassageToken } from './passages.js';
import { isCapitalised, isWord } from './tokens.js';

type Tokens = readonly PassageToken[];

/** How far a "that" or a quotation may be from its verb: "said in an interview with the paper on Monday that". */
const REACH = 24;
const HEARER_REACH = 9;
const ENDS = new Set(['.', '!', '?', ';', ')', ']', '…']);
const OBJECT_PREPOSITIONS = new Set(['for', 'on']);
const NO_COMPLEMENT = new Set(['and', 'as', 'by', 'or', 'so']);

/** What follows a reporting verb as its complement, if anything does. */
export function complementOf(tokens: Tokens, index: number, cue: CueForm): Content | undefined {
  const start = index + 1;
  switch (cue.verb.frame) {
    case 'clause':
      return explicit(tokens, start) ?? bare(tokens, start);
    case 'intent':
      return tokens[start]?.lower === 'to' ? restFrom(tokens, start) : (explicit(tokens, start) ?? bare(tokens, start));
    case 'that':
      return explicit(tokens, start);
    case 'quote':
      return quoted(tokens, start);
    case 'hearer':
      return toHearer(tokens, start);
    case 'question':
      return question(tokens, start);
    case 'object':
      return object(tokens, start);
    case 'particle':
      return afterParticle(tokens, start);
    case 'with':
      return tokens[start]?.lower === 'with' ? restFrom(tokens, start + 1) : explicit(tokens, start);
  }
}

/** Whether nothing but the end of its sentence, a comma or an aside follows a verb: "…, he said on Monday." */
export function endsClause(tokens: Tokens, index: number): boolean {
  const after = tokens[index];
  return !after || ENDS.has(after.text) || isColonOrComma(after) || mayBeAside(after);
}

/** A clause with "that", or a quotation, at once or after words of time, place and hearer. */
function explicit(tokens: Tokens, start: number): Content | undefined {
  const first = tokens[start];
  if (!first) return undefined;
  if (first.quotation) return isWorkTitle(first.quotation.text) ? undefined : fromQuotation(tokens, start);
  if (first.lower === 'that') return restFrom(tokens, start + 1);
  if (isColonOrComma(first) && tokens[start + 1]?.quotation) return fromQuotation(tokens, start + 1);
  return first.text === ',' || mayBeAside(first) ? afterAside(tokens, start, REACH) : undefined;
}

/** Whether quoted words are the title of a work: "wrote “The Bridge of Velden”". */
export function isWorkTitle(quoted: string): boolean {
  const words = quoted.match(/\p{L}{4,}/gu) ?? [];
  return (
    quoted.includes(' ') && words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) && !/[.!?]$/u.test(quoted)
  );
}

function mayBeAside({ lower }: PassageToken): boolean {
  return TIME_WORDS.has(lower) || PREPOSITIONS.has(lower) || CALENDAR_WORDS.has(lower) || lower.endsWith('ly');
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
  const goesOn = after && isWord(after) && after.lower !== 'and' && !cueOf(after);
  return goesOn ? restFrom(tokens, index) : quotationAt(index);
}

function quoted(tokens: Tokens, start: number): Content | undefined {
  const content = explicit(tokens, start);
  return content?.isDirect ? content : undefined;
}

/** A clause without "that": "said he would go". */
function bare(tokens: Tokens, start: number): Content | undefined {
  const first = tokens[start];
  if (!first || !(isWord(first) || isCurrencySign(first)) || NO_COMPLEMENT.has(first.lower)) return undefined;
  if (!mayBeAside(first) || first.lower.endsWith('ly')) return restFrom(tokens, start);
  const end = endOfAside(tokens, start);
  return end === undefined ? undefined : restFrom(tokens, end);
}

/** Steps over words of time, and over one place or occasion if a pronoun follows it. */
function endOfAside(tokens: Tokens, start: number): number | undefined {
  let index = start;
  while (isTimeWord(tokens[index])) index++;
  const first = tokens[index];
  if (!first || !isWord(first)) return undefined;
  return index > start && !PREPOSITIONS.has(first.lower) ? index : pronounAfter(tokens, index);
}

function isTimeWord(token: PassageToken | undefined): boolean {
  return token !== undefined && (TIME_WORDS.has(token.lower) || CALENDAR_WORDS.has(token.lower));
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
  const clause = explicit(tokens, start) ?? afterAside(tokens, start, HEARER_REACH);
  if (clause) return clause;
  const end = endOfHearer(tokens, start);
  const from = end !== undefined && isTimeWord(tokens[end]) ? endOfAside(tokens, end) : end;
  const first = from === undefined ? undefined : tokens[from];
  const isClause = first && isWord(first) && (first.lower === 'to' || !mayBeAside(first));
  return isClause && from !== undefined ? restFrom(tokens, from) : undefined;
}

/** The end of the one who is told: a pronoun, a name, or a determiner with a word. */
export function endOfHearer(tokens: Tokens, start: number): number | undefined {
  const first = tokens[start];
  if (!first || !isWord(first) || PREPOSITIONS.has(first.lower)) return undefined;
  let end = start + 1;
  if (DETERMINERS.has(first.lower) && !isCapitalised(tokens[end]) && !PRONOUNS.has(first.lower)) end++;
  while (isCapitalised(tokens[end]) && !PRONOUNS.has(first.lower)) end++;
  return end;
}

function question(tokens: Tokens, start: number): Content | undefined {
  const clause = quoted(tokens, start) ?? afterAside(tokens, start, HEARER_REACH);
  if (clause) return clause;
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
  if (!first) return undefined;
  if (first.quotation || isColonOrComma(first)) return explicit(tokens, start);
  if (!isWord(first) || NO_COMPLEMENT.has(first.lower) || NEGATIONS.has(first.lower)) return undefined;
  if (PREPOSITIONS.has(first.lower) && !OBJECT_PREPOSITIONS.has(first.lower)) return undefined;
  return restFrom(tokens, start);
}

/** "pointed out that", "pointed to". */
function afterParticle(tokens: Tokens, start: number): Content | undefined {
  const particle = tokens[start]?.lower;
  if (particle === 'out') return explicit(tokens, start + 1) ?? bare(tokens, start + 1);
  return particle === 'to' ? restFrom(tokens, start + 1) : undefined;
}
