/** Houses, quarters and departments that stand for the government in them, and the country that is theirs, in lower case. */
export const SEATS_OF_POWER: ReadonlyMap<string, string> = new Map([
  ['downing street', 'united kingdom'],
  ['elysee', 'france'],
  ['kremlin', 'russia'],
  ['number 10', 'united kingdom'],
  ['pentagon', 'united states'],
  ['white house', 'united states'],
  ['whitehall', 'united kingdom'],
  ['élysée', 'france'],
]);
