/** Plurals, in lower case, that writers of news count the same things by, group by group. */
export const LIKE_NOUNS: readonly (readonly string[])[] = [
  ['apartments', 'flats'],
  ['automobiles', 'autos', 'cars'],
  ['children', 'kids'],
  ['companies', 'firms'],
  ['deaths', 'fatalities'],
  ['doctors', 'physicians'],
  ['employees', 'staffers', 'workers'],
  ['films', 'movies'],
  ['fixtures', 'games', 'matches'],
  ['homes', 'houses'],
  ['inhabitants', 'residents'],
  ['jobs', 'positions', 'posts'],
  ['lawmakers', 'legislators', 'mps'],
  ['pupils', 'schoolchildren', 'students'],
  ['soldiers', 'troops'],
  ['victories', 'wins'],
];

/** Plurals, in lower case, that count people by what became of them. */
export const FATE_NOUNS: ReadonlySet<string> = new Set(['arrests', 'casualties', 'deaths', 'fatalities', 'injuries']);
