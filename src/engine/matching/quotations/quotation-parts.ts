import type { Quotation } from '../../model/attribution.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { endedBy, type Span, type TextSpan, textSpan } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import { wordsOf } from '../../segmenting/index.js';

/** A stretch of a quotation that claims to have been said without a break: within one sentence and between the writer's edits. */
export interface QuotationPart extends TextSpan {
  readonly quotation: Quotation;
  /** Its words without the marks between them; never empty. */
  readonly words: readonly Word[];
}

/** Whether a quotation stands in single marks, which headlines and summaries also put around a paraphrase or a catchphrase. */
export function isInSingleMarks({ open }: Quotation): boolean {
  return SINGLE_MARK.test(open);
}

const SINGLE_MARK = /^['‘`‹]/;

/** What says that the writer left words out, or put them in: an ellipsis, and brackets with what they hold. */
const EDIT = /\[[^[\]]{0,200}\]|…|\.\s?\.\s?\.(?:\s?\.)?/gu;

/** The parts of all quotations of a document, in order of their start. */
export function partsOfQuotations({ prose, sentences, quotations }: ReadText): QuotationPart[] {
  return quotations
    .flatMap((quotation) =>
      sentencesWithin(quotation, sentences).flatMap((span) => partsBetweenEdits(quotation, textSpan(prose.text, span))),
    )
    .sort((a, b) => a.start - b.start);
}

/** What of each sentence lies in a quotation. */
function sentencesWithin(quotation: Span, sentences: readonly Sentence[]): Span[] {
  const within: Span[] = [];
  for (let at = endedBy(sentences, quotation.start); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= quotation.end) break;
    within.push({
      start: Math.max(sentence.start, quotation.start),
      end: Math.min(sentence.end, quotation.end),
    });
  }
  return within;
}

function partsBetweenEdits(quotation: Quotation, { start, text }: TextSpan): QuotationPart[] {
  const edits = [...text.matchAll(EDIT)].map((edit) => ({
    start: start + edit.index,
    end: start + edit.index + edit[0].length,
  }));
  const limits = [{ start, end: start }, ...edits, { start: start + text.length, end: start + text.length }];
  return limits.slice(1).flatMap((limit, at) => {
    const from = limits[at]?.end ?? start;
    return partOf(quotation, text.slice(from - start, limit.start - start), from);
  });
}

/** A word that goes on in brackets ("stop[ped]") was not said as it stands. */
function partOf(quotation: Quotation, text: string, offset: number): QuotationPart[] {
  const words = spokenWords(text, offset).filter(({ start, end }) => {
    const [before, after] = [quotation.text[start - 1 - quotation.start], quotation.text[end - quotation.start]];
    return before !== ']' && after !== '[';
  });
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  const isWhole = quotation.start === offset && quotation.end === offset + text.length;
  const { start, end } = isWhole ? quotation : { start: first.start, end: last.end };
  const said = quotation.text.slice(start - quotation.start, end - quotation.start);
  return [{ start, end, text: said, quotation, words }];
}

const SPOKEN = /[\p{L}\p{N}]/u;

/** The words of a text without its marks. */
export function spokenWords(text: string, offset: number): Word[] {
  return spokenAmong(wordsOf(text, offset));
}

/** Some words without the marks among them. */
export function spokenAmong(words: readonly Word[]): Word[] {
  return words.filter(({ text }) => SPOKEN.test(text));
}
