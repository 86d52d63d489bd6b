/** What of a list stands where in an earlier version of the list, of which one stretch was edited. */
export interface Alignment {
  /** So many at the start are the same. */
  readonly first: number;
  /** Where the edited stretch ends, in the list as it was and as it is; behind it all is the same again. */
  readonly endBefore: number;
  readonly end: number;
}

/** Aligns a list with an earlier version of it, told by identity. */
export function aligned(before: readonly unknown[], now: readonly unknown[]): Alignment {
  const shortest = Math.min(before.length, now.length);
  let first = 0;
  while (first < shortest && before[first] === now[first]) first++;
  let last = 0;
  while (last < shortest - first && before.at(-1 - last) === now.at(-1 - last)) last++;
  return { first, endBefore: before.length - last, end: now.length - last };
}

/** Where in the earlier version stood what is at a position now, or what was edited to it; -1 where nothing did. */
export function positionBefore(at: number, { endBefore, end }: Alignment): number {
  if (at >= end) return at - end + endBefore;
  return at < endBefore ? at : -1;
}

/** What stood, in a list in step with the earlier version, where this position is now; undefined where nothing did. */
export function stoodAt<Item>(before: readonly Item[], at: number, alignment: Alignment): Item | undefined {
  return before[positionBefore(at, alignment)];
}

/** The edited stretch of a list in step with the earlier version. */
export function goneFrom<Item>(before: readonly Item[], { first, endBefore }: Alignment): readonly Item[] {
  return before.slice(first, endBefore);
}

/** The edited stretch of a list in step with the version of now. */
export function comeTo<Item>(now: readonly Item[], { first, end }: Alignment): readonly Item[] {
  return now.slice(first, end);
}
