/** Words that may stand between "aged" and a number. */
export const AGE_LIMITS: ReadonlySet<string> = new Set([
  'about',
  'around',
  'between',
  'from',
  'just',
  'of',
  'only',
  'over',
  'under',
]);

/** Words for a person before a form of "be" and an age. */
export const AGE_PRONOUNS: ReadonlySet<string> = new Set(['he', 'i', 'she', 'who']);

/** Verbs before an age that someone reaches. */
export const AGE_TURNS: ReadonlySet<string> = new Set(['turn', 'turned', 'turning', 'turns']);

/** Forms of "be" before an age. */
export const AGE_VERBS: ReadonlySet<string> = new Set(['am', 'is', 'was']);

/** Words that join the ends of a range, or two amounts with one unit. */
export const ALTERNATIVES: ReadonlySet<string> = new Set(['and', 'or', 'to']);

/** The indefinite articles, which may stand for one. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

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

/** Words behind "5-3" that make it a range. */
export const BEHIND_SCORE: ReadonlySet<string> = new Set([
  '%',
  'billion',
  'dollars',
  'euros',
  'million',
  'pct',
  'people',
  'per',
  'percent',
  'pounds',
  'thousand',
]);

/** The noun of "the 20th century". */
export const CENTURY_NOUNS: ReadonlySet<string> = new Set(['centuries', 'century']);

/** Nouns of a change behind one adjective: "a 5% annual rise". */
export const CHANGE_NOUNS: ReadonlySet<string> = new Set([
  'decline',
  'decrease',
  'drop',
  'fall',
  'gain',
  'increase',
  'jump',
  'reduction',
  'rise',
  'surge',
]);

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

/** Words before "at 90" that make it an age. */
export const DEATH_WORDS: ReadonlySet<string> = new Set(['dead', 'die', 'died', 'dies']);

/** Words between "of" and the noun that is counted. */
export const DETERMINERS: ReadonlySet<string> = new Set([
  'all',
  'her',
  'his',
  'its',
  'our',
  'that',
  'the',
  'their',
  'these',
  'this',
  'those',
]);

/** Words behind a span of time that make it a date: "two weeks ago". */
export const DISTANCE_SIDES: ReadonlySet<string> = new Set(['ago', 'earlier', 'later']);

/** Words behind "first" that make it a set phrase. */
export const FIRST_NOUNS: ReadonlySet<string> = new Set(['aid', 'lady', 'name']);

/** Words for feet before a number of inches. */
export const FOOT_WORDS: ReadonlySet<string> = new Set(['feet', 'foot', 'ft']);

/** Words before "half" that make it a time of play. */
export const HALF_OF_PLAY: ReadonlySet<string> = new Set(['first', 'latter', 'other', 'second']);

/** Words before "a mile" that make the article a one: "more than a mile", "nearly an hour". */
export const LIMITS_BEFORE_ARTICLE: ReadonlySet<string> = new Set([
  'about',
  'almost',
  'around',
  'lasted',
  'lasts',
  'nearly',
  'roughly',
  'takes',
  'than',
  'took',
  'weighed',
  'weighs',
]);

/** Words and marks between the members of a list. */
export const LIST_JOINTS: ReadonlySet<string> = new Set([',', 'and']);

/** Plurals behind "400m" that it is metres before, not millions. */
export const METRE_PLURALS: ReadonlySet<string> = new Set(['hurdles', 'runners']);

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

/** Small words that do not end a name with a number: "Sutton 2 and". */
export const NOT_NAME_ENDS: ReadonlySet<string> = new Set(['and', 'in', 'more', 'of', 'or', 'to']);

/** Letters behind the digits of a place in an order. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);

/** Words before a part of a decade, century, month or age: "early 2020s". */
export const PARTS_OF_SPAN: ReadonlySet<string> = new Set(['early', 'late', 'mid']);

/** Words and marks between a quarter and its year. */
export const QUARTER_JOINTS: ReadonlySet<string> = new Set([',', 'in', 'of']);

/** Words behind "in" that make it inches: "2 1/2 in thick". */
export const SHAPE_WORDS: ReadonlySet<string> = new Set(['deep', 'diameter', 'high', 'long', 'tall', 'thick', 'wide']);

/** Words and marks between numbers under one label: "Articles 5 and 6". */
export const SHARED_LABEL_JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'to']);

/** Words and signs between two amounts with one unit. */
export const SHARED_UNIT_JOINTS: ReadonlySet<string> = new Set(['&', 'and', 'or']);

/** Words before "first century" and "second century" that make them dates, not a batsman's. */
export const SMALL_CENTURY_PLACES: ReadonlySet<string> = new Set(['-', 'early', 'late', 'mid', 'the']);

/** Signs and names of temperatures, beside which K is kelvin. */
export const TEMPERATURE_WORDS: ReadonlySet<string> = new Set(['celsius', 'fahrenheit', 'kelvin', '°', 'º', '℃', '℉']);

/** Words behind "three in 10" that make it a span of time or an amount, not a whole. */
export const WHOLE_IS_TIME: ReadonlySet<string> = new Set([
  '%',
  'day',
  'days',
  'game',
  'games',
  'hour',
  'hours',
  'matches',
  'minute',
  'minutes',
  'month',
  'months',
  'per',
  'percent',
  'second',
  'seconds',
  'week',
  'weeks',
  'year',
  'years',
]);

/** Words that leave a number before a plural a year: "in 1980 riots". */
export const YEAR_ARTICLES: ReadonlySet<string> = new Set(['during', 'in', 'since', 'the']);

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
