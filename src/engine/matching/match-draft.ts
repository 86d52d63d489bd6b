import { aligned } from '../model/alignment.js';
import { areSame } from '../model/made.js';
import { madeOfEach, type Row } from '../model/made-of-each.js';
import type { Match } from '../model/match.js';
import { BLOCK_DIVIDER } from '../model/prose.js';
import { joined, type ReadBlock } from '../model/read-block.js';
import type { ReadText } from '../model/statement.js';
import { findCopies } from './copies.js';
import { type Excerpt, excerptAt, isSameExcerpt, type PlacedExcerpt, wordsAround } from './excerpts/excerpt.js';
import { partsBySentence } from './excerpts/parts-by-sentence.js';
import { type MatchSetting, matchExcerpt } from './match.js';
import { type NameComparison, nameComparison } from './names/same-names.js';

/** A sentence of a draft that was matched. */
export interface MatchedSentence {
  /** All that the match depends on, apart from the setting. */
  readonly excerpt: Excerpt;
  readonly match: Match;
  /** Where the excerpt and the match count from, in code units behind the start of the block; below 0 for what stands before it. */
  readonly start: number;
}

/** The sentences of a block of a draft, in order. */
export type MatchedBlock = readonly MatchedSentence[];

/** A draft that was matched, to be taken up again when the draft was edited. */
export interface MatchedDraft {
  readonly read: readonly ReadBlock[];
  /** In step with the blocks. A block is the very same as before while nothing around it changed that its matches depend on. */
  readonly blocks: Row<MatchedBlock>;
}

/**
 * Matches every sentence of a draft with the statements it may rest on. A sentence that was matched before with the same setting,
 * and of which the draft still says the same, keeps its match.
 */
export function matchDraft(
  read: readonly ReadBlock[],
  setting: MatchSetting,
  before: MatchedDraft = NOTHING_MATCHED,
): MatchedDraft {
  const all = [setting.library, setting.strictness];
  const compareNames = nameComparison(setting.library);
  const blocks = madeOfEach(
    { each: [read, [undefined, ...read], read.slice(1), read.slice(2)], all },
    (at, known) => matchBlock(windowAround(read, at), { setting, compareNames }, known),
    {
      row: areSame(before.blocks.madeOf.all ?? [], all) ? before.blocks : undefined,
      alignment: aligned(before.read, read),
      isStale: (at, was) => !areSame(furtherAbove(read, at), furtherAbove(before.read, was)),
    },
  );
  return { read, blocks };
}

const NOTHING_MATCHED: MatchedDraft = { read: [], blocks: { values: [], madeOf: { each: [] } } };

/** So many blocks behind one may tell something about it: a signature ends the block before its own, and that may end beside a sentence. */
const BLOCKS_BEHIND = 2;

/** A block among those that its matches may depend on. */
interface Window {
  readonly blocks: readonly ReadBlock[];
  /** Where the block stands among them. */
  readonly position: number;
}

function windowAround(read: readonly ReadBlock[], at: number): Window {
  const first = Math.max(0, at - (read[at]?.reach ?? 1));
  return { blocks: read.slice(first, at + BLOCKS_BEHIND + 1), position: at - first };
}

/** What the matches of a block depend on beyond the block before it; hardly ever anything. */
function furtherAbove(read: readonly ReadBlock[], at: number): readonly ReadBlock[] {
  const { reach = 1 } = read[at] ?? {};
  return reach > 1 ? read.slice(Math.max(0, at - reach), at - 1) : NOTHING;
}

const NOTHING: readonly ReadBlock[] = [];

/** What all matches of a draft are made with. */
interface Matching {
  readonly setting: MatchSetting;
  readonly compareNames: NameComparison;
}

function matchBlock({ blocks, position }: Window, matching: Matching, known: MatchedBlock = []): MatchedBlock {
  const text = joined(blocks);
  const parts = partsBySentence(text, findCopies(text, matching.setting.library.wordings));
  const above = blocks.slice(0, position);
  const first = above.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const start = above.reduce((sum, block) => sum + block.text.length + BLOCK_DIVIDER.length, 0);
  const sentences = blocks[position]?.sentences ?? [];
  const grown = sentences.length - known.length;
  return sentences.map((_, at) => {
    const placed = excerptAt(text, first + at, parts);
    const kept = [known[at], known[at - grown]].find((one) => one && isSameExcerpt(one.excerpt, placed.excerpt));
    const { excerpt, match } = kept ?? matchAnew(placed, { text, position: first + at }, matching);
    return { excerpt, match, start: placed.start - start };
  });
}

/** A sentence in the text that its excerpt was taken from. */
interface PlaceInText {
  readonly text: ReadText;
  readonly position: number;
}

function matchAnew(
  { excerpt, start }: PlacedExcerpt,
  { text, position }: PlaceInText,
  { setting, compareNames }: Matching,
): Pick<MatchedSentence, 'excerpt' | 'match'> {
  const words = wordsAround(excerpt, text, { start, position });
  const sameNames = compareNames(excerpt.names.entities);
  return { excerpt, match: matchExcerpt({ excerpt, words, sameNames }, setting) };
}
