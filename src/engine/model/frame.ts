import type { Attribution, Deed, NameMention, Speaker, TitleMention } from './attribution.js';
import { type Figure, movedFigure } from './figure.js';
import { shifted } from './span.js';

/** Where an excerpt counts from, and how it numbers the entities that it names. */
export interface Frame {
  /** The offset in the document's prose that is 0 in the excerpt. */
  readonly start: number;
  /** The position in the excerpt's `Names.entities` of an entity of the document. */
  readonly entityOf: (entity: number) => number;
}

/** Some figures of a document as their excerpt has them. */
export function figuresIn({ start }: Frame, figures: readonly Figure[]): readonly Figure[] {
  return start === 0 ? figures : figures.map((figure) => movedFigure(figure, -start));
}

/** A name of a document as its excerpt has it. */
export function mentionIn(frame: Frame, { start, end, text, entity }: NameMention): NameMention {
  return { start: start - frame.start, end: end - frame.start, text, entity: frame.entityOf(entity) };
}

/** A title of a document as its excerpt has it. */
export function titleIn(frame: Frame, title: TitleMention): TitleMention {
  return { ...shifted(title, -frame.start), holder: mentionIn(frame, title.holder) };
}

/** A deed of a document as its excerpt has it. */
export function deedIn(frame: Frame, deed: Deed): Deed {
  const { actor, target } = deed;
  return {
    ...shifted(deed, -frame.start),
    ...(actor && { actor: mentionIn(frame, actor) }),
    ...(target && { target: mentionIn(frame, target) }),
  };
}

/** An attribution of a document as its excerpt has it. */
export function attributionIn(frame: Frame, attribution: Attribution): Attribution {
  const by = -frame.start;
  const { content, parts, cue, speaker, hearer } = attribution;
  return {
    content: shifted(content, by),
    ...(parts && { parts: parts.map((part) => shifted(part, by)) }),
    ...(cue && { cue: shifted(cue, by) }),
    ...(speaker && { speaker: shifted<Speaker>(speaker, by) }),
    ...(hearer && { hearer: mentionIn(frame, hearer) }),
    direct: attribution.direct,
  };
}
