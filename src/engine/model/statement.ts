import type { Attribution, Deed, NameMention, Names, Quotation, TitleMention } from './attribution.js';
import type { CalendarDay, Figure } from './figure.js';
import type { Prose } from './prose.js';
import type { Sentence, Word } from './sentence.js';

/** A text that was read: its sentences, figures, attributions, quotations and names, all at offsets of its prose. */
export interface ReadText {
  readonly prose: Pick<Prose, 'text'>;
  readonly sentences: readonly Sentence[];
  /** The words of each sentence, in step with `sentences`. */
  readonly words: readonly (readonly Word[])[];
  /** The figures of each sentence, in step with `sentences`. */
  readonly figures: readonly (readonly Figure[])[];
  readonly attributions: readonly Attribution[];
  readonly quotations: readonly Quotation[];
  readonly names: Names;
  /** The names of each sentence, in step with `sentences`. */
  readonly mentions: readonly (readonly NameMention[])[];
  /** The titles beside the names of each sentence, in step with `sentences`. */
  readonly titles: readonly (readonly TitleMention[])[];
  /** Who does what to whom in each sentence, in step with `sentences`. */
  readonly deeds: readonly (readonly Deed[])[];
}

/** A whole document that was read. */
export interface ReadDocument extends ReadText {
  readonly prose: Prose;
  /** The day on which the document says that it was written or published. */
  readonly written?: CalendarDay;
}

/** A reference as it is handed to the engine. */
export interface ReferenceText {
  readonly uri: string;
  readonly text: string;
  readonly title?: string;
}

/** A reference that was read. */
export interface Reference extends ReferenceText {
  readonly document: ReadDocument;
}

/** A sentence of a reference. */
export interface Statement {
  readonly reference: Reference;
  /** The position of the sentence in `reference.document.sentences`. */
  readonly sentence: number;
}
