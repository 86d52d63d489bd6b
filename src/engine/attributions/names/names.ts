import type { Entity, NameMention, Names } from '../../model/attribution.js';
import { endedBy, overlaps, type Span } from '../../model/span.js';

/**
 * The entity that a span of the text names: that of the last mention inside the span before any comma (the head of
 * "NATO Secretary-General Mark Rutte" is Rutte), or undefined.
 */
export function entityOf(names: Names, span: Span): Entity | undefined {
  const mention = mentionsWithin(names, span).at(-1);
  return mention && names.entities[mention.entity];
}

/** The mentions that overlap a span, in order. */
export function mentionsWithin(names: Names, span: Span): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let index = endedBy(names.mentions, span.start); index < names.mentions.length; index++) {
    const mention = names.mentions[index];
    if (!mention || !overlaps(mention, span)) break;
    found.push(mention);
  }
  return found;
}
