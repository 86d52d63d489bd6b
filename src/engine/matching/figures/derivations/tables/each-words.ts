/** Words beside an amount that make it what comes to each of several. */
export const EACH_WORDS: ReadonlySet<string> = new Set([
  'apiece',
  'average',
  'averaged',
  'averages',
  'averaging',
  'each',
  'per',
]);
