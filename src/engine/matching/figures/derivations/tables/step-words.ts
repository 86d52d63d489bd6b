/** Words near an amount that tell it by how far it lies from another, or that it stood in the place of one: "by 1,550", "instead of 45". */
export const STEP_WORDS: ReadonlySet<string> = new Set(['by', 'from', 'instead', 'off']);

/** Words near a share that make it the part that one amount is of another: "made up 45 percent", "97 percent full". */
export const SHARE_WORDS: ReadonlySet<string> = new Set([
  'account',
  'accounted',
  'accounts',
  'full',
  'made',
  'make',
  'makes',
  'of',
  'represent',
  'represented',
  'represents',
]);
