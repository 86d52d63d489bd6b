/** Sentence openers that also begin names of more words: "New York", "Second World War", "Old Town". */
export const NAME_OPENERS: ReadonlySet<string> = new Set([
  'best',
  'first',
  'new',
  'next',
  'old',
  'one',
  'second',
  'third',
  'three',
  'two',
]);
