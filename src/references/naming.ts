import type { Format } from '../engine/index.js';
import type { Prose } from '../engine/model/prose.js';
import type { Span } from '../engine/model/span.js';

/** How a draft comes by a reference. */
export type NamedBy = 'front-matter' | 'comment' | 'choice' | 'setting' | 'citation';

/** A name that stands for one reference or more, and where it stands. */
export interface ReferenceName {
  readonly name: string;
  readonly namedBy: NamedBy;
  /** Where the draft names it, in the draft as written; absent for a choice or a setting. */
  readonly span?: Span;
}

/** A reference of a draft. */
export interface NamedReference extends ReferenceName {
  readonly uri: string;
}

/** Something that should name a reference and does not. */
export interface NamingProblem {
  readonly message: string;
  readonly namedBy: NamedBy;
  readonly span?: Span;
}

/** What a draft is and what its writer has said of its references. */
export interface DraftToRefer {
  readonly uri: string;
  readonly text: string;
  readonly format: Format;
  /** The draft as it is read, where that is shared with others; read from its text if left out. */
  readonly prose?: () => Prose;
  /** Addresses that the writer chose for this draft. */
  readonly chosen: readonly string[];
  /** Paths and patterns of the setting, relative to `workspaceFolder` (else to the draft's own folder). */
  readonly settings: readonly string[];
  readonly workspaceFolder?: string;
}

/** The names that a draft or a setting gives, and what is wrong with the rest. */
export interface Naming {
  readonly names: readonly ReferenceName[];
  readonly problems: readonly NamingProblem[];
}
