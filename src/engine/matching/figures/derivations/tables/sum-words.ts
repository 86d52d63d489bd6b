/** Words that say that figures were put together. */
export const SUM_WORDS: ReadonlySet<string> = new Set([
  'altogether',
  'combined',
  'sum',
  'together',
  'total',
  'totaled',
  'totaling',
  'totalled',
  'totalling',
  'totals',
]);

/** Pairs of words that say the same. */
export const SUM_PHRASES: ReadonlyMap<string, string> = new Map([
  ['all', 'told'],
  ['between', 'them'],
  ['in', 'all'],
]);

/** Nouns that count things of several kinds together. */
export const GENERIC_NOUNS: ReadonlySet<string> = new Set([
  'adults',
  'animals',
  'cases',
  'employees',
  'items',
  'jobs',
  'members',
  'people',
  'persons',
  'places',
  'positions',
  'posts',
  'staff',
  'victims',
  'workers',
]);
