import type { NameKind } from '../../model/attribution.js';
import { FEMALE_GIVEN_NAMES, MALE_GIVEN_NAMES } from '../data/given-names.js';
import { ORGANISATION_WORDS } from '../data/name-words.js';
import type { NameCandidate } from './candidates.js';
import { isGivenName } from './titled-name.js';

/** The gender that a given name is evidence of, in lower case. */
export function genderOfGivenName(lower: string): 'female' | 'male' | undefined {
  if (FEMALE_GIVEN_NAMES.has(lower)) return 'female';
  return MALE_GIVEN_NAMES.has(lower) ? 'male' : undefined;
}

/** What kind of thing a name that is in no list seems to name. */
export function kindOf(candidate: NameCandidate): NameKind {
  const { words } = candidate;
  if (words.some((word) => ORGANISATION_WORDS.has(word.lower))) return 'organisation';
  if (candidate.isTitled || (words.length > 1 && isGivenName(words[0]))) return 'person';
  return words.length === 1 && /^\p{Lu}{2,}s?$/u.test(words[0]?.text ?? '') ? 'organisation' : 'other';
}
