import type { Format } from '../../engine/index.js';
import type { DocumentProblem } from '../problems.js';

/** The text that was read out of a file that is no text itself. */
export interface ConvertedText {
  readonly text: string;
  /** The markup that the text is in. */
  readonly format: Format;
  /** Where in the text each page begins, in order; absent where the file has no pages of its own. */
  readonly pages?: readonly number[];
  /** Whether much of it could not be made out, so that nothing is to be copied from it. */
  readonly isRough?: boolean;
}

/** What became of a file, or why it has no text. */
export type Conversion =
  | ({ readonly ok: true } & ConvertedText)
  | { readonly ok: false; readonly problem: DocumentProblem };

/** Reads the text out of the bytes of a file; never rejects. */
export type Convert = (bytes: Uint8Array) => Promise<Conversion>;
