/** Times of day by name, as hours from midnight. */
export const NAMED_TIMES: ReadonlyMap<string, number> = new Map([
  ['midday', 12],
  ['midnight', 0],
  ['noon', 12],
]);
