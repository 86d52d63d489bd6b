/** Long spans of time that are told by their name alone, and the unit that each is one of. */
export const LOOSE_SPANS: ReadonlyMap<string, string> = new Map([
  ['century', 'century'],
  ['decade', 'decade'],
  ['fortnight', 'fortnight'],
]);

/** Words before "a decade" that make it a length of time: without one it may be "a decade of change". */
export const BEFORE_SPAN: ReadonlySet<string> = new Set(['after', 'every', 'for', 'in', 'over', 'than', 'within']);

/** Words before "past decade". */
export const BEFORE_PAST: ReadonlySet<string> = new Set(['the', 'this']);

/** Words that make of "the past decade" a length of time up to now. */
export const PAST_WORDS: ReadonlySet<string> = new Set(['last', 'past']);
