import type { NameMention } from '../../model/attribution.js';
import type { RankedStatement } from '../../model/match.js';
import { bestRival, type ClaimNames, hasWordOf, ownAffinity, type Rival, shareWithout } from './name-rivals.js';

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
 */
export function swappedFor(mention: NameMention, claim: ClaimNames): Rival | undefined {
  const statements = claim.statements.filter((statement) => !hasWordOf(statement, mention, claim));
  const alike = statements.filter(({ coverage }) => coverage >= COMPARED_FROM);
  const repeating = statements.filter((statement) => shareWithout(mention, statement, claim) >= REPEATS_FROM);
  return (
    rivalBeside(mention, alike, claim, AFFINITY_FROM, MARGIN) ??
    rivalBeside(mention, repeating, claim, REPEATED_AFFINITY_FROM, REPEATED_MARGIN)
  );
}

function rivalBeside(
  mention: NameMention,
  statements: readonly RankedStatement[],
  claim: ClaimNames,
  affinity: number,
  margin: number,
): Rival | undefined {
  const rival = bestRival(mention, statements, claim);
  if (rival === undefined || rival.neighbours === 0 || rival.affinity < affinity) return undefined;
  return rival.affinity - ownAffinity(mention, claim) >= margin ? rival : undefined;
}
