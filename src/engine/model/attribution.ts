import type { TextSpan } from './span.js';

/** Words inside quotation marks; the span leaves the marks out. */
export interface Quotation extends TextSpan {
  readonly open: string;
  readonly close: string;
}

/**
 * How a speaker was found, from the surest to the least sure. A lone pronoun is one for somebody of unknown gender beside whom nobody
 * was named since.
 */
export type SpeakerCertainty = 'name' | 'nominal' | 'lone pronoun' | 'pronoun' | 'carried';

/** Who said it: the words that name the speaker, and the name they stand for where it is known. */
export interface Speaker extends TextSpan {
  /** The fullest name the text gives this speaker: "Mark Rutte" for "he" or "the NATO chief". */
  readonly name?: string;
  readonly certainty: SpeakerCertainty;
}

/** Something that a text says somebody said. */
export interface Attribution {
  /** What was said; for a direct quotation the words inside the marks. */
  readonly content: TextSpan;
  /** The parts of a content that its own reporting clause stands in the middle of: "“Yes,” he said. “Of course.”" */
  readonly parts?: readonly TextSpan[];
  /** The words that report it: "said", "according to". */
  readonly cue?: TextSpan;
  readonly speaker?: Speaker;
  /** Whom it was said to, or where: "told dpa", "in an interview with the Velden Post", "wrote in the Times". */
  readonly hearer?: NameMention;
  /** True when the content is quoted word for word. */
  readonly direct: boolean;
}

/** What a name is the name of, as far as the text tells. */
export type NameKind = 'person' | 'organisation' | 'place' | 'nationality' | 'other';

/** Someone or something that a text names. */
export interface Entity {
  /** The fullest form in the text. */
  readonly name: string;
  readonly kind: NameKind;
  /** The words of the name as names are compared, without accents and differences of transliteration; reading adds them. */
  readonly spelling?: readonly string[];
  /** Every form under which the text or common knowledge (lists of countries, demonyms) knows it, in lower case. */
  readonly aliases: readonly string[];
  /** Titles and roles the text gives it, in lower case: "nato secretary-general". */
  readonly titles: readonly string[];
  readonly gender?: 'female' | 'male';
}

/** A place where a text names an entity. */
export interface NameMention extends TextSpan {
  /** The position of the entity in `Names.entities`. */
  readonly entity: number;
}

/** A title beside the name of the one who holds it: "Mayor" in "Mayor Ada Holm"; the span is that of the title. */
export interface TitleMention extends TextSpan {
  /** The plain form of the title, in lower case: "prime minister" for "Premier". */
  readonly title: string;
  readonly holder: NameMention;
}

/** The people, organisations and places of a text, and where it names them (sorted by offset, without overlaps). */
export interface Names {
  readonly entities: readonly Entity[];
  readonly mentions: readonly NameMention[];
}

/** Something that one party did to another: "Holm beat Lund", "Lund was beaten by Holm"; the span is that of the verb. */
export interface Deed extends TextSpan {
  /** The verb in its base form; verbs that say the same share one. */
  readonly verb: string;
  /** Who did it, whatever the voice of the verb; absent where the text does not tell by name or title. */
  readonly actor?: NameMention;
  /** To whom it was done, in the same way. */
  readonly target?: NameMention;
  /** What of the target it was done to ("rejected Lund's plan"), or what it was done to alone ("rejected this plan"), in lower case. */
  readonly thing?: string;
}
