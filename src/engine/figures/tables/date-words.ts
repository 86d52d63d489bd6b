/** Words behind a number that make it an amount, not a day of the month. */
export const BEHIND_DAY_NUMBER: ReadonlySet<string> = new Set([
  '%',
  ':',
  'a.m',
  'am',
  'billion',
  'men',
  'million',
  'people',
  'per',
  'percent',
  'pm',
  'women',
]);

/** The noun of "the 20th century". */
export const CENTURY_NOUNS: ReadonlySet<string> = new Set(['centuries', 'century']);

/** The only words that limit a date or time: the others are prepositions there. */
export const DATE_BOUNDS: ReadonlySet<string> = new Set([
  'about',
  'approximately',
  'around',
  'c',
  'ca',
  'circa',
  'roughly',
  '~',
]);

/** Words before "one day" that make it a span of time, not some day. */
export const DAY_COUNTS: ReadonlySet<string> = new Set([
  'about',
  'after',
  'all',
  'for',
  'in',
  'just',
  'least',
  'nearly',
  'of',
  'only',
  'over',
  'than',
  'within',
]);

/** Words behind a span of time that make it a date: "two weeks ago". */
export const DISTANCE_SIDES: ReadonlySet<string> = new Set(['ago', 'earlier', 'later']);

/** Words that may stand before a month in small letters, or one that is also a name. */
export const MONTH_PREPOSITIONS: ReadonlySet<string> = new Set([
  'by',
  'early',
  'in',
  'last',
  'late',
  'mid',
  'next',
  'of',
  'since',
  'through',
  'until',
]);

/** Words before a part of a decade, century, month or age: "early 2020s". */
export const PARTS_OF_SPAN: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

/** Words and marks between a quarter or a half and its year. */
export const QUARTER_JOINTS: ReadonlySet<string> = new Set([',', 'in', 'of']);

/** Words before a season that say when, with or without an article: "in the spring", "by winter". */
export const SEASON_PREPOSITIONS: ReadonlySet<string> = new Set([
  'by',
  'during',
  'in',
  'over',
  'since',
  'through',
  'throughout',
  'until',
]);

/** Words before "first century" and "second century" that make them dates, not a batsman's. */
export const SMALL_CENTURY_PLACES: ReadonlySet<string> = new Set(['-', 'early', 'late', 'mid', 'the']);

/** Words that leave a number before a plural a year: "in 1980 riots". */
export const YEAR_ARTICLES: ReadonlySet<string> = new Set(['during', 'in', 'since', 'the']);

/** Words before "than" and a year: "no later than 2027". */
export const YEAR_COMPARISONS: ReadonlySet<string> = new Set(['earlier', 'later', 'sooner']);

/** Words before a four-digit number that make it an amount. */
export const YEAR_COUNTS: ReadonlySet<string> = new Set([
  'about',
  'almost',
  'approximately',
  'just',
  'most',
  'nearly',
  'only',
  'over',
  'roughly',
  'some',
  'than',
]);

/** Words before "at least" and a year. */
export const YEAR_LEAST: ReadonlySet<string> = new Set(['by', 'from', 'since', 'until']);

/** Nouns and adjectives behind two years that make them a season of one: "the 2007-2008 season". */
export const SEASON_NOUNS: ReadonlySet<string> = new Set([
  'academic',
  'budget',
  'campaign',
  'financial',
  'fiscal',
  'school',
  'season',
  'seasons',
  'tax',
  'term',
  'year',
]);

/** The first words of years as they are spoken, as centuries: "nineteen eighty-four". */
export const SPOKEN_CENTURIES: ReadonlyMap<string, number> = new Map([
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);

/** Letters of the parts of a year: Q3, H1. */
export const PART_LETTERS: ReadonlyMap<string, 'half' | 'quarter'> = new Map([
  ['h', 'half'],
  ['q', 'quarter'],
]);

/** Words between a number and a unit of time that leave the span what it is: "four more months", "seven consecutive years". */
export const SPAN_ADJECTIVES: ReadonlySet<string> = new Set([
  'additional',
  'consecutive',
  'entire',
  'extra',
  'full',
  'further',
  'long',
  'more',
  'solid',
  'straight',
  'successive',
  'whole',
]);
