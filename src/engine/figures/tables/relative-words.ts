/** Days named from today. */
export const RELATIVE_DAYS: ReadonlySet<string> = new Set(['today', 'tomorrow', 'tonight', 'yesterday']);

/** Words that shift a span of the calendar: "last week", "this year", "next Tuesday". */
export const RELATIVE_SHIFTS: ReadonlySet<string> = new Set(['last', 'next', 'this']);

/** Spans of the calendar that can be shifted. */
export const RELATIVE_SPANS: ReadonlySet<string> = new Set([
  'afternoon',
  'decade',
  'evening',
  'fall',
  'month',
  'morning',
  'night',
  'quarter',
  'season',
  'week',
  'weekend',
  'year',
]);
