import type { Directive } from '../../model/prose.js';
import type { Containers } from '../containers.js';
import type { Flow } from '../flow.js';
import type { ContentMeaning } from './functions.js';

/** Content in square brackets. */
export interface Content {
  readonly kind: 'content';
  readonly meaning: ContentMeaning;
  /** The function whose content it is; more of it may follow. */
  readonly name: string;
  readonly wasLeftOut: boolean;
}

/** Code in brackets: the arguments of a function, a group or a block. */
export interface Code {
  readonly kind: 'code';
  name: string;
  /** The name before the next token, which it may call. */
  calls: string;
  /** How many columns its table has, if it says so, and how many cells it had so far. */
  columns: number;
  cells: number;
}

/** What reading a Typst document carries along. */
export interface Page {
  readonly source: string;
  readonly flow: Flow;
  readonly containers: Containers;
  readonly directives: Directive[];
  /** What is open around the current place, innermost last; nothing in running text. */
  readonly frames: (Content | Code)[];
  /** The white space before the items of the open lists. */
  readonly lists: string[];
  /** The function that a bracket at the current place belongs to. */
  called: string | undefined;
  isLeftOut: boolean;
  isInHeading: boolean;
  readFrom: number;
}
