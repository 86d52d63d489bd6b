/** Words that join the ends of a range, or two amounts with one unit. */
export const ALTERNATIVES: ReadonlySet<string> = new Set(['and', 'or', 'to']);

/** Names of units that may end in a full stop before a smaller unit: "5 ft. 11 in.", "8 lbs. 3 oz." */
export const ABBREVIATED_UNITS: ReadonlySet<string> = new Set(['ft', 'hr', 'hrs', 'lb', 'lbs', 'min', 'yd', 'yds']);

/** The indefinite articles, which may stand for one. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an']);

/** Comparatives between an amount and what it counts: "five more boats", "12 fewer". */
export const AMOUNT_COMPARATIVES: ReadonlySet<string> = new Set(['fewer', 'less', 'more']);

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

/** Words between a unit and what one of it comes to: "a mile is 1.6 km". */
export const EQUALS_WORDS: ReadonlySet<string> = new Set(['=', 'equals', 'is']);

/** Words behind "first" that make it a set phrase. */
export const FIRST_NOUNS: ReadonlySet<string> = new Set(['aid', 'lady', 'name']);

/** Words for feet before a number of inches. */
export const FOOT_WORDS: ReadonlySet<string> = new Set(['feet', 'foot', 'ft']);

/** Symbols of units that are other words or letters where white space stands before them: "20 in all", "Page 5 A", "98.5 fm". */
export const GLUED_SYMBOLS: ReadonlySet<string> = new Set([
  'A',
  'C',
  'EB',
  'F',
  'J',
  'L',
  'MN',
  'MP',
  'N',
  'V',
  'W',
  'fm',
  'h',
  'in',
  'nl',
  'st',
  't',
]);

/** Words before "half" that make it a time of play. */
export const HALF_OF_PLAY: ReadonlySet<string> = new Set(['first', 'latter', 'other', 'second']);

/** Words behind "a mile" that make the article a one: "a mile away", "a year apart". */
export const BEHIND_ARTICLE_AMOUNT: ReadonlySet<string> = new Set(['apart', 'away']);

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

/** Letters behind the digits of a place in an order. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['nd', 'rd', 'st', 'th']);

/** Phrases between two amounts with one unit, of which one takes the place of the other: "74 instead of 53 million euros". */
export const REPLACING_PHRASES: readonly string[] = ['instead of', 'not', 'rather than'];

/** Words behind "in" that make it inches: "2 1/2 in thick". */
export const SHAPE_WORDS: ReadonlySet<string> = new Set(['deep', 'diameter', 'high', 'long', 'tall', 'thick', 'wide']);

/** Words and signs between two amounts with one unit. */
export const SHARED_UNIT_JOINTS: ReadonlySet<string> = new Set(['&', 'and', 'or', '±']);

/** Signs and names of temperatures, beside which K is kelvin: "300 °C (573.15K)"; elsewhere it counts thousands. */
const TEMPERATURE_WORDS: ReadonlySet<string> = new Set([
  'celsius',
  'fahrenheit',
  'kelvin',
  'temperature',
  'temperatures',
  '°',
  'º',
  '℃',
  '℉',
]);

/** Names of picometres, beside which "pm" is no half of the day. */
export const PICOMETRE_WORDS: ReadonlySet<string> = new Set(['picometer', 'picometers', 'picometre', 'picometres']);

/** Symbols that stand for a unit only near one of its names. */
export const NAMES_OF_AMBIGUOUS_SYMBOLS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['K', TEMPERATURE_WORDS],
  ['pm', PICOMETRE_WORDS],
]);

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

/** Words before "from" that make two numbers a range, not a change: "ranges from 5 to 10". */
export const RANGE_WORDS: ReadonlySet<string> = new Set([
  'anywhere',
  'between',
  'range',
  'ranged',
  'ranges',
  'ranging',
  'somewhere',
  'varied',
  'varies',
  'vary',
  'varying',
]);

/** Words that may start a numeral and stand in no other table. */
export const OTHER_STARTERS: ReadonlySet<string> = new Set(['minus', 'negative', 'point']);
