import type { Attribution, Entity, NameMention, Names } from '../model/attribution.js';
import { attributionIn, deedIn, type Frame, mentionIn, titleIn } from '../model/frame.js';
import { BLOCK_DIVIDER } from '../model/prose.js';
import type { BlockAttributions } from '../model/read-block.js';
import { type Span, shifted, textSpan } from '../model/span.js';
import { readDeeds } from './deeds/read-deeds.js';
import type { NameDirectory } from './names/directory.js';
import type { Naming } from './names/read-names.js';
import { readTitles } from './names/titles.js';
import type { Passage } from './passages.js';
import type { MarkedQuotation } from './quotations.js';
import type { Saying } from './sayings.js';
import { type Hearing, settledAttributions } from './speakers.js';
import { stepOver, type TokenisedBlock } from './tokenised-block.js';

/** What a block tells of who says and does what. */
export interface Telling {
  readonly attributions: BlockAttributions;
  /** Who speaks last in it, if anybody does who is known by name. */
  readonly heard?: HeardEntity;
}

/** Somebody who spoke, and where. */
export interface HeardEntity {
  readonly entity: Entity;
  readonly at: number;
}

/** A block with the names in it. */
export interface NamedBlock {
  readonly block: TokenisedBlock;
  readonly namings: readonly Naming[];
}

/** A block with all that was read in it by itself. */
export interface HeardBlock extends NamedBlock {
  readonly quotations: readonly MarkedQuotation[];
  readonly passages: readonly Passage[];
  readonly sayings: readonly Saying[];
  /** How many blocks above the furthest speaker stands; 1 at least. */
  readonly reach: number;
}

/** What stands before a block, as far as its sayings need it. */
export interface Above {
  /** In order; the last ends where the block begins. */
  readonly blocks: readonly NamedBlock[];
  /** Who spoke last, at an offset below 0. */
  readonly heard: HeardEntity | undefined;
}

/** Brings together what is said and done in a block with who is named in it and above. */
export function readTelling(own: HeardBlock, above: Above, directory: NameDirectory): Telling {
  const start = above.blocks.reduce((sum, { block }) => sum + stepOver(block), 0);
  const hearing = hearingOf(own, above, { directory, start });
  const text = [...above.blocks, own].map(({ block }) => block.text).join(BLOCK_DIVIDER);
  const textOf = (span: Span) => shifted(textSpan(text, shifted(span, start)), -start);
  const { attributions, last } = settledAttributions(textOf, own.sayings, hearing);
  const entity = last && hearing.names.entities[last.entity];
  return {
    attributions: byItself(own, attributions, hearing.names),
    ...(last && entity && { heard: { entity, at: last.at } }),
  };
}

/** The directory of a text, and how far before a block lies what is known of it. */
interface Knowledge {
  readonly directory: NameDirectory;
  readonly start: number;
}

function hearingOf(own: HeardBlock, { blocks, heard }: Above, { directory, start }: Knowledge): Hearing {
  const positionOf = ({ name }: Entity) => directory.positions.get(name) ?? -1;
  let offset = -start;
  const placed = [...blocks, own].map(({ block, namings }) => {
    const by = offset;
    offset += stepOver(block);
    const mentions = namings.map((naming): NameMention => mentionOf(naming, by, positionOf(naming.entity)));
    return { mentions, sentences: block.sentences.map((sentence) => shifted(sentence, by)) };
  });
  return {
    names: { entities: directory.entities, mentions: placed.flatMap(({ mentions }) => mentions) },
    sentences: placed.flatMap(({ sentences }) => sentences),
    last: heard && { entity: positionOf(heard.entity), at: heard.at },
  };
}

function mentionOf({ start, end, text }: Naming, by: number, entity: number): NameMention {
  return { start: start + by, end: end + by, text, entity };
}

/** What a block tells, its entities numbered by itself. */
function byItself(own: HeardBlock, attributions: readonly Attribution[], names: Names): BlockAttributions {
  const { frame, met } = meeting(names);
  const mentions = names.mentions.filter(({ start }) => start >= 0).map((mention) => mentionIn(frame, mention));
  const titles = readTitles(own.block.tokens, names).map((title) => titleIn(frame, title));
  const deeds = readDeeds(own.passages, names, attributions).map((deed) => deedIn(frame, deed));
  const framed = attributions.map((attribution) => {
    const { name } = attribution.speaker ?? {};
    if (name !== undefined) frame.entityOf(names.entities.findIndex((entity) => entity.name === name));
    return attributionIn(frame, attribution);
  });
  return {
    attributions: framed,
    quotations: own.quotations.map(({ start, end, text, open, close }) => ({ start, end, text, open, close })),
    names: { entities: met, mentions },
    titles,
    deeds,
    reach: own.reach,
  };
}

/** Numbers the entities in the order in which they are met. */
function meeting({ entities }: Names): { readonly frame: Frame; readonly met: readonly Entity[] } {
  const met: Entity[] = [];
  const numbers = new Map<number, number>();
  const entityOf = (position: number) => {
    const known = numbers.get(position);
    if (known !== undefined) return known;
    met.push(...entities.slice(position, position + 1));
    numbers.set(position, met.length - 1);
    return met.length - 1;
  };
  return { frame: { start: 0, entityOf }, met };
}
