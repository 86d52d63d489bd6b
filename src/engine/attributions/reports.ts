import { agrees } from './agreement.js';
import { complementOf, endOfHearer, endsClause, isWorkTitle } from './complements.js';
import { type Content, quotationAt, restFrom, trimmed } from './contents.js';
import { type CueForm, cueOf } from './cues.js';
import { BE_FORMS, CLAUSE_BOUNDARIES, PREPOSITIONS, PRONOUNS } from './data/clause-words.js';
import { THINKING_VERBS } from './data/thinking-verbs.js';
import { isTitleWord } from './names/titled-name.js';
import type { PassageToken } from './passages.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';
import { leadingPhrase, type Subject, subjectBefore } from './subjects.js';
import { isCapitalised, isWord } from './tokens.js';

type Tokens = readonly PassageToken[];

/** A reporting verb with its speaker and the pieces of what it reports, as positions of tokens. */
export interface Report {
  readonly phrase: Phrase;
  readonly cue: number;
  /** One, or two around the reporting clause: "The plan, he said, is dead." */
  readonly pieces: readonly Content[];
  /** Where the report's own words begin if it shares its subject with the one before. */
  readonly sharedFrom?: number;
}

const LEAST_CLAUSE = 2;
const LONGEST_DESCRIPTION = 4;
const LONGEST_TITLE = 4;
const LINKS = new Set(['and', 'but', 'that', 'because']);

/** Reads the report of a reporting verb at `index`; `previous` is the report before it in the passage. */
export function readReport(
  tokens: Tokens,
  index: number,
  cue: CueForm,
  previous: Report | undefined,
): Report | undefined {
  return toldBy(tokens, index, cue) ?? inverted(tokens, index, cue) ?? withSubject(tokens, index, cue, previous);
}

/** "The crew was told by X that …", "The crew was told by X: …" and "…, the crew was told by X." */
function toldBy(tokens: Tokens, index: number, { verb, form }: CueForm): Report | undefined {
  if (verb.frame !== 'hearer' || form !== 'past' || tokens[index + 1]?.lower !== 'by') return undefined;
  const phrase = BE_FORMS.has(tokens[index - 1]?.lower ?? '') ? phraseStartingAt(tokens, index + 2) : undefined;
  const content = phrase && toldAround(tokens, index - 1, phrase.to);
  return phrase && content && { phrase, cue: index, pieces: [content] };
}

/** What is told behind a passive, or before its subject where the sentence ends with it; `be` is the place of "was". */
function toldAround(tokens: Tokens, be: number, end: number): Content | undefined {
  const after = tokens[end];
  if (after?.lower === 'that' || after?.text === ':') return restFrom(tokens, end + 1);
  if (after && isWord(after)) return undefined;
  const hearer = phraseEndingAt(tokens, be);
  const isSetOff = hearer !== undefined && tokens[hearer.from - 1]?.text === ',';
  return isSetOff ? clauseBefore(tokens, hearer.from - 1) : undefined;
}

/** "“…,” said X" and "…, said X." */
function inverted(tokens: Tokens, index: number, { form, verb }: CueForm): Report | undefined {
  if (form === 'base' || form === 'gerund' || verb.frame === 'hearer' || verb.frame === 'object') return undefined;
  const phrase = phraseStartingAt(tokens, index + 1);
  if (!phrase) return undefined;
  const quotation = quotationEndingAt(tokens, index);
  if (quotation !== undefined) return { phrase, cue: index, pieces: quotationsAround(tokens, quotation, phrase.to) };
  const isTail = tokens[index - 1]?.text === ',' && isWholeTail(tokens, phrase);
  const content = isTail ? clauseBefore(tokens, index - 1) : undefined;
  return content && { phrase, cue: index, pieces: [content] };
}

/** The position of the quotation that ends just before `index`, a comma between or not. */
function quotationEndingAt(tokens: Tokens, index: number): number | undefined {
  const at = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  return tokens[at]?.quotation ? at : undefined;
}

/** Whether the passage or its clause ends after a speaker, who is named, titled or a pronoun. */
function isWholeTail(tokens: Tokens, phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1];
  const after = tokens[phrase.to];
  if (!last || (after && isWord(after))) return false;
  if (isCapitalised(last) || PRONOUNS.has(last.lower)) return true;
  return isTitleWord(last) && phrase.to - phrase.from <= LONGEST_TITLE;
}

/** A quotation before a reporting clause, and one that goes on after it: "“…,” he said, “…”". */
function quotationsAround(tokens: Tokens, quotation: number, end: number): readonly Content[] {
  const next = tokens.findIndex((token, index) => index >= end && token.quotation !== undefined);
  return [quotation, ...(next >= 0 && goesOnAt(tokens, end, next) ? [next] : [])].map(quotationAt);
}

function goesOnAt(tokens: Tokens, end: number, next: number): boolean {
  if (tokens.slice(end, next).some((token) => cueOf(token))) return false;
  const before = tokens[next - 1];
  return before !== undefined && (!isWord(before) || LINKS.has(before.lower));
}

function clauseBefore(tokens: Tokens, to: number): Content | undefined {
  const first = tokens[0]?.lower;
  const from = first === 'but' || first === 'and' ? 1 : 0;
  return to - from >= LEAST_CLAUSE ? trimmed(tokens, { from, to, isDirect: false }) : undefined;
}

function withSubject(tokens: Tokens, index: number, cue: CueForm, previous: Report | undefined): Report | undefined {
  const subject = subjectBefore(tokens, index, cue.form);
  switch (subject.kind) {
    case 'none':
      return undefined;
    case 'phrase':
      return withOwnSubject(tokens, index, cue, subject.phrase);
    case 'shared':
      return withSharedSubject(tokens, index, cue, subject, previous);
  }
}

function withOwnSubject(tokens: Tokens, index: number, cue: CueForm, phrase: Phrase): Report | undefined {
  if (!agrees(tokens, index, cue, phrase) || isComparison(tokens, phrase)) return undefined;
  const pieces = piecesAround(tokens, index, cue, phrase);
  return pieces.length > 0 ? { phrase, cue: index, pieces } : undefined;
}

/** "as Holm said before" */
function isComparison(tokens: Tokens, phrase: Phrase): boolean {
  return tokens[phrase.from - 1]?.lower === 'as';
}

function piecesAround(tokens: Tokens, index: number, cue: CueForm, phrase: Phrase): readonly Content[] {
  const complement = complementOf(tokens, index, cue);
  const quotation = quotationBefore(tokens, phrase.from);
  const isTitle = complement && quotation !== undefined && isNamedWork(tokens, quotation);
  if (quotation !== undefined && !isTitle) return quotationsAround(tokens, quotation, index + 1);
  const own = complement ? [complement] : [];
  if (!isTailPlace(tokens, index, cue, phrase) || followsAside(tokens, index, complement)) return own;
  return interrupted(tokens, index, phrase) ?? own;
}

/** "In her book “The Bridge of Velden,” Holm suggested closing it": the quotation is not what was said. */
function isNamedWork(tokens: Tokens, quotation: number): boolean {
  const before = tokens[quotation - 1];
  return before !== undefined && (isWord(before) || isWorkTitle(tokens[quotation]?.quotation?.text ?? ''));
}

/** The position of the quotation before a subject; a few words may describe a name: "“…,” panel member Ada Holm". */
function quotationBefore(tokens: Tokens, from: number): number | undefined {
  let start = from;
  while (start > from - LONGEST_DESCRIPTION && isDescription(tokens[start - 1])) start--;
  return quotationEndingAt(tokens, start) ?? quotationEndingAt(tokens, from);
}

function isDescription(token: PassageToken | undefined): boolean {
  if (!token || token.quotation || !isWord(token)) return false;
  return !CLAUSE_BOUNDARIES.has(token.lower) && !PREPOSITIONS.has(token.lower);
}

/** "…, he said.", "…, he said, …" and "…, he told the paper." */
function isTailPlace(tokens: Tokens, index: number, cue: CueForm, phrase: Phrase): boolean {
  if (tokens[phrase.from - 1]?.text !== ',') return false;
  const end = cue.verb.frame === 'hearer' ? (endOfHearer(tokens, index + 1) ?? index + 1) : index + 1;
  const isStrict = cue.verb.frame === 'object' || PREPOSITIONS.has(tokens[0]?.lower ?? '');
  return isStrict ? !isWord(tokens[end]) : endsClause(tokens, end);
}

/** "In the end, he said on Monday that …" and "In a speech, he said, “…”": what was said comes after. */
function followsAside(tokens: Tokens, index: number, complement: Content | undefined): boolean {
  if (!complement) return false;
  if (tokens[index + 1]?.text === ':') return true;
  if (complement.isDirect) return PREPOSITIONS.has(tokens[0]?.lower ?? '');
  return tokens[index + 1]?.text !== ',' && tokens[complement.from - 1]?.lower === 'that';
}

/** The clause before a reporting clause, with what goes on after it. */
function interrupted(tokens: Tokens, index: number, phrase: Phrase): readonly Content[] | undefined {
  const before = clauseBefore(tokens, phrase.from - 1);
  const goesOn = tokens[index + 1]?.text === ',' && !cueOf(tokens[index + 2]);
  const after = goesOn ? restFrom(tokens, index + 2) : undefined;
  const pieces = [before, after].filter((piece) => piece !== undefined);
  return pieces.length > 0 ? pieces : undefined;
}

function withSharedSubject(
  tokens: Tokens,
  index: number,
  cue: CueForm,
  subject: Extract<Subject, { kind: 'shared' }>,
  previous: Report | undefined,
): Report | undefined {
  if (cue.form === 'base' || THINKING_VERBS.has(cue.verb.base)) return undefined;
  if (subject.link === 'preposition' && previous) return undefined;
  const phrase = previous?.phrase ?? leadingPhrase(tokens, subject.from);
  const content = complementOf(tokens, index, cue);
  return phrase && content && { phrase, cue: index, pieces: [content], sharedFrom: subject.from };
}
