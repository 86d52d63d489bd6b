import { type Content, contentAfter, contentSpan, endsClause, trimmed } from '../contents.js';
import { type CueForm, cueOf } from '../cues.js';
import { BE_FORMS, DETERMINERS } from '../data/clause-words.js';
import type { Passage, PassageToken } from '../passages.js';
import { type Phrase, phraseEndingAt, phraseStartingAt, type Subject, subjectBefore } from '../phrases.js';
import type { Saying } from '../sayings.js';
import { isCapitalised, isWord } from '../tokens.js';

type Tokens = readonly PassageToken[];

/** A reporting verb with its speaker and what it reports, as positions of tokens. */
interface Report {
  readonly phrase: Phrase;
  readonly cue: number;
  readonly contents: readonly Content[];
  /** Where the report's own words begin if it shares its subject with the one before. */
  readonly sharedFrom?: number;
}

const PLURAL_SUBJECTS = new Set([
  'i',
  'many',
  'most',
  'others',
  'people',
  'police',
  'some',
  'they',
  'we',
  'who',
  'you',
]);
const LEAST_CLAUSE = 3;

/** Sayings with a reporting verb outside quotation marks; `before` is the passage before. */
export function reportedByVerb(passage: Passage, before: Passage | undefined): Saying[] {
  const { tokens } = passage;
  const reports: Report[] = [];
  tokens.forEach((token, index) => {
    const cue = cueOf(token);
    const report = cue && readCue(tokens, index, cue, reports.at(-1));
    if (report) reports.push(report);
  });
  const sayings = separated(reports).flatMap((report) => sayingsOf(passage, report));
  return sayings.length > 0 ? sayings : loneClause(passage, before);
}

function readCue(tokens: Tokens, index: number, cue: CueForm, previous: Report | undefined): Report | undefined {
  return inverted(tokens, index, cue) ?? withSubject(tokens, index, cue, previous);
}

/** "“…,” said X" and "…, said X." */
function inverted(tokens: Tokens, index: number, { form }: CueForm): Report | undefined {
  if (form !== 'past' && form !== 'third') return undefined;
  const quotation = quotationEndingAt(tokens, index);
  const phrase = phraseStartingAt(tokens, index + 1);
  if (!phrase) return undefined;
  if (quotation !== undefined) return { phrase, cue: index, contents: quotationsAround(tokens, quotation, phrase.to) };
  const isTail = tokens[index - 1]?.text === ',' && index > LEAST_CLAUSE && endsClause(tokens, phrase.to);
  const content = isTail && isNamed(tokens, phrase) ? clauseBefore(tokens, index - 1) : undefined;
  return content && { phrase, cue: index, contents: [content] };
}

/** The position of the quotation that ends just before `index`, a comma between or not. */
function quotationEndingAt(tokens: Tokens, index: number): number | undefined {
  const at = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  return tokens[at]?.quotation ? at : undefined;
}

function isNamed(tokens: Tokens, phrase: Phrase): boolean {
  return isCapitalised(tokens[phrase.from]) || DETERMINERS.has(tokens[phrase.from]?.lower ?? '');
}

/** A quotation before a reporting clause, and one that goes on after it: "“…,” he said, “…”". */
function quotationsAround(tokens: Tokens, quotation: number, end: number): readonly Content[] {
  const next = tokens.findIndex((token, index) => index >= end && token.quotation !== undefined);
  const follows = next >= 0 && !tokens.slice(end, next).some((token) => cueOf(token));
  return [quotation, ...(follows && !isWord(tokens[next - 1]) ? [next] : [])].map(direct);
}

function direct(index: number): Content {
  return { from: index, to: index + 1, isDirect: true };
}

function clauseBefore(tokens: Tokens, to: number): Content | undefined {
  const from = tokens[0]?.lower === 'but' || tokens[0]?.lower === 'and' ? 1 : 0;
  return to - from >= LEAST_CLAUSE ? trimmed(tokens, { from, to, isDirect: false }) : undefined;
}

function withSubject(tokens: Tokens, index: number, cue: CueForm, previous: Report | undefined): Report | undefined {
  const subject = subjectBefore(tokens, index, cue.form === 'past');
  switch (subject.kind) {
    case 'none':
      return undefined;
    case 'phrase':
      return ownSubject(tokens, index, cue, subject.phrase);
    case 'shared':
      return sharedSubject(tokens, index, cue, subject, previous);
  }
}

function ownSubject(tokens: Tokens, index: number, cue: CueForm, phrase: Phrase): Report | undefined {
  if (!agrees(tokens, index, cue, phrase)) return undefined;
  const contents = contentsAround(tokens, index, cue, phrase);
  return contents.length > 0 ? { phrase, cue: index, contents } : undefined;
}

/** Whether the form may be a verb of this subject, rather than a noun or a participle. */
function agrees(tokens: Tokens, index: number, { form }: CueForm, phrase: Phrase): boolean {
  const last = tokens[phrase.to - 1];
  if (!last) return false;
  if (form === 'gerund') return tokens.slice(phrase.to, index).some((token) => BE_FORMS.has(token.lower));
  if (form === 'base') return PLURAL_SUBJECTS.has(last.lower) || /[^s]s$/u.test(last.lower);
  return form === 'past' || isThirdPerson(tokens, phrase);
}

function isThirdPerson(tokens: Tokens, phrase: Phrase): boolean {
  const first = tokens[phrase.from];
  if (!first) return false;
  return phrase.to - phrase.from === 1 || isCapitalised(first) || DETERMINERS.has(first.lower);
}

function contentsAround(tokens: Tokens, index: number, cue: CueForm, phrase: Phrase): readonly Content[] {
  const quotation = quotationEndingAt(tokens, phrase.from);
  if (quotation !== undefined) return quotationsAround(tokens, quotation, index + 1);
  const after = contentAfter(tokens, index, cue);
  if (after && !isTail(tokens, index, phrase, after)) return [after];
  const before = isTailPlace(tokens, index, phrase) ? clauseBefore(tokens, phrase.from - 1) : undefined;
  return before ? [before] : after ? [after] : [];
}

/** "…, he said." and "…, he said, …" */
function isTailPlace(tokens: Tokens, index: number, phrase: Phrase): boolean {
  return tokens[phrase.from - 1]?.text === ',' && endsClause(tokens, index + 1);
}

function isTail(tokens: Tokens, index: number, phrase: Phrase, after: Content): boolean {
  return isTailPlace(tokens, index, phrase) && !after.isDirect && tokens[after.from - 1]?.lower !== 'that';
}

function sharedSubject(
  tokens: Tokens,
  index: number,
  cue: CueForm,
  subject: Extract<Subject, { kind: 'shared' }>,
  previous: Report | undefined,
): Report | undefined {
  if (cue.form === 'base') return undefined;
  const phrase = previous?.phrase ?? leadingPhrase(tokens, subject.from);
  const content = contentAfter(tokens, index, cue);
  return phrase && content && { phrase, cue: index, contents: [content], sharedFrom: subject.from };
}

/** The subject of the passage's first clause, if it begins with a name or a determiner. */
function leadingPhrase(tokens: Tokens, before: number): Phrase | undefined {
  const first = tokens[0];
  if (!first || !(isCapitalised(first) || DETERMINERS.has(first.lower))) return undefined;
  let to = 1;
  while (to < before && (isCapitalised(tokens[to]) || tokens[to]?.text === '.')) to++;
  const phrase = phraseEndingAt(tokens, to);
  return phrase?.from === 0 ? phrase : undefined;
}

/** Ends a content where the next report with the same subject begins: "said …, adding …". */
function separated(reports: readonly Report[]): readonly Report[] {
  return reports.map((report, index) => {
    const stop = reports.slice(index + 1).find((other) => other.sharedFrom !== undefined)?.sharedFrom;
    return stop === undefined
      ? report
      : { ...report, contents: report.contents.map((content) => ended(content, stop)) };
  });
}

function ended(content: Content, stop: number): Content {
  return content.from < stop && stop < content.to ? { ...content, to: stop } : content;
}

function sayingsOf(passage: Passage, { phrase, cue, contents }: Report): Saying[] {
  const { tokens, paragraph } = passage;
  const token = tokens[cue];
  if (!token) return [];
  return contents.map((content) => ({
    content: contentSpan(tokens, content),
    cue: { start: token.start, end: token.end },
    speaker: tokens.slice(phrase.from, phrase.to),
    direct: content.isDirect,
    found: 'beside',
    paragraph,
  }));
}

/** "X wrote." after a sentence that is one quotation. */
function loneClause(passage: Passage, before: Passage | undefined): Saying[] {
  const { tokens, paragraph } = passage;
  const quotation = before?.tokens.at(-1)?.quotation;
  const index = tokens.findIndex((token) => cueOf(token) !== undefined);
  const phrase = index > 0 && endsClause(tokens, index + 1) ? phraseEndingAt(tokens, index) : undefined;
  const token = tokens[index];
  if (!quotation || before?.paragraph !== paragraph || !token || phrase?.from !== 0) return [];
  const { start, end } = quotation;
  const speaker = tokens.slice(phrase.from, phrase.to);
  return [
    {
      content: { start, end },
      cue: { start: token.start, end: token.end },
      speaker,
      direct: true,
      found: 'beside',
      paragraph,
    },
  ];
}
