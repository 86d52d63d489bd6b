import { type CaseCount, countCase } from './attributions/index.js';
import { readCell, readFigures } from './figures/index.js';
import type { Figure } from './model/figure.js';
import type { TextBlock } from './model/prose.js';
import type { Sentence, Word } from './model/sentence.js';
import { segmentBlock, wordsOf } from './segmenting/index.js';

/** What was read in a block by itself, sentence by sentence; offsets count from the start of the block. */
export interface SentencedBlock {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  /** In step with the sentences. */
  readonly words: readonly (readonly Word[])[];
  readonly figures: readonly (readonly Figure[])[];
  /** How it writes its words. */
  readonly letters: CaseCount;
}

/** Reads the sentences of a block, their words and their figures. */
export function readSentences(block: TextBlock): SentencedBlock {
  const sentences = segmentBlock(block);
  const words = sentences.map(({ text, start }) => wordsOf(text, start));
  return { text: block.text, sentences, words, figures: sentences.map(figuresIn), letters: countCase(words) };
}

function figuresIn({ text, start, blockKind, context }: Sentence): readonly Figure[] {
  return blockKind === 'table-cell' ? readCell(text, context, start) : readFigures(text, start);
}
