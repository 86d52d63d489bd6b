import { type Alignment, aligned, stoodAt } from '../model/alignment.js';
import { type Made, made, madeAnew } from '../model/made.js';
import type { BlockAttributions } from '../model/read-block.js';
import { type NamesReading, readNames } from './names/read-names.js';
import { type Passage, passagesOf } from './passages.js';
import { findQuotations, type MarkedQuotation, opensQuotation } from './quotations.js';
import { type Before, beforeNext, readSayings, type Saying } from './sayings.js';
import { reachOf } from './speakers.js';
import {
  type Above,
  type HeardBlock,
  type HeardEntity,
  type NamedBlock,
  readTelling,
  type Telling,
} from './telling.js';
import { stepOver, type TokenisedBlock } from './tokenised-block.js';

/**
 * Who said what in a text, what it quotes, and whom it names, with what can be taken over when the text is read again. Lists are in
 * step with its blocks, offsets count from the start of each.
 */
export interface AttributionReading {
  readonly blocks: readonly BlockAttributions[];
  readonly read: readonly TokenisedBlock[];
  readonly names: NamesReading;
  readonly quoted: readonly Made<QuotedBlock>[];
  readonly said: readonly Made<SaidBlock>[];
  readonly told: readonly Made<Telling>[];
}

/** The quotations of a block, and its sentences with those as single words. */
export interface QuotedBlock {
  readonly quotations: readonly MarkedQuotation[];
  readonly passages: readonly Passage[];
}

/** What is said in a block, and what the next one may go on with. */
interface SaidBlock {
  readonly sayings: readonly Saying[];
  readonly before: Before | undefined;
  readonly next: Before | undefined;
}

/**
 * Reads the attributions, quotations and names of a text. A text without capitals has few names, and speakers that cannot be told
 * are left out.
 *
 * @param before the reading of an earlier version of the text: what was read in a block is taken over while all that it depends on
 *   is the same
 */
export function readAttributions(
  blocks: readonly TokenisedBlock[],
  before: AttributionReading = NOTHING_READ,
): AttributionReading {
  const alignment = aligned(before.read, blocks);
  const names = readNames(blocks, alignment, before.names);
  const quoted = quotedBlocks(blocks, alignment, before.quoted);
  const said = saidBlocks(blocks, quoted, alignment, before.said);
  const told = toldBlocks({ blocks, names, quoted, said }, alignment, before.told);
  return { blocks: told.map(({ value }) => value.attributions), read: blocks, names, quoted, said, told };
}

const NOTHING_READ: AttributionReading = {
  blocks: [],
  read: [],
  names: readNames([], aligned([], [])),
  quoted: [],
  said: [],
  told: [],
};

function quotedBlocks(
  blocks: readonly TokenisedBlock[],
  alignment: Alignment,
  before: AttributionReading['quoted'],
): AttributionReading['quoted'] {
  return blocks.map((block, at) => {
    const behind = blocks[at + 1]?.text ?? '';
    return made([block, opensQuotation(behind)], () => quotedBlock(block, behind), stoodAt(before, at, alignment));
  });
}

function quotedBlock({ text, sentences, tokens }: TokenisedBlock, behind: string): QuotedBlock {
  const quotations = findQuotations(text, behind);
  return { quotations, passages: passagesOf(text, sentences, tokens, quotations) };
}

function saidBlocks(
  blocks: readonly TokenisedBlock[],
  quoted: AttributionReading['quoted'],
  alignment: Alignment,
  before: AttributionReading['said'],
): AttributionReading['said'] {
  let last: SaidBlock | undefined;
  return blocks.map((block, at) => {
    const passages = quoted[at]?.value.passages ?? [];
    const said = madeAnew(
      [passages, last],
      () => saidBlock(passages, last?.next, stepOver(block)),
      stoodAt(before, at, alignment),
    );
    last = said.value;
    return said;
  });
}

function saidBlock(passages: readonly Passage[], before: Before | undefined, step: number): SaidBlock {
  const sayings = readSayings(passages, before);
  return { sayings, before, next: beforeNext(passages, sayings, { step, before }) };
}

/** All that was read of a text before the names and the sayings are brought together. */
type Parts = Pick<AttributionReading, 'names' | 'quoted' | 'said'> & { readonly blocks: readonly TokenisedBlock[] };

function toldBlocks(
  parts: Parts,
  alignment: Alignment,
  before: AttributionReading['told'],
): AttributionReading['told'] {
  const { blocks, names, quoted } = parts;
  let heard: HeardEntity | undefined;
  return blocks.map((block, at) => {
    const own = heardBlock(parts, at);
    const above = aboveBlock(parts, at, reachOf(own.sayings), heard);
    const depends = [
      quoted[at]?.value,
      own.sayings,
      own.namings,
      names.directory.titled,
      above.heard?.entity,
      above.heard?.at,
      ...above.blocks.flatMap((one) => [one.block, one.namings]),
    ];
    const told = madeAnew(depends, () => readTelling(own, above, names.directory), stoodAt(before, at, alignment));
    heard = movedBack(told.value.heard ?? heard, stepOver(block));
    return told;
  });
}

function heardBlock({ blocks, names, quoted, said }: Parts, at: number): HeardBlock {
  const { quotations = [], passages = [] } = quoted[at]?.value ?? {};
  const { sayings = [], before } = said[at]?.value ?? {};
  const block = blocks[at] ?? NO_BLOCK;
  return {
    block,
    namings: names.namings[at] ?? [],
    quotations,
    passages,
    sayings,
    reach: before?.speaking?.blocks ?? 1,
  };
}

const NO_BLOCK: TokenisedBlock = { text: '', sentences: [], tokens: [] };

/** What stands before a block from an offset on, which counts from the start of the block. */
function aboveBlock({ blocks, names }: Parts, at: number, from: number, heard: HeardEntity | undefined): Above {
  if (from >= 0) return NOTHING_ABOVE;
  const above: NamedBlock[] = [];
  let reached = 0;
  for (let position = at - 1; position >= 0 && reached > from; position--) {
    const block = blocks[position] ?? NO_BLOCK;
    above.unshift({ block, namings: names.namings[position] ?? [] });
    reached -= stepOver(block);
  }
  return { blocks: above, heard };
}

const NOTHING_ABOVE: Above = { blocks: [], heard: undefined };

function movedBack(heard: HeardEntity | undefined, by: number): HeardEntity | undefined {
  return heard && { entity: heard.entity, at: heard.at - by };
}
