/** Verbs, in lower case, of a party that comes from behind before it does something to another: "rallied to beat". */
export const COMEBACK_VERBS: ReadonlySet<string> = new Set([
  'battled',
  'bounced',
  'came',
  'fought',
  'held',
  'hit',
  'rallied',
  'recovered',
  'roared',
  'stormed',
  'went',
]);
