/**
 * What things are called of which one or the other holds, in the plural. The list is our own, from
 * specifications, surveys and minutes.
 */
export const ALTERNATIVE_NOUNS: ReadonlySet<string> = new Set([
  'alternatives',
  'answers',
  'categories',
  'choices',
  'classes',
  'codes',
  'flags',
  'grades',
  'labels',
  'levels',
  'modes',
  'options',
  'outcomes',
  'possibilities',
  'ratings',
  'replies',
  'responses',
  'settings',
  'states',
  'statuses',
  'tags',
  'values',
  'variants',
  'verdicts',
  'votes',
]);
