import type { Attribution, Deed, NameMention, Quotation, TitleMention } from './attribution.js';
import type { Figure } from './figure.js';
import type { TextSpan } from './span.js';
import type { ReadText, Statement } from './statement.js';

/** A statement that a claim may rest on. */
export interface RankedStatement extends Statement {
  /** The share of the claim's rarity that the statement holds, 0 to 1. */
  readonly coverage: number;
}

/** A figure of a reference and the statement it stands in. */
export interface LocatedFigure {
  readonly figure: Figure;
  readonly statement: Statement;
}

/** The ways to put a figure together from others. */
export type DerivationKind =
  | 'age'
  | 'change'
  | 'difference'
  | 'multiple'
  | 'other-end'
  | 'part'
  | 'rate'
  | 'remainder'
  | 'share'
  | 'span'
  | 'sum'
  | 'total';

/** How a figure follows from figures of the references. */
export interface Derivation {
  readonly kind: DerivationKind;
  readonly operands: readonly LocatedFigure[];
  /** The figure that follows; its place is that of an operand. */
  readonly result: Figure;
  /** "54 + 29 = 83". */
  readonly arithmetic: string;
}

/**
 * What the references say of a figure of the draft; `derived` where it follows from figures that they give, `misderived` where
 * the draft says that it does and they come to another, `unsure` where
 * there is too little to tell. A date is `not-found` as well that they give only to what is past, where the draft tells of what is
 * to come.
 */
export type FigureOutcome =
  | { readonly kind: 'supported'; readonly by: LocatedFigure }
  | { readonly kind: 'derived'; readonly by: Derivation }
  | { readonly kind: 'misderived'; readonly by: Derivation }
  | { readonly kind: 'differs'; readonly from: LocatedFigure }
  | { readonly kind: 'not-found'; readonly onlyOf?: 'others' | 'past' }
  | { readonly kind: 'unsure' };

/** A figure of the draft beside the figure of the references that stands in its place. */
export interface FigureAlignment {
  readonly figure: Figure;
  readonly outcome: FigureOutcome;
}

/** A name of a reference and the statement it stands in. */
export interface LocatedName {
  readonly mention: NameMention;
  readonly statement: Statement;
}

/** What the references say of a name of the draft. */
export type NameOutcome =
  | { readonly kind: 'supported' }
  | { readonly kind: 'differs'; readonly from: LocatedName; readonly known: boolean }
  /** The words of the name that stand nowhere in the references. */
  | { readonly kind: 'not-found'; readonly words: readonly string[] }
  | { readonly kind: 'unsure' };

/** A name of the draft beside the name of the references that stands in its place. */
export interface NameAlignment {
  readonly mention: NameMention;
  readonly outcome: NameOutcome;
}

/** An attribution of the draft beside the reference's attribution of the same content to somebody else. */
export interface SpeakerDifference {
  readonly attribution: Attribution;
  readonly source: Attribution;
  readonly statement: Statement;
}

/** An attribution of the draft that was said to somebody else, or elsewhere, in the references. */
export interface HearerDifference {
  readonly hearer: NameMention;
  readonly source: NameMention;
  readonly statement: Statement;
}

/** What somebody says in the references and the draft states without a speaker. */
export interface MissingSpeaker {
  readonly source: Attribution & Required<Pick<Attribution, 'speaker'>>;
  readonly statement: Statement;
}

/** A title of the draft beside the name of somebody to whom the references give another. */
export interface TitleDifference {
  readonly title: TitleMention;
  readonly source: TitleMention;
  readonly statement: Statement;
}

/** A deed of the draft whose parties have each other's part in the references. */
export interface RoleSwap {
  readonly deed: Deed & Required<Pick<Deed, 'actor' | 'target'>>;
  readonly source: Deed & Required<Pick<Deed, 'actor'>>;
  readonly statement: Statement;
}

/** Words of a quotation that were changed, and the reference's words in their place (empty where words were added). */
export interface WordChange {
  readonly draft: TextSpan;
  readonly source: TextSpan;
}

/** What the references have of a quotation of the draft; `unsure` where it is too short or too unlike to tell. */
export type QuotationOutcome =
  | { readonly kind: 'verbatim' }
  | { readonly kind: 'altered'; readonly statement: Statement; readonly changes: readonly WordChange[] }
  | { readonly kind: 'not-found'; readonly why: AbsenceOfWords }
  | { readonly kind: 'unsure' };

/**
 * Why a quotation counts as absent: one of its words stands in no reference, or all of them do, but not together; or the
 * references never name it beside the alternative that the draft names.
 */
export type AbsenceOfWords = 'unknown-word' | 'not-together' | 'not-alternatives';

/** A part of a quotation of the draft beside the words of the references that it gives. */
export interface QuotationAlignment {
  readonly quotation: Quotation;
  /** The stretch of the quotation that lies in one sentence, without words that the writer left out or put in. */
  readonly part: TextSpan;
  readonly outcome: QuotationOutcome;
}

/** Words of the draft that turn around what a statement says in their place, and the statement's words there. */
export interface Reversal {
  readonly draft: TextSpan;
  readonly source: TextSpan;
  readonly statement: Statement;
  /** What to write in place of `draft`; absent where the words around would have to change too. */
  readonly fix?: string;
}

/** Words of the draft that state as a fact what a statement leaves open, and the statement's words that do. */
export type Hardening = Reversal;

/** A claim with its best statements and what stands in them in place of its figures, names, speakers, quotations and directions. */
export interface Match {
  /** What was read of the draft around the claim; all spans of the draft in a match are at offsets of its prose. */
  readonly draft: ReadText;
  /** The position of the claim's sentence in `draft.sentences`. */
  readonly sentence: number;
  /** Best first. */
  readonly statements: readonly RankedStatement[];
  readonly figures: readonly FigureAlignment[];
  readonly names: readonly NameAlignment[];
  readonly speakers: readonly SpeakerDifference[];
  /** Absent where the draft names a speaker, or none is missing. */
  readonly unattributed?: MissingSpeaker;
  readonly titles: readonly TitleDifference[];
  readonly hearers: readonly HearerDifference[];
  /** Quotations that somebody else says in the references, word for word. */
  readonly misattributions: readonly SpeakerDifference[];
  readonly roles: readonly RoleSwap[];
  readonly quotations: readonly QuotationAlignment[];
  readonly reversals: readonly Reversal[];
  readonly hardenings: readonly Hardening[];
}
