import { isCaseless, type NameSpellings, readAttributions, spellingsIn, withCapitals } from './attributions/index.js';
import { anchorDates, anchorDays, daysApart, ownDate, tellsOwnDate } from './figures/index.js';
import type { CalendarDay } from './model/figure.js';
import type { Format, Prose } from './model/prose.js';
import type { Sentence } from './model/sentence.js';
import type { Span } from './model/span.js';
import type { ReadDocument } from './model/statement.js';
import { readSentences, type SentenceReading } from './read-sentences.js';
import { type ProseReading, readProseAgain } from './reading/index.js';
import { segment } from './segmenting/index.js';

/** A document that was read, with what can be taken over when it is read again. */
export interface DocumentReading {
  readonly document: ReadDocument;
  readonly prose: ProseReading;
  /** In step with the sentences of the document. */
  readonly sentences: readonly SentenceReading[];
}

/** Reads a document: takes the markup away, then finds its sentences, figures, attributions, quotations and names. */
export function readDocument(text: string, format: Format): ReadDocument {
  return readAgain(undefined, text, format, () => new Map()).document;
}

/** Where a document has no capitals, its names are found by lists and among the `known` ones. */
function readAgain(
  before: DocumentReading | undefined,
  text: string,
  format: Format,
  known: () => NameSpellings,
): DocumentReading {
  const reading = readProseAgain(before?.prose, text, format);
  const { prose } = reading;
  const sentences = segment(prose);
  const read = readSentences(sentences, before?.sentences);
  const words = read.map((one) => one.words);
  const named = isCaseless(words) ? withCapitals(words, known()) : words;
  const { written, figures } = datedFigures(prose, sentences, read);
  const { attributions, quotations, names, titles, deeds } = readAttributions(prose.text, sentences, named);
  const mentions = groupBySentence(names.mentions, sentences);
  const inSentences = {
    mentions,
    titles: groupBySentence(titles, sentences),
    deeds: groupBySentence(deeds, sentences),
  };
  const document = { prose, sentences, words, figures, attributions, quotations, names, ...inSentences };
  return { document: written ? { ...document, written } : document, prose: reading, sentences: read };
}

/**
 * Reads a draft that is written from these references. The draft's own date is nothing to check. Where it tells none, the
 * days that it names without a year are taken for those nearest to the references'; "last year" and the like stay open, since
 * nobody knows how long after the references it was written.
 *
 * @param before the reading of an earlier version of the draft: what was not edited is taken over
 */
export function readDraft(
  text: string,
  format: Format,
  references: readonly ReadDocument[],
  before?: DocumentReading,
): DocumentReading {
  const reading = readAgain(before, text, format, () => spellingsIn(references));
  return { ...reading, document: asDraft(reading.document, references) };
}

function asDraft(draft: ReadDocument, references: readonly ReadDocument[]): ReadDocument {
  const { written } = draft;
  if (written)
    return {
      ...draft,
      figures: draft.figures.map((figures, at) => figures.filter((figure) => !tellsOwnDate(figure, at, written))),
    };
  const near = commonDate(references.map((reference) => reference.written));
  return near ? { ...draft, figures: draft.figures.map((figures) => anchorDays(figures, near)) } : draft;
}

/** A date of the references that tell theirs, unless they are of different times. */
function commonDate(dates: readonly (CalendarDay | undefined)[]): CalendarDay | undefined {
  const [first, ...others] = dates.filter((date) => date !== undefined);
  return first && others.every((date) => daysApart(first, date) <= SAME_TIME_DAYS) ? first : undefined;
}

const SAME_TIME_DAYS = 30;

/** The figures of each sentence, their dates told from the day that the document says it was written. */
function datedFigures(
  prose: Prose,
  sentences: readonly Sentence[],
  read: readonly SentenceReading[],
): Pick<ReadDocument, 'figures' | 'written'> {
  const figures = read.map((one) => one.figures);
  const heads = sentences.map((sentence, at) => ({ sentence, figures: figures[at] ?? [] }));
  const written = ownDate(prose.frontMatter?.text ?? '', heads);
  return written ? { written, figures: figures.map((inSentence) => anchorDates(inSentence, written)) } : { figures };
}

/** The parts that lie inside each sentence, in one pass; both lists are in order of place. */
function groupBySentence<Part extends Span>(parts: readonly Part[], sentences: readonly Span[]): Part[][] {
  let next = 0;
  return sentences.map((sentence) => {
    while (next < parts.length && (parts[next]?.start ?? 0) < sentence.start) next++;
    const first = next;
    while (next < parts.length && (parts[next]?.end ?? 0) <= sentence.end) next++;
    return parts.slice(first, next);
  });
}
