import { bestOf, type ClaimName, type Rival, termsShared, vicinityShared } from './name-rivals.js';
import { isCalledByTitle, isPersonOfClaim, isSpeaker } from './people.js';
import { possibleAffinity } from './possible-places.js';

/** How well another person must stand in the place of one who is named elsewhere, and by how much better. */
const HOLDS_FROM = 0.35;
const HOLDS_MARGIN = 0.25;

/** How much of what stands right beside the name must stand around the other person's, 0 to 1. */
const HOLDS_VICINITY = 0.35;

/**
 * One word that a claim shares with a statement does not make it tell of the same; and two of what somebody said may be said
 * by others too.
 */
const LEAST_SHARED = 2;
const LEAST_SAID = 3;

/**
 * Whoever stands in the place of a person whom the statements of the claim are far from naming: they do not name them, nor
 * does a pronoun or a description in them stand where it could be them.
 *
 * @param rivals those of all statements of the claim without the name
 */
export function holderOfPlace(name: ClaimName, rivals: readonly Rival[]): Rival | undefined {
  const rival = bestOf(rivals.filter(({ isPerson }) => isPerson));
  if (rival === undefined || !holds(rival, name)) return undefined;
  if (isPossessor(name) || !isPersonOfClaim(name)) return undefined;
  return rival.affinity - possibleAffinity(name) >= HOLDS_MARGIN ? rival : undefined;
}

function holds(rival: Rival, name: ClaimName): boolean {
  const { mention, claim } = name;
  if (rival.affinity < HOLDS_FROM || vicinityShared(name, rival) < HOLDS_VICINITY) return false;
  const least = isSpeaker(mention, claim.draft) ? LEAST_SAID : LEAST_SHARED;
  return termsShared(rival, claim) >= least && !isCalledByTitle(rival, claim);
}

/** "Holm's" may be of anything that is Holm's. */
function isPossessor({ mention: { end }, claim }: ClaimName): boolean {
  return /^['’]/.test(claim.draft.prose.text.slice(end, end + 1));
}
