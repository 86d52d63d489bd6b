/** Words that say how many of the noun they are joined to there are: "double-digit", "single-trial". */
export const MANIFOLD_WORDS: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['quadruple', 4],
  ['single', 1],
  ['triple', 3],
]);

/** What such a word counts without a hyphen too: "in double figures". */
export const PLACES_OF_NUMBER: ReadonlySet<string> = new Set(['digit', 'digits', 'figure', 'figures']);
