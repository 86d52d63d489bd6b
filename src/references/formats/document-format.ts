import type { Format } from '../../engine/index.js';
import type { Decoded } from '../decoding.js';

/** A kind of file: how it is told and how its text is had. */
export interface DocumentFormat {
  /** The markup that its text is in. */
  readonly format: Format;
  /** Ends of file names, in lower case, with the dot. */
  readonly extensions: readonly string[];
  /** The names that editors have for it (the language identifiers of the Language Server Protocol). */
  readonly languageIds: readonly string[];
  readonly toText: (bytes: Uint8Array) => Decoded;
}
