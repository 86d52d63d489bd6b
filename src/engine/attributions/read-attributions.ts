import { type Alignment, aligned, stoodAt } from '../model/alignment.js';
import { type Made, madeAnew } from '../model/made.js';
import { madeOfEach, type Row } from '../model/made-of-each.js';
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
  readonly openings: Row<boolean>;
  readonly quoted: Row<QuotedBlock>;
  readonly said: readonly Made<SaidBlock>[];
  readonly told: readonly Made<Telling>[];
}

/** The quotations of a block, and its sentences with those as single words. */
interface QuotedBlock {
  readonly quotations: readonly MarkedQuotation[];
  readonly passages: readonly Passage[];
}

/** What is said in a block, and what the next one may go on with. */
interface SaidBlock {
  readonly sayings: readonly Saying[];
  /** How far back, before the block, one must look to tell who speaks; 0 or below. */
  readonly reach: number;
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
export function readAttributions(blocks: readonly TokenisedBlock[], before?: AttributionReading): AttributionReading {
  const alignment = aligned(before?.read ?? [], blocks);
  const names = readNames(blocks, alignment, before?.names);
  const openings = madeOfEach({ each: [blocks] }, (at) => opensQuotation(textAt(blocks, at)), {
    row: before?.openings,
    alignment,
  });
  const quoted = madeOfEach(
    { each: [blocks, openings.values.slice(1)] },
    (at) => quotedBlock(blocks[at] ?? NO_BLOCK, textAt(blocks, at + 1)),
    { row: before?.quoted, alignment },
  );
  const said = saidBlocks(blocks, quoted.values, alignment, before?.said ?? []);
  const parts = { blocks, names, quoted: quoted.values, said };
  const told = toldBlocks(parts, alignment, before?.told ?? []);
  const attributions = told.map(({ value }) => value.attributions);
  return { blocks: attributions, read: blocks, names, openings, quoted, said, told };
}

const NO_BLOCK: TokenisedBlock = { text: '', sentences: [], tokens: [] };

function textAt(blocks: readonly TokenisedBlock[], at: number): string {
  return blocks[at]?.text ?? '';
}

function quotedBlock({ text, sentences, tokens }: TokenisedBlock, behind: string): QuotedBlock {
  const quotations = findQuotations(text, behind);
  return { quotations, passages: passagesOf(text, sentences, tokens, quotations) };
}

function saidBlocks(
  blocks: readonly TokenisedBlock[],
  quoted: readonly QuotedBlock[],
  alignment: Alignment,
  before: AttributionReading['said'],
): AttributionReading['said'] {
  let last: SaidBlock | undefined;
  return blocks.map((block, at) => {
    const passages = quoted[at]?.passages ?? [];
    const known = stoodAt(before, at, alignment);
    const said = madeAnew([passages, last], () => saidBlock(passages, last?.next, stepOver(block)), known);
    last = said.value;
    return said;
  });
}

function saidBlock(passages: readonly Passage[], before: Before | undefined, step: number): SaidBlock {
  const sayings = readSayings(passages, before);
  return { sayings, reach: reachOf(sayings), before, next: beforeNext(passages, sayings, { step, before }) };
}

/** All that was read of a text before the names and the sayings are brought together. */
interface Parts extends Pick<AttributionReading, 'names' | 'said'> {
  readonly blocks: readonly TokenisedBlock[];
  readonly quoted: readonly QuotedBlock[];
}

function toldBlocks(
  parts: Parts,
  alignment: Alignment,
  before: AttributionReading['told'],
): AttributionReading['told'] {
  const { blocks, quoted, names, said } = parts;
  const { directory, namings } = names;
  const told: Made<Telling>[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const own = said[at]?.value ?? NOTHING_SAID;
    const above = own.reach < 0 ? aboveBlock(parts, told, own.reach) : NOTHING_ABOVE;
    const depends = [quoted[at], own, namings.values[at], directory.titled, ...partsOf(above)];
    const tell = () => readTelling(heardBlock(parts, at), above, directory);
    told.push(madeAnew(depends, tell, stoodAt(before, at, alignment)));
  }
  return told;
}

function heardBlock({ blocks, names, quoted, said }: Parts, at: number): HeardBlock {
  const { quotations = [], passages = [] } = quoted[at] ?? {};
  const { sayings, before } = said[at]?.value ?? NOTHING_SAID;
  const reach = before?.speaking?.blocks ?? 1;
  return {
    block: blocks[at] ?? NO_BLOCK,
    namings: names.namings.values[at] ?? [],
    quotations,
    passages,
    sayings,
    reach,
  };
}

const NOTHING_SAID: SaidBlock = { sayings: [], reach: 0, before: undefined, next: undefined };

/** What stands before a block from an offset on, which counts from the start of the block; `told` ends with the block before. */
function aboveBlock({ blocks, names }: Parts, told: AttributionReading['told'], from: number): Above {
  const above: NamedBlock[] = [];
  let heard: HeardEntity | undefined;
  let start = 0;
  for (let at = told.length - 1; at >= 0 && start > from; at--) {
    const block = blocks[at] ?? NO_BLOCK;
    start -= stepOver(block);
    above.push({ block, namings: names.namings.values[at] ?? [] });
    heard ??= movedBy(start, told[at]?.value.heard);
  }
  return { blocks: above.reverse(), heard };
}

function movedBy(start: number, heard: HeardEntity | undefined): HeardEntity | undefined {
  return heard && { entity: heard.entity, at: heard.at + start };
}

const NOTHING_ABOVE: Above = { blocks: [], heard: undefined };

/** All that what stands above a block is told by. */
function partsOf({ blocks, heard }: Above): readonly unknown[] {
  return blocks.length === 0
    ? blocks
    : [heard?.entity, heard?.at, ...blocks.flatMap(({ block, namings }) => [block, namings])];
}
