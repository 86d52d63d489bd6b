import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { StemOf } from '../terms.js';

/** Whether two figures count the same; unknown where either has no noun. */
export type NounAgreement = 'same' | 'other' | 'unknown';

/** Compares what two figures count, by the stems of their nouns; where either has none, by what became of those it counts. */
export function nounAgreement(
  { noun, fate }: Figure,
  { noun: other, fate: otherFate }: Figure,
  stemOf: StemOf,
): NounAgreement {
  if (noun === undefined || other === undefined) return fate !== undefined && fate === otherFate ? 'same' : 'unknown';
  return stemOf(noun.text.toLowerCase()) === stemOf(other.text.toLowerCase()) ? 'same' : 'other';
}

/**
 * Compares what a figure counts with what one of the references does. What is joined to a number there describes the thing behind
 * it: "a 750-piece collection" may be one of 750 items.
 */
export function countedIn(figure: Figure, { figure: other, statement }: LocatedFigure, stemOf: StemOf): NounAgreement {
  const agreement = nounAgreement(figure, other, stemOf);
  const isJoined = other.kind === 'number' && statement.reference.document.prose.text[other.end] === '-';
  return agreement === 'other' && isJoined ? 'unknown' : agreement;
}
