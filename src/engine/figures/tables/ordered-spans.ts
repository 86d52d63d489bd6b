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
