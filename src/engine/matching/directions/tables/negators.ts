/**
 * Verbs and adjectives that say of what follows with "to" that it was not done ("failed to sign"): the negative implicative
 * verbs of Karttunen, "Implicative Verbs" (Language 47, 1971), and those of refusal, in all their forms; sorted.
 */
export const NEGATIVE_BEFORE_TO: ReadonlySet<string> = new Set([
  'decline',
  'declined',
  'declines',
  'declining',
  'fail',
  'failed',
  'failing',
  'fails',
  'neglected',
  'refuse',
  'refused',
  'refuses',
  'refusing',
  'unable',
]);

/** Words that say of what follows that it is not so. Contractions ("isn't") and "no longer" are read besides. */
export const NEGATORS: ReadonlySet<string> = new Set(['cannot', 'cant', 'never', 'no', 'not']);

/** Words behind "not" with which it does not say that what follows is not so: "not only", "not all", "not necessarily". */
export const NEGATED_THEMSELVES: ReadonlySet<string> = new Set([
  'all',
  'always',
  'entirely',
  'even',
  'every',
  'everyone',
  'everything',
  'exactly',
  'fewer',
  'fully',
  'just',
  'least',
  'less',
  'many',
  'merely',
  'more',
  'most',
  'much',
  'necessarily',
  'only',
  'simply',
  'so',
  'solely',
  'too',
]);
