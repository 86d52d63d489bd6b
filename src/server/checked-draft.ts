import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../config/index.js';
import type { Checked, CitedSource, DirectiveProblem } from '../engine/index.js';
import type { Library } from '../engine/matching/library.js';
import type { Span } from '../engine/model/span.js';
import type { L10n } from '../presenters/l10n.js';
import type { LoadedReference } from '../references/index.js';
import type { DraftAcceptances } from './acceptance-desk.js';
import type { WhyUnchecked } from './protocol.js';

/** A reference as it was when it was read for a draft. */
export interface CheckedReference {
  readonly uri: string;
  readonly title: string;
  readonly document: TextDocument;
  /** Where an editor shows it: its own address, or that of the text that was read out of it. */
  readonly shownAt: string;
  /** What is known of a text that was read out of a file which is no text itself. */
  readonly converted?: NonNullable<LoadedReference['converted']>;
}

/** Something wrong with what is named as a reference, in one line, and where the draft names it, if it does. */
export interface ReferenceComplaint {
  readonly message: string;
  readonly span?: Span;
}

/** The references of a draft, read and indexed. */
export interface DraftReferences {
  /** The addresses of all references that the draft has, also of those that could not be used. */
  readonly addresses: readonly string[];
  /** Those that could be used, by address. */
  readonly references: ReadonlyMap<string, CheckedReference>;
  readonly library: Library;
  readonly complaints: readonly ReferenceComplaint[];
  /** Where the draft cites which of them. */
  readonly citations: readonly CitedSource[];
  /** Whether nothing but its citations leads to them. */
  readonly isCitedAlone: boolean;
}

/** A draft with its references. It is a snapshot: later edits of the documents do not change it. */
export interface ReferredDraft extends DraftReferences, DraftAcceptances {
  readonly document: TextDocument;
  readonly settings: Settings;
  /** Why the settings keep it from being checked; it then has no references. Absent if they do not. */
  readonly kept?: WhyUnchecked;
  /** Speaks the writer's language. */
  readonly l10n: L10n;
  /** What is wrong with the comments in it that speak to Source Check. */
  readonly directiveProblems: readonly DirectiveProblem[];
}

/** All that is known of a draft after a check. */
export interface CheckedDraft extends ReferredDraft {
  readonly result: Checked;
}
