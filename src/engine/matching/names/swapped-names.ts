import { bestOf, type ClaimName, neighboursShared, ownAffinity, type Rival, shareWithout } from './name-rivals.js';

/** How much of a claim a statement must hold to name another in the place of a name, how well, and by how much better. */
const COMPARED_FROM = 0.5;
const AFFINITY_FROM = 0.4;
const MARGIN = 0.3;

/** The same for a statement that says nearly all that the claim says besides the name. */
const REPEATS_FROM = 0.7;
const REPEATED_AFFINITY_FROM = 0.6;
const REPEATED_MARGIN = 0.15;

/**
 * The name that stands in the place of a known one: in a statement without that name, beside the same word, and better than the
 * name itself stands anywhere.
 *
 * @param rivals those of all statements of the claim without the name
 */
export function swappedFor(name: ClaimName, rivals: readonly Rival[]): Rival | undefined {
  const near = rivals.filter(({ affinity }) => affinity >= AFFINITY_FROM);
  const alike = near.filter(({ statement }) => statement.coverage >= COMPARED_FROM);
  return (
    besideSameWord(name, bestOf(alike), MARGIN) ?? besideSameWord(name, bestRepeating(name, near), REPEATED_MARGIN)
  );
}

function bestRepeating(name: ClaimName, rivals: readonly Rival[]): Rival | undefined {
  const near = rivals.filter(({ affinity }) => affinity >= REPEATED_AFFINITY_FROM);
  return bestOf(near.filter(({ statement }) => shareWithout(name, statement) >= REPEATS_FROM));
}

function besideSameWord(name: ClaimName, rival: Rival | undefined, margin: number): Rival | undefined {
  if (rival === undefined || neighboursShared(name, rival) === 0) return undefined;
  return rival.affinity - ownAffinity(name) >= margin ? rival : undefined;
}
