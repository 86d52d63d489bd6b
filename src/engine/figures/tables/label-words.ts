/** Verbs behind a name with a number at the start of a sentence. */
export const FORMS_OF_BE_AND_HAVE: ReadonlySet<string> = new Set(['are', 'had', 'has', 'have', 'is', 'was', 'were']);

/** Words that open a sentence before a number that counts: "Perhaps 9 were hurt". Those in -ly are known by that. */
export const LEADING_ADVERBS: ReadonlySet<string> = new Set([
  'afterwards',
  'altogether',
  'even',
  'fewer',
  'just',
  'least',
  'maybe',
  'meanwhile',
  'perhaps',
  'soon',
  'still',
  'thus',
  'today',
  'tonight',
  'well',
  'yesterday',
]);

/** Small words that do not end a name with a number: "Sutton 2 and". */
export const NOT_NAME_ENDS: ReadonlySet<string> = new Set(['and', 'in', 'more', 'of', 'or', 'to']);

/** Words and marks between numbers under one label: "Articles 5 and 6". */
export const SHARED_LABEL_JOINTS: ReadonlySet<string> = new Set([',', 'and', 'or', 'to']);

/** Words between a version and those that come after it. */
export const VERSION_JOINTS: ReadonlySet<string> = new Set(['and', 'or']);

/** What the versions after one are: an amount would be more, an age older. */
export const VERSION_LIMITS: ReadonlySet<string> = new Set(['later', 'newer']);
