import type { Figure } from '../../model/figure.js';
import type { LocatedFigure } from '../../model/match.js';
import type { StemOf } from '../terms.js';
import { FATE_NOUNS, LIKE_NOUNS } from './tables/like-nouns.js';

/** Whether two figures count the same; unknown where either has no noun. */
export type NounAgreement = 'same' | 'other' | 'unknown';

/**
 * Compares what two figures count, by the stems of their nouns; where either has none, by what became of those it counts. "29
 * deaths" may count the people of "29 people were killed".
 */
export function nounAgreement(
  { noun, fate, value }: Figure,
  { noun: other, fate: otherFate, value: otherValue }: Figure,
  stemOf: StemOf,
): NounAgreement {
  const isOneFate = fate !== undefined && fate === otherFate;
  if (noun === undefined || other === undefined) return isOneFate ? 'same' : 'unknown';
  const [one, two] = [noun.text.toLowerCase(), other.text.toLowerCase()];
  if (value === otherValue && (one === OCCASIONS) !== (two === OCCASIONS)) return 'unknown';
  if (areAlike(one, two) || stemOf(one) === stemOf(two)) return 'same';
  return isOneFate && FATE_NOUNS.has(one) !== FATE_NOUNS.has(two) ? 'unknown' : 'other';
}

/** "She scored nine times" counts the "nine goals", and "three games" are no "31 times". */
const OCCASIONS = 'times';

/** "36 games" and "36 matches". */
function areAlike(one: string, two: string): boolean {
  const group = GROUPS.get(one);
  return group !== undefined && group === GROUPS.get(two);
}

const GROUPS: ReadonlyMap<string, number> = new Map(
  LIKE_NOUNS.flatMap((nouns, group) => nouns.map((noun): [string, number] => [noun, group])),
);

/**
 * Compares what a figure counts with what one of the references does. What is joined to a number there describes the thing behind
 * it: "a 750-piece collection" may be one of 750 items.
 */
export function countedIn(figure: Figure, { figure: other, statement }: LocatedFigure, stemOf: StemOf): NounAgreement {
  const agreement = nounAgreement(figure, other, stemOf);
  const isJoined = other.kind === 'number' && statement.reference.document.prose.text[other.end] === '-';
  return agreement === 'other' && isJoined ? 'unknown' : agreement;
}
