/** Units and coins whose plural is not their name with an s, or is the name itself. */
export const IRREGULAR_UNITS: ReadonlyMap<string, string> = new Map([
  ['baht', 'baht'],
  ['century', 'centuries'],
  ['foot', 'feet'],
  ['hertz', 'hertz'],
  ['horsepower', 'horsepower'],
  ['inch', 'inches'],
  ['krona', 'kronor'],
  ['krone', 'kroner'],
  ['penny', 'pence'],
  ['percent', 'percent'],
  ['rand', 'rand'],
  ['stone', 'stone'],
  ['yen', 'yen'],
  ['yuan', 'yuan'],
]);

/** Words behind the noun of a unit: "miles per hour", "degrees Celsius", "years old". */
export const UNIT_COMPLEMENTS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'celsius',
  'centigrade',
  'fahrenheit',
  'of',
  'old',
  'per',
  'sterling',
]);
