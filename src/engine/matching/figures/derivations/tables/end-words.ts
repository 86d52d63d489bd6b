/** Words near an amount that make it what something was before a change: "from 1,000 the year before". */
export const START_WORDS: ReadonlySet<string> = new Set([
  'ago',
  'before',
  'earlier',
  'formerly',
  'once',
  'original',
  'originally',
  'previous',
  'previously',
  'prior',
]);

/** Words near an amount that make it what something is after a change: "it now stands at 600". */
export const END_WORDS: ReadonlySet<string> = new Set([
  'hit',
  'new',
  'now',
  'reach',
  'reached',
  'reaches',
  'reaching',
  'stand',
  'stands',
  'stood',
]);

/** Words of a claim that tell what something was, or was to be, instead of what it is: "four years ago", "expected to cost". */
export const FORMER_WORDS: ReadonlySet<string> = new Set([
  'ago',
  'before',
  'budgeted',
  'earlier',
  'expected',
  'forecast',
  'formerly',
  'instead',
  'last',
  'originally',
  'planned',
  'previous',
  'previously',
  'until',
]);
