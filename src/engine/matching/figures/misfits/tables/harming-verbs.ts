/** Verbs, in the forms that take an object, for what is done to people and to no sum of money. */
export const HARMING_VERBS: ReadonlySet<string> = new Set([
  'arrested',
  'arresting',
  'detained',
  'detaining',
  'hospitalised',
  'hospitalising',
  'hospitalized',
  'hospitalizing',
  'injured',
  'injuring',
  'jailed',
  'jailing',
  'killed',
  'killing',
  'wounded',
  'wounding',
]);
