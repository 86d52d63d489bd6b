import { isCaseless, type NameSpellings, readAttributions, spellingsIn, withCapitals } from './attributions/index.js';
import { anchorDates, anchorDays, daysApart, ownDate, readCell, readFigures, tellsOwnDate } from './figures/index.js';
import type { CalendarDay, Figure } from './model/figure.js';
import type { Format, Prose } from './model/prose.js';
import type { Sentence } from './model/sentence.js';
import type { Span } from './model/span.js';
import type { ReadDocument } from './model/statement.js';
import { readProse } from './reading/index.js';
import { segment, wordsOfEach } from './segmenting/index.js';

/**
 * Reads a document: takes the markup away, then finds its sentences, figures, attributions, quotations and names. Where it has
 * no capitals, its names are found by lists and among the `known` ones.
 */
export function readDocument(text: string, format: Format, known: () => NameSpellings = noNames): ReadDocument {
  const prose = readProse(text, format);
  const sentences = segment(prose);
  const words = wordsOfEach(sentences);
  const named = isCaseless(words) ? withCapitals(words, known()) : words;
  const { written, figures } = readDatedFigures(prose, sentences);
  const { attributions, quotations, names, titles, deeds } = readAttributions(prose.text, sentences, named);
  const mentions = groupBySentence(names.mentions, sentences);
  const inSentences = {
    mentions,
    titles: groupBySentence(titles, sentences),
    deeds: groupBySentence(deeds, sentences),
  };
  const read = { prose, sentences, words, figures, attributions, quotations, names, ...inSentences };
  return written ? { ...read, written } : read;
}

function noNames(): NameSpellings {
  return new Map();
}

/**
 * Reads a draft that is written from these references. The draft's own date is nothing to check. Where it tells none, the
 * days that it names without a year are taken for those nearest to the references'; "last year" and the like stay open, since
 * nobody knows how long after the references it was written.
 */
export function readDraft(text: string, format: Format, references: readonly ReadDocument[]): ReadDocument {
  const draft = readDocument(text, format, () => spellingsIn(references));
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
function readDatedFigures(
  prose: Prose,
  sentences: readonly Sentence[],
): Pick<ReadDocument, 'figures'> & { readonly written?: CalendarDay } {
  const figures = sentences.map(figuresOf);
  const heads = sentences.map((sentence, at) => ({ sentence, figures: figures[at] ?? [] }));
  const written = ownDate(prose.frontMatter?.text ?? '', heads);
  return written ? { written, figures: figures.map((inSentence) => anchorDates(inSentence, written)) } : { figures };
}

function figuresOf({ text, start, blockKind, context }: Sentence): readonly Figure[] {
  return blockKind === 'table-cell' ? readCell(text, context, start) : readFigures(text, start);
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
