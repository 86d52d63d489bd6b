import type { Attribution, Deed, Names, TitleMention } from '../../model/attribution.js';
import { attributionIn, deedIn, type Frame, figuresIn, mentionIn, titleIn } from '../../model/frame.js';
import { isSameData } from '../../model/same-data.js';
import type { Sentence, Word } from '../../model/sentence.js';
import { shifted } from '../../model/span.js';
import type { ReadText } from '../../model/statement.js';
import type { PartsBySentence } from './parts-by-sentence.js';

/**
 * All of a draft that the match of one of its sentences may depend on: the sentence with what was read in it, the text of the
 * sentences beside it, who says or quotes something there, and of the draft's names those that are met. Its offsets count from
 * its own start and its entities are numbered anew, so that it stays the same when the draft is edited elsewhere.
 */
export interface Excerpt extends Omit<ReadText, 'words'> {
  /** The position of the sentence in `sentences`. */
  readonly sentence: number;
  /** What the sentence begins to report, unless the references have it in the same words. */
  readonly sayings: readonly Attribution[];
}

/** An excerpt at its place in the text that it was taken from. */
export interface PlacedExcerpt {
  readonly excerpt: Excerpt;
  /** The offset in the text that is 0 in the excerpt. */
  readonly start: number;
}

/** What stands in the sentence of an excerpt, still as the document has it. */
interface Holdings {
  readonly titles: readonly TitleMention[];
  readonly deeds: readonly Deed[];
  readonly attributions: readonly Attribution[];
}

/** Takes the excerpt around a sentence out of a text. */
export function excerptAt(document: ReadText, position: number, parts: PartsBySentence): PlacedExcerpt {
  const sentences = document.sentences.slice(Math.max(0, position - 1), position + 2);
  const sentence = Math.min(position, 1);
  const start = sentences[0]?.start ?? 0;
  const holdings = {
    titles: document.titles[position] ?? [],
    deeds: document.deeds[position] ?? [],
    attributions: parts.attributionsNear(position),
  };
  const entities = entitiesMet(document, position, holdings, parts);
  const frame = { start, entityOf: (entity: number) => entities.indexOf(entity) };
  const attributions = holdings.attributions.map((attribution) => attributionIn(frame, attribution));
  const only = <Part>(held: readonly Part[]) =>
    sentences.map((_, at): readonly Part[] => (at === sentence ? held : []));
  const excerpt: Excerpt = {
    prose: { text: document.prose.text.slice(start, sentences.at(-1)?.end) },
    sentences: sentencesIn(frame, sentences, sentence),
    sentence,
    figures: only(figuresIn(frame, document.figures[position] ?? [])),
    mentions: only((document.mentions[position] ?? []).map((mention) => mentionIn(frame, mention))),
    titles: only(holdings.titles.map((title) => titleIn(frame, title))),
    deeds: only(holdings.deeds.map((deed) => deedIn(frame, deed))),
    names: namesOf(entities, document.names),
    attributions,
    quotations: parts.quotationsNear(position).map((quotation) => shifted(quotation, -start)),
    sayings: attributions.filter((_, at) => parts.isSayingFrom(position, holdings.attributions[at])),
  };
  return { excerpt, start };
}

/** The words of an excerpt's sentence and of the one before, in step with its sentences; the text of the sentences tells them. */
export function wordsAround(excerpt: Excerpt, document: ReadText, { start, position }: WordsPlace): ReadText['words'] {
  return excerpt.sentences.map((_, at) =>
    at > excerpt.sentence ? [] : wordsIn(document.words[position + at - excerpt.sentence] ?? [], start),
  );
}

/** Where the words of an excerpt stand in its document. */
interface WordsPlace {
  readonly start: number;
  /** The position of the excerpt's sentence in the document. */
  readonly position: number;
}

/** Whether two excerpts say the same, so that they are matched in the same way. */
export function isSameExcerpt(one: Excerpt, other: Excerpt): boolean {
  return one.prose.text === other.prose.text && isSameData(one, other);
}

/** Written out, since there are many. */
function wordsIn(words: readonly Word[], by: number): readonly Word[] {
  if (by === 0) return words;
  return words.map(({ start, end, text, lower }) => ({ start: start - by, end: end - by, text, lower }));
}

/** Written out, since each excerpt has three. */
function sentencesIn({ start: by }: Frame, sentences: readonly Sentence[], own: number): Sentence[] {
  const first = sentences[own]?.block ?? 0;
  return sentences.map(({ start, end, text, block, blockKind, context }) => ({
    start: start - by,
    end: end - by,
    text,
    block: block - first,
    blockKind,
    context,
  }));
}

function namesOf(entities: readonly number[], names: Names): Names {
  return { entities: entities.flatMap((entity) => names.entities[entity] ?? []), mentions: [] };
}

/** The entities that an excerpt names, in the order in which the text has them. */
function entitiesMet(
  { mentions }: ReadText,
  position: number,
  { titles, deeds, attributions }: Holdings,
  { entityNamed }: PartsBySentence,
): number[] {
  const named = [
    ...(mentions[position] ?? []),
    ...titles.map(({ holder }) => holder),
    ...deeds.flatMap(({ actor, target }) => [actor, target]),
    ...attributions.map(({ hearer }) => hearer),
  ];
  const met = named.flatMap((mention) => mention?.entity ?? []);
  const speaking = attributions.flatMap(({ speaker }) => entityNamed(speaker?.name ?? '') ?? []);
  return [...new Set([...met, ...speaking])].sort((a, b) => a - b);
}
