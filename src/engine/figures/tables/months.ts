/** Months by name and newspaper abbreviation, 1 to 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ['apr', 4],
  ['april', 4],
  ['aug', 8],
  ['august', 8],
  ['dec', 12],
  ['december', 12],
  ['feb', 2],
  ['february', 2],
  ['jan', 1],
  ['january', 1],
  ['jul', 7],
  ['july', 7],
  ['jun', 6],
  ['june', 6],
  ['mar', 3],
  ['march', 3],
  ['may', 5],
  ['nov', 11],
  ['november', 11],
  ['oct', 10],
  ['october', 10],
  ['sep', 9],
  ['sept', 9],
  ['september', 9],
]);

/** Months whose name is also a common word or a given name: alone they need a capital and a word such as "in" before them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set([
  'apr',
  'april',
  'august',
  'dec',
  'jan',
  'jun',
  'june',
  'mar',
  'march',
  'may',
  'sep',
]);

/** Weekdays, 1 (Monday) to 7 (Sunday); "TGIF" is what people write of Fridays in messages. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['friday', 5],
  ['fridays', 5],
  ['monday', 1],
  ['mondays', 1],
  ['saturday', 6],
  ['saturdays', 6],
  ['sunday', 7],
  ['sundays', 7],
  ['tgif', 5],
  ['thursday', 4],
  ['thursdays', 4],
  ['tuesday', 2],
  ['tuesdays', 2],
  ['wednesday', 3],
  ['wednesdays', 3],
]);

/** Abbreviated weekdays; read only before a date or a full stop, since some are words. */
export const SHORT_WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['fri', 5],
  ['mon', 1],
  ['sat', 6],
  ['sun', 7],
  ['thu', 4],
  ['thur', 4],
  ['thurs', 4],
  ['tue', 2],
  ['tues', 2],
  ['wed', 3],
]);

/** Seasons by name. */
export const SEASONS: ReadonlyMap<string, 'spring' | 'summer' | 'autumn' | 'winter'> = new Map([
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['spring', 'spring'],
  ['summer', 'summer'],
  ['winter', 'winter'],
]);

/** Words before a bare month or year that say that it is one. */
export const DATE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'around',
  'before',
  'between',
  'by',
  'c',
  'circa',
  'during',
  'early',
  'end',
  'following',
  'for',
  'from',
  'in',
  'late',
  'last',
  'mid',
  'next',
  'of',
  'on',
  'pre',
  'post',
  'since',
  'this',
  'through',
  'throughout',
  'till',
  'to',
  'until',
  'year',
]);

/** Words that make a weekday behind them a name: "Super Tuesday". */
export const DAY_NAMES_BEFORE: ReadonlySet<string> = new Set(
  'ash black bloody cyber easter fat freaky giving good manic maundy palm ruby super'.split(' '),
);

/** Words that make a weekday before them a name, of newspapers and programmes: "Sunday Mirror". */
export const DAY_NAMES_BEHIND: ReadonlySet<string> = new Set(
  'express herald mail mirror politics post sport sun telegraph times world'.split(' '),
);

/** Month names of three and four letters that are never cut. */
export const WHOLE_SHORT_NAMES: ReadonlySet<string> = new Set(['july', 'june', 'may']);

/** Names of months and days that newspapers cut elsewhere than behind the third letter. */
export const SHORT_NAMES: ReadonlyMap<string, string> = new Map([
  ['september', 'sept'],
  ['thursday', 'thurs'],
  ['tuesday', 'tues'],
]);
