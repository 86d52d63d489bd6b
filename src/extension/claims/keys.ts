import type { ClaimInfo } from '../../server/protocol.js';

/** A claim with a number that it keeps from check to check, so that a list can tell it from the others. */
export interface KeyedClaim {
  readonly key: number;
  readonly claim: ClaimInfo;
}

/**
 * Gives claims their numbers: those of the same claims before, where `before` has them. An edit changes the claims of one
 * place, so those at the start and at the end that read as before are the same, and those between are the same in order.
 */
export function withKeys(claims: readonly ClaimInfo[], before: readonly KeyedClaim[]): readonly KeyedClaim[] {
  const head = alike(claims, before);
  const most = Math.min(claims.length, before.length) - head;
  const tail = Math.min(most, alike(claims.toReversed(), before.toReversed()));
  const [upToTail, fromTail] = [before.slice(0, before.length - tail), before.slice(before.length - tail)];
  const fresh = before.reduce((most, { key }) => Math.max(most, key + 1), 0);
  return claims.map((claim, index) => {
    const intoTail = index - (claims.length - tail);
    const same = intoTail < 0 ? upToTail[index] : fromTail[intoTail];
    return { key: same?.key ?? fresh + index, claim };
  });
}

/** How many claims from the start on read as before. */
function alike(claims: readonly ClaimInfo[], before: readonly KeyedClaim[]): number {
  const first = claims.findIndex(({ text }, index) => text !== before[index]?.claim.text);
  return first < 0 ? claims.length : first;
}
