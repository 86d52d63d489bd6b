import type { Deed, NameMention } from '../../model/attribution.js';
import type { LocatedName } from '../../model/match.js';
import type { Statement } from '../../model/statement.js';
import type { ClaimNames } from './name-rivals.js';
import { isOther, isSame } from './same-names.js';

/** A deed of a statement that names who did it. */
interface ToldDeed {
  readonly deed: Deed & Required<Pick<Deed, 'actor'>>;
  readonly statement: Statement;
}

/**
 * Who did in the references what a claim says that somebody did whom they do not know: "Lund rejected the plan" for "Moe rejected
 * this plan"; undefined where they tell of nobody who did the same, to the same thing or the same other party.
 */
export function doerInstead(mention: NameMention, claim: ClaimNames): LocatedName | undefined {
  const deeds = claim.draft.deeds[claim.sentence] ?? [];
  const own = deeds.find(({ actor }) => actor?.start === mention.start);
  if (own === undefined) return undefined;
  const told = claim.statements.flatMap(deedsOf).find((other) => isLike(own, other, claim));
  return told && isAnother(mention, told, claim) ? { mention: told.deed.actor, statement: told.statement } : undefined;
}

function deedsOf(statement: Statement): ToldDeed[] {
  const deeds = statement.reference.document.deeds[statement.sentence] ?? [];
  return deeds.flatMap((deed) => (deed.actor ? [{ deed: { ...deed, actor: deed.actor }, statement }] : []));
}

function isLike(deed: Deed, { deed: other, statement }: ToldDeed, { sameNames, stemOf }: ClaimNames): boolean {
  if (deed.verb !== other.verb) return false;
  if (deed.thing !== undefined && other.thing !== undefined) return stemOf(deed.thing) === stemOf(other.thing);
  if (deed.target === undefined || other.target === undefined) return false;
  return isSame(sameNames, deed.target.entity, statement.reference, other.target.entity);
}

/** Whether the one who did it is somebody else by name, and nobody whom the claim names as well. */
function isAnother(mention: NameMention, { deed: { actor }, statement }: ToldDeed, claim: ClaimNames): boolean {
  const { mentions, sameNames } = claim;
  const { reference } = statement;
  if (!isOther(sameNames, mention.entity, reference, actor.entity)) return false;
  return mentions.every((own) => !isSame(sameNames, own.entity, reference, actor.entity));
}
