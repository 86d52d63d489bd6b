import type { BlockKind } from './prose.js';
import type { TextSpan } from './span.js';

/** A word, number or mark of a sentence, at its offset in the prose. */
export interface Word extends TextSpan {
  /** The word in lower case, apostrophes straightened. */
  readonly lower: string;
}

/** A sentence of a prose, at its offset in the prose. */
export interface Sentence extends TextSpan {
  /** The position of its block in `Prose.blocks`. */
  readonly block: number;
  readonly blockKind: BlockKind;
  readonly context: readonly string[];
}
