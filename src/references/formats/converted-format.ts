import type { Convert } from '../converters/conversion.js';

/** A kind of file that other programs make: its text is read out of it by a converter, which is loaded when it is first needed. */
export interface ConvertedFormat {
  /** Ends of file names, in lower case, with the dot. */
  readonly extensions: readonly string[];
  readonly convert: Convert;
}
