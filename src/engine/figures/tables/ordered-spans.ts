/** Spans and days that are counted in an order of their own: "the 78th minute", "the 10th anniversary". */
export const ORDERED_SPANS: ReadonlySet<string> = new Set([
  'anniversary',
  'birthday',
  'century',
  'day',
  'half',
  'hour',
  'minute',
  'month',
  'over',
  'quarter',
  'round',
  'season',
  'week',
  'year',
]);

/** Days that return each year and are counted: "the 10th anniversary", "the 10-year anniversary". */
export const ANNIVERSARIES: ReadonlySet<string> = new Set(['anniversary', 'birthday', 'jubilee']);
