import type { Figure } from '../model/figure.js';
import type { StemOf } from './terms.js';

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
