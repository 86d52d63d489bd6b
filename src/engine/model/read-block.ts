import type { Attribution, Deed, Entity, Names, Quotation, TitleMention } from './attribution.js';
import type { Figure } from './figure.js';
import { attributionIn, deedIn, type Frame, figuresIn, mentionIn, titleIn } from './frame.js';
import { BLOCK_DIVIDER } from './prose.js';
import type { Sentence, Word } from './sentence.js';
import { type Span, shifted } from './span.js';
import type { ReadText } from './statement.js';

/** A block of a document that was read. All offsets count from the start of the block. */
export interface ReadBlock extends BlockAttributions {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In step with the sentences. */
  readonly words: readonly (readonly Word[])[];
  readonly figures: readonly (readonly Figure[])[];
}

/** Who says and does what in a block of a document, and whom it names. */
export interface BlockAttributions {
  /** What is found to be said in the block; the content may end the block before, the speaker stand further above. */
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  /** Those whom the block names, numbered by itself; an entity that other blocks name as well is the very same. */
  readonly names: Names;
  readonly titles: readonly TitleMention[];
  readonly deeds: readonly Deed[];
  /** How many blocks above the furthest speaker stands; 1 at least. */
  readonly reach: number;
}

/** A text whose parts can be had sentence by sentence. */
type Joined = Omit<ReadText, 'prose'> & { readonly prose: { readonly text: string } };

/** Joins blocks that follow each other into a text whose offsets count from the start of the first. */
export function joined(blocks: readonly ReadBlock[]): Joined {
  const entities = entitiesOf(blocks);
  const framed = framesOf(blocks, entities).map((frame, at) => ({ frame, at, block: blocks[at] }));
  const each = <Part>(part: (block: ReadBlock, frame: Frame, at: number) => readonly Part[]): Part[] =>
    framed.flatMap(({ block, frame, at }) => (block ? part(block, frame, at) : []));
  const sentences = each((block, frame, at) => block.sentences.map((sentence) => sentenceIn(frame, sentence, at)));
  const mentions = each(({ names }, frame) => names.mentions.map((mention) => mentionIn(frame, mention)));
  const titles = each((block, frame) => block.titles.map((title) => titleIn(frame, title)));
  const deeds = each((block, frame) => block.deeds.map((deed) => deedIn(frame, deed)));
  return {
    prose: { text: blocks.map(({ text }) => text).join(BLOCK_DIVIDER) },
    sentences,
    words: each(({ words }, frame) => words.map((own) => wordsIn(frame, own))),
    figures: each(({ figures }, frame) => figures.map((own) => figuresIn(frame, own))),
    attributions: each((block, frame) => block.attributions.map((one) => attributionIn(frame, one))).sort(byContent),
    quotations: each(({ quotations }, frame) => quotations.map((quotation) => shifted(quotation, -frame.start))),
    names: { entities: [...entities.keys()], mentions },
    mentions: groupBySentence(mentions, sentences),
    titles: groupBySentence(titles, sentences),
    deeds: groupBySentence(deeds, sentences),
  };
}

/** The entities that some blocks name with their numbers, in the order in which they are met. */
function entitiesOf(blocks: readonly ReadBlock[]): ReadonlyMap<Entity, number> {
  const numbers = new Map<Entity, number>();
  for (const { names } of blocks)
    for (const entity of names.entities) if (!numbers.has(entity)) numbers.set(entity, numbers.size);
  return numbers;
}

/** How the text has the parts of each block. */
function framesOf(blocks: readonly ReadBlock[], numbers: ReadonlyMap<Entity, number>): Frame[] {
  let start = 0;
  return blocks.map(({ text, names }) => {
    const frame = { start: -start, entityOf: (entity: number) => numberOf(names.entities[entity], numbers) };
    start += text.length + BLOCK_DIVIDER.length;
    return frame;
  });
}

function numberOf(entity: Entity | undefined, numbers: ReadonlyMap<Entity, number>): number {
  return entity === undefined ? -1 : (numbers.get(entity) ?? -1);
}

function sentenceIn({ start: by }: Frame, sentence: Sentence, block: number): Sentence {
  const { start, end, text, blockKind, context } = sentence;
  return { start: start - by, end: end - by, text, block, blockKind, context };
}

/** Written out, since there are many. */
function wordsIn({ start: by }: Frame, words: readonly Word[]): readonly Word[] {
  if (by === 0) return words;
  return words.map(({ start, end, text, lower }) => ({ start: start - by, end: end - by, text, lower }));
}

function byContent(one: Attribution, other: Attribution): number {
  return one.content.start - other.content.start || one.content.end - other.content.end;
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
