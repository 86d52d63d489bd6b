import { BLOCK_DIVIDER } from '../model/prose.js';
import type { Sentence, Word } from '../model/sentence.js';

/** A block of a text with the words of its sentences. All offsets count from the start of the block. */
export interface TokenisedBlock {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In step with the sentences. */
  readonly tokens: readonly (readonly Word[])[];
}

/** How far the start of the next block lies behind that of a block, in code units. */
export function stepOver({ text }: Pick<TokenisedBlock, 'text'>): number {
  return text.length + BLOCK_DIVIDER.length;
}
