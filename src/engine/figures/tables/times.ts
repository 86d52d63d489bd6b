/** Times of day by name, as hours from midnight. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['midday', 12],
  ['midnight', 0],
  ['noon', 12],
]);

/** Words before four digits and "hours" that make them a time of day: "at 1900 hours". */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'at',
  'before',
  'by',
  'from',
  'since',
  'until',
]);

/** Abbreviated time zones that news puts behind a time, as they are written. */
export const TIME_ZONES: ReadonlySet<string> = new Set([
  'AEST',
  'BST',
  'CDT',
  'CEST',
  'CET',
  'CST',
  'EDT',
  'EST',
  'ET',
  'GMT',
  'IST',
  'JST',
  'MDT',
  'MST',
  'PDT',
  'PST',
  'PT',
  'UTC',
]);

/** Parts of the day behind an hour: "nine in the evening". */
export const DAY_PARTS: ReadonlyMap<string, 'am' | 'pm'> = new Map([
  ['afternoon', 'pm'],
  ['evening', 'pm'],
  ['morning', 'am'],
  ['night', 'pm'],
]);

/** Words behind the four digits of a time of day: "at 1900 hours". */
export const HOUR_WORDS: ReadonlySet<string> = new Set(['hours', 'hrs']);

/** Words before an hour alone that make it a time of day: "until 6 in the morning", "about 11 at night". */
export const HOUR_PREPOSITIONS: ReadonlySet<string> = new Set([...TIME_PREPOSITIONS, 'about', 'around', 'till']);

/** Words that put something close to an hour: "shortly before ten". */
export const NEAR_WORDS: ReadonlySet<string> = new Set(['just', 'shortly', 'soon']);

/** On which side of the hour it is then. */
export const NEAR_SIDES: ReadonlySet<string> = new Set(['after', 'before']);

/** Words behind an hour alone that tell its day: "shortly after ten on Monday". */
export const DAY_JOINTS: ReadonlySet<string> = new Set(['on', 'today', 'tonight', 'yesterday']);
