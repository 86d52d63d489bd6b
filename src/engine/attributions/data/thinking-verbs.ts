/** Reporting verbs of thought: after an "and" they more often go on with what was said than report anew. */
export const THINKING_VERBS: ReadonlySet<string> = new Set([
  'believe',
  'expect',
  'fear',
  'hope',
  'imply',
  'indicate',
  'reckon',
  'think',
  'wonder',
]);
